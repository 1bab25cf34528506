import * as Y from 'yjs';

/** The documents of two tabs: what changes in one arrives in the other at once. */
export const twoDocs = (): readonly [Y.Doc, Y.Doc] => {
  const [here, there] = [new Y.Doc(), new Y.Doc()];
  const forward = (from: Y.Doc, to: Y.Doc): void => {
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== to) Y.applyUpdate(to, update, from);
    });
  };
  forward(here, there);
  forward(there, here);
  return [here, there];
};

/** A document as it is after a reload: the same content, nothing of its past. */
export const reloaded = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};
