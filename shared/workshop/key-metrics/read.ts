import { textFingerprint } from '../../board/fingerprint.ts';
import { itemKey } from '../../board/keys.ts';
import type { BoardSnapshot } from '../../board/snapshot.ts';
import { plainText } from '../../board/text.ts';
import type { ActivityContext } from '../activity.ts';
import type { Ground } from './ground.ts';
import { ACTIVITY } from './id.ts';
import { judge, type Verdict } from './judge.ts';
import { locate } from './locate.ts';
import type { KeyMetricsReading, RenamedLabel, Story } from './reading.ts';

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
    renamed: ground ? renamedLabels(ground, snapshot, context) : [],
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

/** Band and row labels whose words a person changed. They mean what they meant. */
const renamedLabels = (
  ground: Ground,
  snapshot: BoardSnapshot,
  { instance }: ActivityContext,
): readonly RenamedLabel[] =>
  ground.areas.flatMap(({ role }) => {
    const key = itemKey(instance, ACTIVITY, role);
    const item = ground.living.get(key);
    if (!role.includes('/label') || !item) return [];
    const renamed = textFingerprint(item.text) !== snapshot.keys.get(key)?.text;
    return renamed ? [{ id: item.id, role, text: plainText(item.text) }] : [];
  });
