import { createStore, type StoreApi } from 'zustand';
import type { Tool } from './tools/tools.ts';

/** What only this page knows: the tool in hand, and the item whose text is being edited. */
export interface UiState {
  readonly tool: Tool;
  readonly editing: string | null;
  /** A pointer gesture is moving or resizing items. */
  readonly busy: boolean;
  readonly minimap: boolean;
}

export type UiStore = StoreApi<UiState>;

export const createUiStore = (): UiStore =>
  createStore<UiState>(() => ({ tool: { name: 'select' }, editing: null, busy: false, minimap: true }));
