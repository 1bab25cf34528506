import {
  centreOf,
  inflate,
  overlaps,
  type Point,
  type Rect,
  rectAround,
  type Size,
} from '../../../shared/board/geometry.ts';

/** Places for the centre of a box of that size right beside an obstacle: right, below, left, above. */
const beside = (obstacle: Rect, { width, height }: Size): readonly Point[] => {
  const centre = centreOf(obstacle);
  return [
    { x: obstacle.x + obstacle.width + width / 2, y: centre.y },
    { x: centre.x, y: obstacle.y + obstacle.height + height / 2 },
    { x: obstacle.x - width / 2, y: centre.y },
    { x: centre.x, y: obstacle.y - height / 2 },
  ];
};

/** The free place nearest to the one asked for, `offset` dp from every obstacle. `x`, `y` are centres. */
export const nearestFree = (
  asked: Point & Size,
  obstacles: readonly Rect[],
  offset: number,
): Point & Size => {
  const size = { width: asked.width, height: asked.height };
  const grown = obstacles.map((obstacle) => inflate(obstacle, offset));
  const distance = (to: Point): number => Math.hypot(to.x - asked.x, to.y - asked.y);
  const candidates = [asked, ...grown.flatMap((obstacle) => beside(obstacle, size))]
    .map((place) => ({ place, distance: distance(place) }))
    .sort((a, b) => a.distance - b.distance);
  const isFree = (place: Point): boolean => {
    const box = rectAround(place, size);
    return !grown.some((obstacle) => overlaps(obstacle, box));
  };
  const { x, y } = candidates.find(({ place }) => isFree(place))?.place ?? asked;
  return { x, y, ...size };
};
