import * as z from 'zod/mini';
import type { View } from './maths.ts';

const view = z.object({ x: z.number(), y: z.number(), zoom: z.number().check(z.positive()) });

/** What was seen last at one board by one person, kept in this browser. */
export interface LastView {
  /** null at the first visit. */
  load(): View | null;
  save(view: View): void;
}

export const keepLastView = (
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  board: string,
  user: string,
): LastView => {
  const key = `mesh-local-board/view/${board}/${user}`;
  return {
    load: () => {
      try {
        return view.parse(JSON.parse(storage.getItem(key) ?? ''));
      } catch {
        return null;
      }
    },
    save: (now) => storage.setItem(key, JSON.stringify(now)),
  };
};
