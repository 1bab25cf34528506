import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { keepUsedStyles } from './keep-used.ts';

const mirotone = createRequire(import.meta.url).resolve('mirotone/dist/styles.css');

const kept = async (css: string): Promise<string> =>
  (await postcss(keepUsedStyles()).process(css, { from: undefined })).css;

test('of Mirotone the parts in use are kept, its icons and its web font are not', async () => {
  const css = await kept(readFileSync(mirotone, 'utf8'));
  for (const part of [
    '.button-primary{',
    '.button-secondary{',
    '.button-tertiary{',
    '.input-small',
    '.toggle{',
  ])
    expect(css).toContain(part);
  for (const part of ['@import', 'fonts.googleapis', '.icon-', '.tabs', '.grid'])
    expect(css).not.toContain(part);
  expect(css.length).toBeLessThan(20_000);
});

test('rules that hang on data, on a state or on every element are kept', async () => {
  const rules = [
    '[data-chapter="discover"] { color: green }',
    '.chip[data-tone="ask"] { color: brown }',
    '*:focus-visible { outline: 2px solid }',
    '.lead svg { flex-shrink: 0 }',
    '.input[aria-invalid="true"] { color: red }',
    'progress::-webkit-progress-value { color: blue }',
    '.foot:not(:has(.notice, .job)) { display: none }',
  ];
  const css = await kept(rules.join('\n'));
  for (const rule of rules) expect(css).toContain(rule);
});

test('a rule nobody uses any more is dropped', async () => {
  expect(await kept('.bar { color: red } .barometer { color: red }')).toBe('.bar { color: red }');
});
