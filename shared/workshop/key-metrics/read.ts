import type { BoardSnapshot } from '../../board/snapshot.ts';
import type { ActivityContext } from '../activity.ts';
import { judge, type Verdict } from './judge.ts';
import { movedLabels, renamedLabels } from './labels.ts';
import { locate } from './locate.ts';
import type { KeyMetricsReading, Story } from './reading.ts';

/**
 * Reads the board whatever is on it. A part counts where it lies now; a deleted one where it would lie. Every item of
 * the snapshot gets exactly one account.
 */
export const read = (snapshot: BoardSnapshot, context: ActivityContext): KeyMetricsReading => {
  const ground = locate(snapshot, context);
  const verdicts = snapshot.items.map((item) => judge(item, ground, context));
  const accounts = verdicts.map(({ account }) => account);
  const listed = (...reasons: readonly string[]) =>
    accounts.filter(({ reason }) => reason !== null && reasons.includes(reason));
  return {
    status: ground ? 'present' : 'absent',
    frame: ground?.frame?.id ?? null,
    copies: ground?.copies.map(({ id }) => id) ?? [],
    accounts,
    dots: verdicts.flatMap(({ dot }) => (dot ? [dot] : [])),
    stories: storiesOf(verdicts),
    drawings: listed('drawing').map(({ id, area }) => ({ id, area: area ?? '' })),
    intruders: listed('not-a-dot').map(({ id }) => id),
    unsorted: listed('unsorted').map(({ id }) => id),
    parts: new Map([...(ground?.roles ?? [])].map(([id, role]) => [role, id])),
    gone: ground?.gone ?? [],
    renamed: ground ? renamedLabels(ground, context) : [],
    moved: ground ? movedLabels(ground, context) : [],
    byTitle: ground?.byTitle ?? false,
  };
};

/** Height of a line of notes, dp: within one they are read from left to right. */
const LINE = 120;

const storiesOf = (verdicts: readonly Verdict[]): readonly Story[] =>
  verdicts
    .flatMap(({ story }) => (story ? [story] : []))
    .toSorted((a, b) => {
      const lines = Math.floor(a.centre.y / LINE) - Math.floor(b.centre.y / LINE);
      return lines || a.centre.x - b.centre.x || a.id.localeCompare(b.id);
    });
