import type { Miro } from '@mirohq/websdk-types';
import type { BoardHint } from '../../shared/board/host.ts';

interface Announcement {
  readonly items: readonly { readonly id: string }[];
}

/** Miro's events as hints. Copies, edits of a text and, perhaps, what other people do are not announced. */
export const listenForHints = (miro: Miro, listener: (hint: BoardHint) => void): (() => void) => {
  const hint =
    (kind: BoardHint['kind']) =>
    ({ items }: Announcement) =>
      listener({ kind, ids: items.map((item) => item.id) });
  const [created, updated, deleted] = [hint('created'), hint('updated'), hint('deleted')];
  miro.board.ui.on('items:create', created);
  miro.board.ui.on('experimental:items:update', updated);
  miro.board.ui.on('items:delete', deleted);
  return () => {
    miro.board.ui.off('items:create', created);
    miro.board.ui.off('experimental:items:update', updated);
    miro.board.ui.off('items:delete', deleted);
  };
};
