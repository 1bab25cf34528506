import type { Json } from '@mirohq/websdk-types';
import type { Own } from './kinds/kind.ts';

/**
 * One thing on the board as the engine keeps it. Immutable: every change makes a new record. What Miro derives from
 * other items (`childrenIds`, `connectorIds`, `relativeTo`, ends of a connector on screen) is not in it.
 */
export interface ItemRecord {
  readonly id: string;
  readonly type: string;
  /** Centre, dp; from the parent's top-left corner when there is a parent, else from the board's centre. */
  readonly x: number;
  readonly y: number;
  /** Order from back to front; any number. */
  readonly z: number;
  readonly parentId: string | null;
  readonly groupId: string | null;
  readonly linkedTo: string | null;
  /** ms since the epoch. */
  readonly createdAt: number;
  readonly createdBy: string;
  readonly modifiedAt: number;
  readonly modifiedBy: string;
  readonly own: Own;
  /** Item metadata of the app. */
  readonly meta: Readonly<Record<string, Json>>;
}

const rank = (record: ItemRecord): number => (record.type === 'frame' ? 0 : 1);

/** Frames are always rearmost; equal ranks, which two people may give at once, are told apart by id. */
export const backToFront = (a: ItemRecord, b: ItemRecord): number =>
  rank(a) - rank(b) || a.z - b.z || (a.id < b.id ? -1 : 1);
