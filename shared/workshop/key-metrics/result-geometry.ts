import { blockHeight, FIRST_METRIC_Y, METRIC_GAP } from './geometry.ts';

/** The result frame, dp from its top-left corner. Its sections stand level with the metrics of a frame of ordinary height. */

export const RESULT_WIDTH = 1200;
export const RESULT_GAP = 80;

export const RESULT_HEADER = { x: 40, y: 40, width: 1120, height: 140 } as const;
export const LEGEND = { x: 760, y: 50, width: 380, height: 120 } as const;

export const SECTION_HEIGHT = blockHeight(0);
export const sectionY = (index: number): number => FIRST_METRIC_Y + index * (SECTION_HEIGHT + METRIC_GAP);

/** From the top-left corner of a section. */
export const SECTION = { x: 40, width: 1120 } as const;
export const FACTS = { x: 690, y: 2, width: 420, height: 78, fontSize: 28 } as const;
export const SENTENCE = { x: 24, y: 80, width: 1080, height: 82, fontSize: 30 } as const;
export const CHART = { x: 20, y: 162, pitch: 180, bar: 120, label: 178, fontSize: 28 } as const;
export const MARKER_HEIGHT = 44;
export const BAR_HEIGHT = 104;
export const LABEL_HEIGHT = 128;
export const ARROW_HEIGHT = 30;

export const CARD = { width: 550, gap: 20, padding: 24, fontSize: 28, lowest: 130 } as const;
export const STORIES_TITLE_HEIGHT = 92;
