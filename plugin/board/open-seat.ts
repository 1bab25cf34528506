import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { BoardAddress } from './address.ts';
import type { InstalledApp } from './shell/shell.ts';
import { keepDoc } from './sync/keep-doc.ts';
import { openWire } from './sync/wire.ts';
import { takeSeat } from './take-seat.ts';
import type { Seat } from './view/seat.ts';

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
  await keepDoc(doc, address.board);
  const seat = takeSeat({ address, app, doc, wire: openWire(address.board), storage: localStorage });
  window.addEventListener('pagehide', seat.people.leave);
  return seat;
};
