import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/** Keeps a board in this browser. Settles when what was kept before is in the document. */
export const keepDoc = async (doc: Y.Doc, board: string): Promise<void> => {
  const kept = new IndexeddbPersistence(`mesh-local-board/${board}`, doc);
  await kept.whenSynced;
};
