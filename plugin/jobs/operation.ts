import type { JournalHead, JournalRow } from '../../shared/board/journal.ts';
import type { Corners } from '../../shared/board/journal-rows.ts';
import type { BoardSnapshot } from '../../shared/board/snapshot.ts';
import type { BoardStep } from '../../shared/board/steps.ts';

/** An operation under way. */
export interface Operation {
  readonly head: JournalHead;
  /** As written before anything was changed. */
  readonly rows: readonly JournalRow[];
  readonly corners: Corners;
  readonly before: BoardSnapshot;
  readonly steps: readonly BoardStep[];
}
