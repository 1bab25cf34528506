import type { Actor, BoardEdit, BoardEngine, Participant } from '../engine/engine.ts';

export const anna: Participant = { id: 'anna', name: 'Anna', color: '#2f6fed', mayWrite: true };
export const bob: Participant = { id: 'bob', name: 'Bob', color: '#c2410c', mayWrite: true };

export const mouse = (who: Participant): Actor => ({ who, by: 'mouse' });
export const app = (who: Participant): Actor => ({ who, by: 'app' });

/** Makes one item and answers its id. */
export const place = (
  board: BoardEngine,
  type: Parameters<BoardEdit['create']>[0],
  props: Readonly<Record<string, unknown>> = {},
  actor: Actor = mouse(anna),
): string => board.act(actor, (edit) => edit.create(type, props)).id;
