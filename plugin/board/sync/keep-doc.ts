import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';

/**
 * Keeps a board in this browser. Settles when what was kept before is in the document; at once where the browser keeps
 * nothing.
 */
export const keepDoc = async (doc: Y.Doc, board: string): Promise<void> => {
  if (typeof indexedDB === 'undefined') return;
  const kept = new IndexeddbPersistence(`mesh-local-board/${board}`, doc);
  await kept.whenSynced;
};
