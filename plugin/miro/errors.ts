import { BoardError } from '../../shared/errors.ts';

/** Miro's errors carry a text and no code: developers.miro.com/docs/websdk-reference-error-handling */
const RULES: readonly (readonly [RegExp, (match: RegExpExecArray) => BoardError])[] = [
  [
    /rate limit was exceeded(?:.*credits in total per (minute|hour))?/i,
    ([, per]) => new BoardError('rate-limited', { per: per ?? 'minute' }),
  ],
  [
    /locked by another client|another client is locking|is locked|locked item/i,
    ([text]) => new BoardError('item-locked', { item: idIn(text) }),
  ],
  [
    /cannot find the item|can ?not retrieve item|because the item doesn't exist/i,
    ([text]) => new BoardError('item-gone', { item: idIn(text) }),
  ],
  [
    /isn't inside the parent frame|children would exist outside|child of another board item/i,
    ([text]) => new BoardError('outside-frame', { item: idIn(text) }),
  ],
  [
    /doesn't have (?:enough permissions|the following permission)|requires BoardPermission/i,
    () => new BoardError('not-allowed'),
  ],
  [/data storage limit/i, () => new BoardError('storage-full')],
  [
    /is not a function|not (?:available|supported)/i,
    ([command]) => new BoardError('not-available', { command }),
  ],
];

/** The longest run of digits in a message is an item's id. */
const idIn = (text: string): string => /\d{6,}/.exec(text)?.[0] ?? '';

/** What a rejected call of the SDK means. */
export const fromMiroError = (thrown: unknown): BoardError => {
  if (thrown instanceof BoardError) return thrown;
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  for (const [pattern, make] of RULES) {
    const match = pattern.exec(text);
    if (match) {
      match[0] = text;
      return withCause(make(match), thrown);
    }
  }
  return new BoardError('unknown', { text }, { cause: thrown });
};

const withCause = (error: BoardError, cause: unknown): BoardError =>
  new BoardError(error.code, error.details, { cause });
