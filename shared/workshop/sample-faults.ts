import type * as z from 'zod/mini';
import { sample } from '../i18n/en/sample.ts';
import { createWords } from '../i18n/words.ts';

type Issue = z.core.$ZodIssue;

const t = createWords(sample);

/** `a.b[3]`; keys that are no plain names stand in quotes: `["a b"]`. */
const pathText = (path: readonly PropertyKey[]): string =>
  path.length === 0
    ? t('sample.whole-file')
    : path
        .map((part) => {
          if (typeof part === 'number') return `[${part}]`;
          const name = String(part);
          return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
        })
        .join('')
        .replace(/^\./, '');

const LONGEST_QUOTE = 40;

const foundText = (input: unknown): string => {
  if (input === undefined) return t('sample.found-nothing');
  if (input === null) return t('sample.found-null');
  if (Array.isArray(input)) return t('sample.found-list');
  if (typeof input === 'object') return t('sample.found-object');
  if (typeof input === 'string' && input.length > LONGEST_QUOTE)
    return JSON.stringify(`${input.slice(0, LONGEST_QUOTE)}…`);
  return JSON.stringify(input);
};

const typeText = (issue: z.core.$ZodIssueInvalidType): string =>
  t('sample.expected-type', {
    type: issue.message === 'whole' || issue.expected === 'int' ? 'whole' : issue.expected,
  });

const amountOf = (input: unknown): string => (Array.isArray(input) ? String(input.length) : foundText(input));

/** One line in plain words: where, what was expected, what was found. */
export const describeFault = (issue: Issue): string => {
  const path = pathText(issue.path);
  const line = (expected: string, found = foundText(issue.input)): string =>
    t('sample.fault', { path, expected, found });
  switch (issue.code) {
    case 'invalid_type':
      return line(typeText(issue));
    case 'invalid_value':
      return line(t('sample.expected-value', { values: issue.values.map(String).join(', ') }));
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const bound = Number(small ? issue.minimum : issue.maximum);
      const list = issue.origin === 'array';
      const limit = issue.exact ? 'exact' : small ? 'least' : 'most';
      return line(
        t(list ? 'sample.expected-length' : 'sample.expected-bound', { limit, bound }),
        amountOf(issue.input),
      );
    }
    default:
      return line(t('sample.expected-form'));
  }
};
