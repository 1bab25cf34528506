import * as Y from 'yjs';
import type { Wire } from './wire.ts';

/**
 * Keeps the documents of all tabs at one board alike: says hello with what it has, sends what others miss, and
 * every change made here from then on. Answers a function that stops it.
 */
export const shareDoc = (doc: Y.Doc, wire: Wire): (() => void) => {
  const hello = (askBack: boolean): void =>
    wire.send({ kind: 'hello', vector: Y.encodeStateVector(doc), askBack });

  const stop = wire.listen((message) => {
    if (message.kind === 'update') Y.applyUpdate(doc, message.update, wire);
    if (message.kind !== 'hello') return;
    wire.send({ kind: 'update', update: Y.encodeStateAsUpdate(doc, message.vector) });
    if (message.askBack) hello(false);
  });

  const onUpdate = (update: Uint8Array, _origin: unknown, _doc: Y.Doc, { local }: Y.Transaction): void => {
    if (local) wire.send({ kind: 'update', update });
  };
  doc.on('update', onUpdate);
  hello(true);

  return () => {
    stop();
    doc.off('update', onUpdate);
  };
};
