import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withKeys } from './with-keys.ts';

test('keys are unique, whatever the names', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '0:a', '1:a', 'a:1', 'b')), (names) => {
      const keys = withKeys(names, (name) => name).map(({ key }) => key);
      expect(new Set(keys).size).toBe(names.length);
    }),
    { seed: 5 },
  );
});

test('a value keeps its key when others come and go before it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 5 })), fc.string({ minLength: 6 }), (others, name) => {
      const keyIn = (names: readonly string[]) => withKeys(names, (each) => each).at(-1)?.key;
      expect(keyIn([...others, name])).toBe(keyIn([name]));
    }),
    { seed: 5 },
  );
});
