export type Cell = string | number | boolean | null;

/** One CSV file: a fixed header and rows of the same length. */
export interface Table {
  /** File name without ending, for example `metrics`. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
