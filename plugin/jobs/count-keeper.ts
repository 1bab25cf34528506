import type { CountEntries } from '../../shared/workshop/entries.ts';
import type { Office } from './office.ts';
import { createSerial } from './pool.ts';

type Counts = readonly number[];

/** ms in which a colleague who read before we wrote has written too, and so over ours. */
const SETTLING = 800;
/** Looks at whether ours is still there. */
const LOOKS = 6;

/**
 * Keeps typed counts on the board; an empty list takes them back. All counts lie in one value, so each is added to what
 * is there, one after the other, and looked for again later: what a colleague wrote over without seeing it is added anew.
 */
export const createCountKeeper = ({ clock, memory, pacer, reading }: Office) => {
  const inTurn = createSerial();
  /** What was typed last for each entry. */
  const latest = new Map<string, Counts>();

  /** Answers what stood there before. */
  const add = async (entry: string, counts: Counts): Promise<Counts> => {
    const entries = await memory.entries.load(pacer.pace());
    const before = entries[entry] ?? [];
    if (!same(before, counts)) await memory.entries.save(pacer.pace(), withCounts(entries, entry, counts));
    reading.rethink();
    return before;
  };

  /** True while our counts are missing; other ones than before are a colleague's, and later. */
  const isLost = async (entry: string, counts: Counts, before: Counts): Promise<boolean> => {
    const found = (await memory.entries.load(pacer.pace()))[entry] ?? [];
    return latest.get(entry) === counts && !same(found, counts) && same(found, before);
  };

  return async (entry: string, counts: Counts): Promise<void> => {
    latest.set(entry, counts);
    const before = await inTurn(() => add(entry, counts));
    for (let looks = 0; looks < LOOKS; looks += 1) {
      await clock.sleep(SETTLING);
      const lost = await inTurn(async () => {
        if (!(await isLost(entry, counts, before))) return false;
        await add(entry, counts);
        return true;
      });
      if (!lost) break;
    }
    reading.rethink();
  };
};

const same = (a: Counts, b: Counts): boolean =>
  a.length === b.length && a.every((count, at) => count === b[at]);

const withCounts = (entries: CountEntries, entry: string, counts: Counts): CountEntries => {
  const { [entry]: _, ...others } = entries;
  return counts.length === 0 ? others : { ...others, [entry]: [...counts] };
};
