/** The frame of 4 Key Metrics, dp from its top-left corner. Band columns keep their place whatever the number of people. */

export const FRAME_WIDTH = 4400;

export const HEADER = { x: 40, y: 40, width: 4320, height: 140 } as const;
export const HEADER_INFO = { x: 2300, y: 50, width: 2020, height: 120 } as const;

export const HOWTO = { x: 40, y: 200, width: 640, height: 1300 } as const;
export const PROMPT = { x: 60, y: 220, width: 600, height: 390 } as const;
export const STEPS = {
  x: 70,
  y: 650,
  pitch: 160,
  disc: 60,
  textX: 150,
  textWidth: 510,
  height: 140,
} as const;

export const TRAY = { x: 40, y: 1520, width: 640, height: 1120 } as const;
export const TRAY_ROLE = { x: 60, y: 1620, width: 600, height: 320, pitch: 334 } as const;

/** A dot, and the grid in which dots wait in their tray. */
export const DOT = 44;
export const DOTS_PER_ROLE = 12;
export const TRAY_GRID = { x: 48, y: 102, columns: 6, pitch: 92 } as const;

export const SCALE_X = 700;
export const SCALE_WIDTH = 2860;
export const TITLE = { width: 780, height: 72 } as const;
export const QUESTION_X = 1490;
export const ROW_LABEL_WIDTH = 190;
export const BAND_X = 900;
export const BAND_PITCH = 380;
export const CELL_WIDTH = 375;
export const DONT_KNOW = { x: 3180, width: 380 } as const;
export const LABEL_HEIGHT = 122;
export const STORIES = { x: 3580, width: 780 } as const;

export const FIRST_METRIC_Y = 200;
export const METRIC_GAP = 28;
/** Between title and labels, labels and cells, the rows of cells. */
export const ROW_GAP = 5;
const DOTS_IN_A_ROW = 7;
const DOT_PITCH = 52;
const LOWEST_ROW = 190;
const ROW_PADDING = 34;

/** A row holds a dot of everybody in one single cell. */
export const rowHeight = (people: number): number =>
  Math.max(LOWEST_ROW, Math.ceil(people / DOTS_IN_A_ROW) * DOT_PITCH + ROW_PADDING);

/** How many people a row of this height was made for, at most; 0 for the lowest one. */
export const peopleForRow = (height: number): number =>
  height <= LOWEST_ROW ? 0 : Math.round((height - ROW_PADDING) / DOT_PITCH) * DOTS_IN_A_ROW;

/** From the top of a metric's block. */
export const labelsY = TITLE.height + ROW_GAP;
export const cellsY = labelsY + LABEL_HEIGHT + ROW_GAP;

export const blockHeight = (people: number): number => cellsY + 2 * rowHeight(people) + ROW_GAP;

export const blockY = (people: number, index: number): number =>
  FIRST_METRIC_Y + index * (blockHeight(people) + METRIC_GAP);
