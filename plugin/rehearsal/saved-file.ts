/** A file the product gave, as text. */
export interface SavedFile {
  readonly name: string;
  readonly content: string;
}
