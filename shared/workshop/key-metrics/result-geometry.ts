import { FIRST_METRIC_Y, METRIC_GAP } from './geometry.ts';

/** The result frame, dp from its top-left corner. Large enough to be read with both frames on one screen. */

export const RESULT_WIDTH = 1600;
export const RESULT_GAP = 80;

export const RESULT_HEADER = { x: 40, y: 40, width: 1520, height: 140 } as const;

export const SECTION_HEIGHT = 860;
export const sectionY = (index: number): number => FIRST_METRIC_Y + index * (SECTION_HEIGHT + METRIC_GAP);

/** From the top-left corner of a section. */
export const SECTION = { x: 40, width: 1520 } as const;
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

export const CARD = { width: 750, gap: 20, padding: 24, fontSize: 32, lowest: 130 } as const;
export const STORIES_TITLE_HEIGHT = 92;
