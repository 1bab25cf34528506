import type * as Y from 'yjs';
import type { BoardAddress } from './address.ts';
import { PRESETS } from './commands/presets.ts';
import { createBoard } from './engine/board.ts';
import { participantOf } from './participant.ts';
import { createShell, type InstalledApp } from './shell/shell.ts';
import { joinPeople } from './sync/people.ts';
import { shareDoc } from './sync/share-doc.ts';
import type { Wire } from './sync/wire.ts';
import { showMyself } from './view/people/show-myself.ts';
import { lockWhatOthersHold, showTheirMoves } from './view/people/show-others.ts';
import { createScene } from './view/scene/scene.ts';
import type { Seat } from './view/seat.ts';
import { createSelection } from './view/selection.ts';
import { createUiStore } from './view/ui-store.ts';
import { createCamera } from './view/viewport/camera.ts';
import { keepLastView } from './view/viewport/last-view.ts';

export interface SeatOptions {
  readonly address: BoardAddress;
  readonly app: InstalledApp;
  /** Holds what was kept of the board. */
  readonly doc: Y.Doc;
  readonly wire: Wire;
  /** For what this person saw last. */
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
}

/** Everything one person needs at a board, put together. Needs no page. */
export const takeSeat = ({ address, app, doc, wire, storage }: SeatOptions): Seat => {
  const user = participantOf(address);
  const engine = createBoard({ boardId: address.board, doc });
  const people = joinPeople(doc, wire, user);
  shareDoc(doc, wire);
  const selection = createSelection(engine);
  const scene = createScene(engine, selection);
  const ui = createUiStore();
  showMyself(people, selection, ui);
  showTheirMoves(people, scene);
  lockWhatOthersHold(people, engine);
  const shell = createShell(app);
  const camera = createCamera();
  const session = {
    engine,
    user,
    preset: PRESETS[address.preset],
    viewport: camera,
    shell,
    selection,
    presence: people,
    now: Date.now,
    latency: address.latency,
  };
  const lastView = keepLastView(storage, address.board, user.id);
  return { session, shell, people, scene, ui, camera, lastView };
};
