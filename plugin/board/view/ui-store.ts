import { createStore, type StoreApi } from 'zustand';
import type { Point } from '../../../shared/board/geometry.ts';
import type { Tool } from './tools/tools.ts';

/** Somebody's pointer, on the board. */
export interface Pointer {
  readonly key: string;
  readonly name: string;
  /** Hex. */
  readonly color: string;
  readonly at: Point;
}

/** The sample workshop while scripted participants play it on this page. */
export interface Playing {
  /** Dots and notes that people have placed so far. */
  readonly placed: number;
  readonly cancelling: boolean;
  cancel(): void;
}

/** What only this page knows: the tool in hand, and the item whose text is being edited. */
export interface UiState {
  readonly tool: Tool;
  readonly editing: string | null;
  /** A pointer gesture is moving or resizing items. */
  readonly busy: boolean;
  /** What was dropped last, until it is chosen again. */
  readonly dropped: readonly string[];
  readonly minimap: boolean;
  /** Pointers of people played by a script on this page: nobody else sees them. */
  readonly actors: readonly Pointer[];
  readonly playing: Playing | null;
}

export type UiStore = StoreApi<UiState>;

export const createUiStore = (): UiStore =>
  createStore<UiState>(() => ({
    tool: { name: 'select' },
    editing: null,
    busy: false,
    dropped: [],
    minimap: false,
    actors: [],
    playing: null,
  }));
