import { centreOf, contains, distanceTo, distanceToEdge, type Point } from '../../board/geometry.ts';
import type { BoardItem } from '../../board/item.ts';
import type { Translate } from '../../i18n/translate.ts';
import { areaAt, type Ground, isBetweenCells, nearestCell, STRAY } from './ground.ts';
import type { Area, CellArea } from './layout.ts';
import type { Dot, DotReason } from './reading.ts';
import { labelOf, voterOf } from './recognise.ts';

/** dp on a frame of the size it was inserted with: nearer to an edge the vote is worth a question. */
const BORDER = 8;

type Where = Pick<Dot, 'area' | 'metric' | 'round' | 'choice' | 'border' | 'reason'>;

const NOWHERE = { area: null, metric: null, round: null, choice: null, border: false } as const;

const listed = (reason: DotReason, area: Area | null = null): Where => ({
  ...NOWHERE,
  area: area?.role ?? null,
  reason,
});

const inCell = (cell: CellArea, centre: Point, scale: number): Where => ({
  area: cell.role,
  metric: cell.metric,
  round: cell.round,
  choice: cell.choice,
  border: distanceToEdge(cell.box, centre) < BORDER * scale,
  reason: null,
});

const OUTSIDE_CELLS: Readonly<Record<Exclude<Area['kind'], 'cell'>, DotReason>> = {
  label: 'on-label',
  tray: 'in-tray',
  stories: 'in-stories',
};

const inArea = (area: Area, centre: Point, scale: number): Where =>
  area.kind === 'cell' ? inCell(area, centre, scale) : listed(OUTSIDE_CELLS[area.kind], area);

/** A dot beside the frame: probably it belongs to the row it is level with. */
const stray = (ground: Ground, centre: Point): Where => {
  const cell = nearestCell(ground, centre);
  return { ...listed('stray'), metric: cell?.metric ?? null, round: cell?.round ?? null };
};

const whereIs = (ground: Ground, centre: Point): Where => {
  const area = areaAt(ground, centre);
  if (area) return inArea(area, centre, ground.scale);
  if (contains(ground.rect, centre))
    return listed(isBetweenCells(ground, centre) ? 'between-cells' : 'in-no-area');
  return distanceTo(ground.rect, centre) <= STRAY ? stray(ground, centre) : listed('far-away');
};

const dotOf = (item: BoardItem, where: Where, t: Translate): Dot => {
  const role = voterOf(item);
  return {
    id: item.id,
    role,
    label: labelOf(item, role, t),
    centre: centreOf(item.box),
    grouped: item.groupId !== null,
    ...where,
  };
};

/** A dot of the right size, wherever it lies. */
export const judgeDot = (item: BoardItem, ground: Ground, t: Translate): Dot =>
  dotOf(item, whereIs(ground, centreOf(item.box)), t);

const rowOf = (area: Area | null): Partial<Where> =>
  area?.kind === 'cell' ? { metric: area.metric, round: area.round } : {};

/** A dot that cannot be a vote, for a reason of its own. */
export const refuseDot = (item: BoardItem, reason: DotReason, area: Area | null, t: Translate): Dot =>
  dotOf(item, { ...listed(reason, area), ...rowOf(area) }, t);
