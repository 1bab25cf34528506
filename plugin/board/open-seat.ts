import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { BoardAddress } from './address.ts';
import { PRESETS } from './commands/presets.ts';
import { createBoard } from './engine/board.ts';
import { participantOf } from './participant.ts';
import { createShell, type InstalledApp } from './shell/shell.ts';
import { keepDoc } from './sync/keep-doc.ts';
import { joinPeople } from './sync/people.ts';
import { shareDoc } from './sync/share-doc.ts';
import { openWire } from './sync/wire.ts';
import { showMyself } from './view/people/show-myself.ts';
import { createScene } from './view/scene/scene.ts';
import type { Seat } from './view/seat.ts';
import { createSelection } from './view/selection.ts';
import { createUiStore } from './view/ui-store.ts';
import { createCamera } from './view/viewport/camera.ts';
import { keepLastView } from './view/viewport/last-view.ts';

const installed = z.object({ app: z.url(), name: z.string(), icon: z.optional(z.string()) });

/** Asks the server of this page which app is installed on the board. */
export const fetchInstalledApp = async (): Promise<InstalledApp> => {
  const response = await fetch('/board.json');
  const { app, name, icon } = installed.parse(await response.json());
  return { url: app, name, icon: icon ?? null };
};

/** Opens the board kept in this browser, joins the other tabs, and sits down. */
export const openSeat = async (address: BoardAddress, app: InstalledApp): Promise<Seat> => {
  const doc = new Y.Doc();
  const user = participantOf(address);
  await keepDoc(doc, address.board);
  const engine = createBoard({ boardId: address.board, doc });
  const wire = openWire(address.board);
  const people = joinPeople(doc, wire, user);
  shareDoc(doc, wire);
  window.addEventListener('pagehide', people.leave);

  const selection = createSelection(engine);
  const scene = createScene(engine, selection);
  const shell = createShell(app);
  const camera = createCamera();
  showMyself(people, selection, scene);
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
  const lastView = keepLastView(localStorage, address.board, user.id);
  return { session, shell, people, scene, ui: createUiStore(), camera, lastView };
};
