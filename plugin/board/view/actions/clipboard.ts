import * as z from 'zod/mini';

/** Own type of the clipboard's content; other programs pass it over. */
export const CLIPBOARD_TYPE = 'application/x-mesh-local-board';

const copied = z.object({ board: z.string(), ids: z.array(z.string()) });

export const writeCopied = (board: string, ids: readonly string[]): string => JSON.stringify({ board, ids });

/** Ids copied at this board; null when the clipboard holds something else. */
export const readCopied = (text: string, board: string): readonly string[] | null => {
  try {
    const parsed = copied.parse(JSON.parse(text));
    return parsed.board === board ? parsed.ids : null;
  } catch {
    return null;
  }
};
