import { centreOf, inflate, type Point, type Rect, union } from '../../../../shared/board/geometry.ts';
import type { ConnectorData } from '../../engine/engine.ts';

type Side = 'top' | 'right' | 'bottom' | 'left';
type Endpoint = NonNullable<ConnectorData['start']>;

/** Where a line meets an item, and the direction in which it leaves. */
interface Anchor extends Point {
  readonly side: Side;
}

/** The line of a connector, in board coordinates. */
export interface Route {
  /** SVG path from the corner of `box`. */
  readonly path: string;
  /** Everything drawn, caps included. */
  readonly box: Rect;
  readonly from: Point;
  readonly to: Point;
  /** Degrees clockwise in which the line arrives at its start and at its end. */
  readonly fromAngle: number;
  readonly toAngle: number;
  /** A point on the line, for captions: 0 at its start, 1 at its end. */
  at(position: number): Point;
}

/** dp around the line for caps and thick strokes. */
const MARGIN = 24;

const OUTWARD: Readonly<Record<Side, Point>> = {
  top: { x: 0, y: -1 },
  right: { x: 1, y: 0 },
  bottom: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
};

const MIDDLES: Readonly<Record<Side, Point>> = {
  top: { x: 0.5, y: 0 },
  right: { x: 1, y: 0.5 },
  bottom: { x: 0.5, y: 1 },
  left: { x: 0, y: 0.5 },
};

const sideFacing = (from: Rect, to: Point): Side => {
  const centre = centreOf(from);
  const dx = (to.x - centre.x) / Math.max(1, from.width);
  const dy = (to.y - centre.y) / Math.max(1, from.height);
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'right' : 'left';
  return dy >= 0 ? 'bottom' : 'top';
};

const nearestSide = ({ x, y }: Point): Side => {
  const distances: readonly (readonly [Side, number])[] = [
    ['top', y],
    ['bottom', 1 - y],
    ['left', x],
    ['right', 1 - x],
  ];
  return distances.reduce((nearest, next) => (next[1] < nearest[1] ? next : nearest))[0];
};

const anchorOf = (end: Endpoint, rect: Rect, other: Rect): Anchor => {
  const snap = end.snapTo === undefined || end.snapTo === 'auto' ? null : end.snapTo;
  const side = snap ?? (end.position ? nearestSide(end.position) : sideFacing(rect, centreOf(other)));
  const share = snap === null && end.position ? end.position : MIDDLES[side];
  return { x: rect.x + share.x * rect.width, y: rect.y + share.y * rect.height, side };
};

const outside = (anchor: Anchor, distance: number): Point => ({
  x: anchor.x + OUTWARD[anchor.side].x * distance,
  y: anchor.y + OUTWARD[anchor.side].y * distance,
});

/** Corners of an elbowed line. */
const elbows = (from: Anchor, to: Anchor): readonly Point[] => {
  const a = outside(from, 40);
  const b = outside(to, 40);
  const sideways = from.side === 'left' || from.side === 'right';
  const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
  const bends = sideways
    ? [
        { x: middle.x, y: a.y },
        { x: middle.x, y: b.y },
      ]
    : [
        { x: a.x, y: middle.y },
        { x: b.x, y: middle.y },
      ];
  return [from, ...bends, to];
};

const degrees = (from: Point, to: Point): number =>
  (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;

const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** A point on a cubic curve, or on a line of corners. */
const along = (points: readonly Point[], curved: boolean, share: number): Point => {
  const [a, b, c, d] = points;
  if (curved && a && b && c && d) {
    const ab = between(a, b, share);
    const bc = between(b, c, share);
    const cd = between(c, d, share);
    return between(between(ab, bc, share), between(bc, cd, share), share);
  }
  const leg = Math.min(points.length - 2, Math.floor(share * (points.length - 1)));
  const start = points[leg];
  const end = points[leg + 1];
  return start && end ? between(start, end, share * (points.length - 1) - leg) : { x: 0, y: 0 };
};

const pointsOf = (shape: ConnectorData['shape'], from: Anchor, to: Anchor): readonly Point[] => {
  if (shape === 'straight') return [from, to];
  if (shape === 'elbowed') return elbows(from, to);
  const reach = Math.max(30, Math.hypot(to.x - from.x, to.y - from.y) * 0.4);
  return [from, outside(from, reach), outside(to, reach), to];
};

/** The line of a connector between two boxes. */
export const routeBetween = (connector: ConnectorData, start: Rect, end: Rect): Route => {
  const from = anchorOf(connector.start ?? {}, start, end);
  const to = anchorOf(connector.end ?? {}, end, start);
  const points = pointsOf(connector.shape, from, to);
  const curved = connector.shape === 'curved';
  const box = inflate(union(points.map((point) => ({ ...point, width: 0, height: 0 }))) ?? start, MARGIN);
  const [first = from, ...rest] = points.map((point) => ({ x: point.x - box.x, y: point.y - box.y }));
  const legs = rest.map((point) => `${point.x} ${point.y}`);
  return {
    path: `M${first.x} ${first.y}${curved ? `C${legs.join(' ')}` : `L${legs.join('L')}`}`,
    box,
    from,
    to,
    fromAngle: degrees(points[1] ?? to, from),
    toAngle: degrees(points.at(-2) ?? from, to),
    at: (position) => along(points, curved, position),
  };
};
