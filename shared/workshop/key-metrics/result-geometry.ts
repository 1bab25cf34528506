import type { Point } from '../../board/geometry.ts';
import { MARGIN } from '../look.ts';
import { FIRST_METRIC_Y } from './geometry.ts';

/** The result frame, dp from its top-left corner. Two metrics stand side by side: a frame as broad as high is shown largest. */

export const RESULT_GAP = 80;

const SECTION_COLUMNS = 2;
const SECTION_GAP = 20;
export const SECTION = { width: 1520, height: 860 } as const;

const INNER_WIDTH = SECTION_COLUMNS * SECTION.width + (SECTION_COLUMNS - 1) * SECTION_GAP;
export const RESULT_WIDTH = INNER_WIDTH + 2 * MARGIN;
export const RESULT_HEADER = { x: MARGIN, y: MARGIN, width: INNER_WIDTH, height: 140 } as const;

export const sectionCorner = (index: number): Point => ({
  x: MARGIN + (index % SECTION_COLUMNS) * (SECTION.width + SECTION_GAP),
  y: FIRST_METRIC_Y + Math.floor(index / SECTION_COLUMNS) * (SECTION.height + SECTION_GAP),
});

/** From the top-left corner of a section. */
export const FACTS = { x: 760, y: 12, width: 736, height: 94, fontSize: 34 } as const;
/** Words too long for two lines are written smaller. */
export const SENTENCE = { x: 24, y: 106, width: 1472, height: 132, fontSize: 48, smaller: 38 } as const;
export const ROW_NAME = { x: 24, width: 150, fontSize: 36 } as const;
export const CHART = { x: 172, y: 238, pitch: 222, bar: 150, label: 216, fontSize: 36 } as const;
export const MARKER = { width: 150, height: 50, fontSize: 32 } as const;
export const BAR_HEIGHT = 108;
export const LABEL_HEIGHT = 198;
export const ARROW_HEIGHT = 34;
export const ASK = { x: 24, y: 756, width: 1472, height: 94, fontSize: 34 } as const;

/** Under the sections, as broad as all of them. */
export const STORIES = { x: MARGIN, width: INNER_WIDTH, columns: 4 } as const;
export const CARD = { width: 750, gap: 20, padding: 24, fontSize: 32, lowest: 130 } as const;
export const STORIES_TITLE_HEIGHT = 92;
