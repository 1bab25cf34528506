const digits = (value: number, count: number): string => String(value).padStart(count, '0');

/**
 * Item ids as Miro makes them: 19 digits. Each maker has six random digits of its own, so that two tabs that never
 * heard of each other do not make the same id; `taken` guards the rest.
 */
export const idMaker = (random: () => number, taken: (id: string) => boolean): (() => string) => {
  const own = digits(Math.floor(random() * 1e6), 6);
  let count = Math.floor(random() * 1e3);
  return () => {
    for (;;) {
      count += 1;
      const id = `34587${own}${digits(count, 8)}`;
      if (!taken(id)) return id;
    }
  };
};
