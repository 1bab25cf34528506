import type { Point } from '../../board/geometry.ts';
import type { ItemId } from '../../board/item.ts';
import type { VoterRole } from '../../votes/roles.ts';
import type { Metric, Round } from '../../votes/scales.ts';
import type { Reading } from '../activity.ts';
import type { Choice } from './layout.ts';

/** Why a dot is not counted. */
export type DotReason =
  | 'in-tray'
  | 'on-label'
  | 'too-big'
  | 'too-small'
  | 'between-cells'
  | 'in-stories'
  | 'in-no-area'
  | 'stray'
  | 'far-away'
  | 'in-copy'
  | 'in-other-frame'
  | 'not-in-frame';

/** Why another item could not be used. */
export type OtherReason = 'drawing' | 'not-a-dot' | 'blank' | 'unsorted' | 'in-copy';

export interface Dot {
  readonly id: ItemId;
  readonly role: VoterRole;
  /** What a person wrote on it; empty for the role's own letter. */
  readonly label: string;
  readonly centre: Point;
  /** The area it lies in, by role; null in none. */
  readonly area: string | null;
  /** Where it lies; when not counted the row it probably belongs to, without a choice; null when unknown. */
  readonly metric: Metric | null;
  readonly round: Round | null;
  readonly choice: Choice | null;
  /** So near to an edge of its cell that it is worth asking. */
  readonly border: boolean;
  readonly grouped: boolean;
  /** Null when it entered the tally, “I don't know” included. */
  readonly reason: DotReason | null;
}

export interface Story {
  readonly id: ItemId;
  readonly metric: Metric;
  /** Plain text. */
  readonly text: string;
  readonly centre: Point;
}

export interface ChangedLabel {
  readonly id: ItemId;
  readonly role: string;
  readonly text: string;
}

export interface KeyMetricsReading extends Reading {
  /** Every dot found, counted or not. */
  readonly dots: readonly Dot[];
  /** In reading order. */
  readonly stories: readonly Story[];
  /** Drawings and pictures where votes or stories belong. */
  readonly drawings: readonly { readonly id: ItemId; readonly area: string }[];
  /** Other things in the cells. */
  readonly intruders: readonly ItemId[];
  /** Notes in the frame that lie in no area. */
  readonly unsorted: readonly ItemId[];
  /** Our own items that are there, by role. */
  readonly parts: ReadonlyMap<string, ItemId>;
  /** Parts of the frame that were deleted; they are read as if they were still there. */
  readonly gone: readonly string[];
  readonly renamed: readonly ChangedLabel[];
  /** Labels that no longer stand at their cells; those count as before. */
  readonly moved: readonly ChangedLabel[];
  /** The frame was found by its title; no key leads to it. */
  readonly byTitle: boolean;
}
