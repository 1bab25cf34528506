import type { Point } from '../../../../shared/board/geometry.ts';
import type { ConnectorData } from '../../engine/engine.ts';

type CapKind = NonNullable<ConnectorData['style']['startStrokeCap']>;

interface CapProps {
  readonly kind: CapKind;
  /** Board coordinates of the end and of the drawing's corner. */
  readonly at: Point;
  readonly corner: Point;
  /** Degrees clockwise in which the line arrives. */
  readonly angle: number;
  /** dp of the line. */
  readonly width: number;
  readonly colour: string;
}

interface CapDrawing {
  /** Tip at 0, 0; the line comes from the left. In multiples of the cap's size. */
  readonly path: string;
  readonly filled: boolean;
}

const open = (path: string): CapDrawing => ({ path, filled: false });
const filled = (path: string): CapDrawing => ({ path, filled: true });

const TRIANGLE = 'M0 0L-10 -5L-10 5Z';
const DIAMOND = 'M0 0L-6 -4.5L-12 0L-6 4.5Z';
const OVAL = 'M0 0A4.5 4.5 0 1 1 -9 0A4.5 4.5 0 1 1 0 0Z';
const CROW = 'M0 -5L-9 0L0 5';
const BAR = 'M-6 -5V5';
const SECOND_BAR = 'M-10 -5V5';
const RING = 'M-9 0A3.5 3.5 0 1 1 -16 0A3.5 3.5 0 1 1 -9 0Z';

const CAPS: Readonly<Record<Exclude<CapKind, 'none'>, CapDrawing>> = {
  stealth: filled('M0 0L-11 -5.5L-8 0L-11 5.5Z'),
  rounded_stealth: filled('M0 0Q-6 -2 -10 -5Q-8 0 -10 5Q-6 2 0 0Z'),
  arrow: open('M-9 -5L0 0L-9 5'),
  filled_triangle: filled(TRIANGLE),
  triangle: open(TRIANGLE),
  filled_diamond: filled(DIAMOND),
  diamond: open(DIAMOND),
  filled_oval: filled(OVAL),
  oval: open(OVAL),
  erd_one: open(BAR),
  erd_many: open(CROW),
  erd_one_or_many: open(`${CROW}${SECOND_BAR}`),
  erd_only_one: open(`${BAR}${SECOND_BAR}`),
  erd_zero_or_many: open(`${CROW}${RING}`),
  erd_zero_or_one: open(`${BAR}${RING}`),
};

/** Thick lines carry larger caps. */
const sizeFor = (width: number): number => 0.8 + width * 0.35;

/** One end of a connector. */
export const Cap = ({ kind, at, corner, angle, width, colour }: CapProps) => {
  if (kind === 'none') return null;
  const { path, filled: isFilled } = CAPS[kind];
  const size = sizeFor(width);
  return (
    <path
      d={path}
      transform={`translate(${at.x - corner.x} ${at.y - corner.y}) rotate(${angle}) scale(${size})`}
      fill={isFilled ? colour : 'var(--canvas)'}
      stroke={colour}
      strokeWidth={width / size}
      strokeLinejoin="round"
    />
  );
};
