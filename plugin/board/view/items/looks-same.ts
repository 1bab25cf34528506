/** What decides how a node looks. */
interface Looks {
  readonly selected?: boolean;
  readonly width?: number;
  readonly height?: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const sameFields = (a: Looks['data'], b: Looks['data']): boolean =>
  Object.keys(a).every((field) => a[field] === b[field]);

/** For `memo`: a node is drawn anew only when its item changed; moving it is left to the canvas. */
export const looksSame = (before: Looks, now: Looks): boolean =>
  before.selected === now.selected &&
  before.width === now.width &&
  before.height === now.height &&
  sameFields(before.data, now.data);
