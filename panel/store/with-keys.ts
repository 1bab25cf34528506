/** Every value with a key for React that stays with it while others come and go; equal names are told apart by order. */
export const withKeys = <T>(
  values: readonly T[],
  nameOf: (value: T) => string,
): readonly { readonly key: string; readonly value: T }[] => {
  const seen = new Map<string, number>();
  return values.map((value) => {
    const name = nameOf(value);
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: `${before}:${name}`, value };
  });
};
