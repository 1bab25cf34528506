import { expect, it } from 'vitest';
import { readArguments } from './arguments.ts';

const read = (...argv: string[]) => readArguments(argv);

it('without arguments the sample workshop is played', () => {
  expect(read()).toMatchObject({ ok: true, value: { workshop: null, useCases: null, seed: 1 } });
});

it('a workshop, use cases, a directory and a seed can be named', () => {
  expect(read('w.json', '--usecases', 'u.json', '--out=there', '--seed', '42')).toEqual({
    ok: true,
    value: { workshop: 'w.json', useCases: 'u.json', out: 'there', seed: 42, help: false },
  });
});

it('an unknown option is named', () => {
  const parsed = read('w.json', '--quick');
  expect(parsed.ok ? [] : parsed.faults.join()).toContain("'--quick'");
});

it('an option without its value is named', () => {
  const parsed = read('--out');
  expect(parsed.ok ? [] : parsed.faults.join()).toContain('--out');
});

it('two workshops and a seed that is no number are both named', () => {
  const parsed = read('a.json', 'b.json', '--seed', 'luck');
  expect(parsed.ok ? [] : parsed.faults).toEqual([
    'One workshop file is played at a time, not “a.json”, “b.json”.',
    'The seed is a whole number, not “luck”.',
  ]);
});
