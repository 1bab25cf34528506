import type { Rect } from '../board/geometry.ts';
import { type ItemKey, itemKey } from '../board/keys.ts';
import type { Placement, PlannedItem } from '../board/plan.ts';
import { FRAME_LOOK, type Look } from './look.ts';

/** Height in the stack: a frame, then grounds, then what stands on them, then what people take. */
export const LAYER = { frame: 0, ground: 1, words: 2, supply: 3 } as const;

export interface Part {
  /** Last part of the item's key. */
  readonly role: string;
  /** dp from the top-left corner of the frame. */
  readonly box: Rect;
  readonly look: Look;
  /** HTML. */
  readonly text?: string;
  readonly layer: number;
  /** Marked parts are known again on a copied board. */
  readonly marked?: boolean;
}

/** One frame of an activity, being drawn. */
export interface Drawing {
  key(role: string): ItemKey;
  frame(
    title: string,
    size: { readonly width: number; readonly height: number },
    place: Placement,
  ): PlannedItem;
  part(part: Part): PlannedItem;
}

/** `frameRole` is the role of the frame all parts belong to. */
export const drawing = (instance: string, activity: string, frameRole: string): Drawing => {
  const key = (role: string) => itemKey(instance, activity, role);
  return {
    key,
    frame: (title, size, place) => ({
      key: key(frameRole),
      parent: null,
      ...FRAME_LOOK,
      box: { x: 0, y: 0, ...size },
      text: title,
      place,
      layer: LAYER.frame,
    }),
    part: ({ role, box, look, text = '', layer, marked = false }) => ({
      key: key(role),
      parent: key(frameRole),
      ...look,
      box,
      text,
      layer,
      ...(marked && { mark: { instance, activity, role } }),
    }),
  };
};
