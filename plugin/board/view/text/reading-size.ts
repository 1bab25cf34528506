/** Upper limits of text sizes (dp), each about √2 of the one before. Larger text is always drawn. */
const LIMITS = [10, 14, 20, 28, 40, 56, 80, 112, 160, 224] as const;

/** Pixels on the screen below which letters cannot be made out. */
const READABLE = 4;

/** dp of text that says nothing of its size. */
const PLAIN = 14;

/** Class of a text of this font size (dp), by which the canvas leaves it out where it is too small to be read. */
export const sizeClass = (fontSize = PLAIN): string => {
  const limit = LIMITS.find((most) => fontSize <= most);
  return limit === undefined ? '' : `text-${limit}`;
};

/**
 * Classes of the canvas that leave out what cannot be read at this zoom. They change at ten zooms only, so that a full
 * board costs nothing while it is moved.
 */
export const unreadableClasses = (zoom: number): string =>
  LIMITS.filter((most) => most * zoom < READABLE)
    .map((most) => `no-text-${most}`)
    .join(' ');
