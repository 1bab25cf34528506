import { centreOf, contains, distanceTo } from '../../board/geometry.ts';
import type { BoardItem } from '../../board/item.ts';
import { isBlank, plainText } from '../../board/text.ts';
import type { ActivityContext, ItemAccount } from '../activity.ts';
import { FRAME_WIDTH } from './geometry.ts';
import { areaAt, areaInCopy, type Ground, STRAY, storiesAt } from './ground.ts';
import { judgeDot, refuseDot } from './judge-dot.ts';
import type { Dot, OtherReason, Story } from './reading.ts';
import { type Likeness, likenessOf, voterOf } from './recognise.ts';

/** What one item is to the activity: its account, and the dot or story it stands for. */
export interface Verdict {
  readonly account: ItemAccount;
  readonly dot?: Dot;
  readonly story?: Story;
}

const account = (
  { id }: BoardItem,
  use: ItemAccount['use'],
  area: string | null = null,
  reason: string | null = null,
): ItemAccount => ({ id, use, area, reason });

const elsewhere = (item: BoardItem): Verdict => ({ account: account(item, 'elsewhere') });

const list = (item: BoardItem, reason: OtherReason, area: string | null): Verdict => ({
  account: account(item, 'listed', area, reason),
});

const dotVerdict = (item: BoardItem, dot: Dot): Verdict => {
  if (dot.reason === null) return { dot, account: account(item, 'counted', dot.area) };
  const use = dot.reason === 'in-tray' ? 'supply' : 'listed';
  return { dot, account: account(item, use, dot.area, use === 'listed' ? dot.reason : null) };
};

/** Judges every item of a board. `ground` is null when the activity is not on it. */
export const judge = (item: BoardItem, ground: Ground | null, context: ActivityContext): Verdict => {
  if (ground === null) return elsewhere(item);
  const role = ground.roles.get(item.id);
  if (role !== undefined && !role.startsWith('dot/')) {
    return { account: account(item, 'template', role) };
  }
  if (item.kind === 'frame' || item.kind === 'connector') return elsewhere(item);
  if (!contains(ground.reach, centreOf(item.box)) && !isOurs(item, ground) && ground.copies.length === 0) {
    return elsewhere(item);
  }
  const copy = copyAround(item, ground);
  if (copy) return judgeInCopy(item, copy, ground, context);
  return item.parentId === null || ground.homes.has(item.parentId)
    ? judgeHere(item, ground, context)
    : judgeInOtherFrame(item, ground, context);
};

const copyAround = (item: BoardItem, { copies, rect }: Ground): BoardItem | undefined => {
  if (copies.length === 0) return undefined;
  if (item.parentId !== null) return copies.find((copy) => copy.id === item.parentId);
  const centre = centreOf(item.box);
  return contains(rect, centre) ? undefined : copies.find((copy) => contains(copy.box, centre));
};

const judgeInCopy = (item: BoardItem, copy: BoardItem, ground: Ground, { t }: ActivityContext): Verdict => {
  const area = areaInCopy(copy, item);
  const likeness = likenessOf(item, copy.box.width / FRAME_WIDTH);
  const isDot = likeness === 'dot' || (isMisfit(likeness) && isOurs(item, ground));
  if (isDot) return dotVerdict(item, refuseDot(item, 'in-copy', area, t));
  const isStory = likeness === 'note' && area?.kind === 'stories' && item.kind === 'sticky_note';
  return isStory && !isBlank(item.text) ? list(item, 'in-copy', area.role) : elsewhere(item);
};

const isMisfit = (likeness: Likeness): boolean => likeness === 'too-big' || likeness === 'too-small';

/** A frame over the scales takes what is put there: its dots are no votes here, but perhaps they should be. */
const judgeInOtherFrame = (item: BoardItem, ground: Ground, { t }: ActivityContext): Verdict => {
  const likeness = likenessOf(item, ground.scale);
  if (likeness !== 'dot' && !isMisfit(likeness)) return elsewhere(item);
  const centre = centreOf(item.box);
  const area = areaAt(ground, centre);
  const isOver = area?.kind === 'cell' || (likeness === 'dot' && contains(ground.rect, centre));
  const isLost = isOurs(item, ground) && (item.parentId === null || !ground.others.has(item.parentId));
  return isOver || isLost ? dotVerdict(item, refuseDot(item, 'in-other-frame', area, t)) : elsewhere(item);
};

const judgeHere = (item: BoardItem, ground: Ground, context: ActivityContext): Verdict => {
  switch (likenessOf(item, ground.scale)) {
    case 'dot':
      return judgeRound(item, ground, context);
    case 'too-big':
      return judgeMisfit(item, 'too-big', ground, context);
    case 'too-small':
      return judgeMisfit(item, 'too-small', ground, context);
    case 'note':
      return judgeNote(item, ground);
    case 'drawing':
      return judgeDrawing(item, ground);
    case 'other':
      return judgeOther(item, ground);
  }
};

/** Ours by key or colour: worth a word even where it does no harm. */
const isOurs = (item: BoardItem, ground: Ground): boolean =>
  ground.roles.has(item.id) || (item.kind === 'shape' && voterOf(item) !== 'unknown');

const judgeRound = (item: BoardItem, ground: Ground, { t }: ActivityContext): Verdict => {
  const story = storyOf(item, ground);
  if (story && item.kind === 'sticky_note') return story;
  if (isOutsider(item, ground)) {
    const area = areaAt(ground, centreOf(item.box));
    return dotVerdict(item, refuseDot(item, 'not-in-frame', area, t));
  }
  const dot = judgeDot(item, ground, t);
  const isForeign = dot.reason === 'far-away' || (dot.reason === 'stray' && item.kind !== 'shape');
  return isForeign && !isOurs(item, ground) ? elsewhere(item) : dotVerdict(item, dot);
};

/** Something in no role's colour that the frame lies over, perhaps since it grew, but that nobody put into it. */
const isOutsider = (item: BoardItem, { frame, rect, roles }: Ground): boolean =>
  frame !== null &&
  item.parentId === null &&
  !roles.has(item.id) &&
  voterOf(item) === 'unknown' &&
  contains(rect, centreOf(item.box));

const judgeMisfit = (
  item: BoardItem,
  reason: 'too-big' | 'too-small',
  ground: Ground,
  { t }: ActivityContext,
): Verdict => {
  const centre = centreOf(item.box);
  const area = areaAt(ground, centre);
  if (area?.kind !== 'cell' && !isOurs(item, ground)) return elsewhere(item);
  const isFar = area === null && distanceTo(ground.rect, centre) > STRAY;
  return dotVerdict(item, refuseDot(item, isFar ? 'far-away' : reason, area, t));
};

const storyOf = (item: BoardItem, ground: Ground): Verdict | null => {
  const centre = centreOf(item.box);
  const area = storiesAt(ground, centre);
  if (!area) return null;
  const text = plainText(item.text);
  if (text === '') return null;
  return {
    account: account(item, 'counted', area.role),
    story: { id: item.id, metric: area.metric, text, centre },
  };
};

const judgeNote = (item: BoardItem, ground: Ground): Verdict => {
  const story = storyOf(item, ground);
  if (story) return story;
  const centre = centreOf(item.box);
  const area = areaAt(ground, centre);
  if (area?.kind === 'cell') return list(item, 'not-a-dot', area.role);
  if (!contains(ground.rect, centre) && !area) return elsewhere(item);
  return list(item, isBlank(item.text) ? 'blank' : 'unsorted', area?.role ?? null);
};

const judgeDrawing = (item: BoardItem, ground: Ground): Verdict => {
  const centre = centreOf(item.box);
  const area = areaAt(ground, centre) ?? storiesAt(ground, centre);
  const matters = area?.kind === 'cell' || area?.kind === 'stories';
  return matters ? list(item, 'drawing', area.role) : elsewhere(item);
};

const judgeOther = (item: BoardItem, ground: Ground): Verdict => {
  const area = areaAt(ground, centreOf(item.box));
  return area?.kind === 'cell' ? list(item, 'not-a-dot', area.role) : elsewhere(item);
};
