import { create } from './edit/create.ts';
import type { Draft } from './edit/draft.ts';
import { duplicate } from './edit/duplicate.ts';
import { addToFrame, removeFromFrame } from './edit/frame.ts';
import { group, ungroup } from './edit/group.ts';
import { setMetadata } from './edit/metadata.ts';
import { move } from './edit/move.ts';
import { bringToFront, placeBeside, sendToBack } from './edit/order.ts';
import { remove } from './edit/remove.ts';
import { resize } from './edit/resize.ts';
import { update } from './edit/update.ts';
import type { BoardEdit } from './engine.ts';
import type { Views } from './views.ts';

/** Everything that can be done inside one transaction, bound to its draft. */
export const editsOf = (draft: Draft, views: Views): BoardEdit => ({
  create: (type, props) => views.of(create(draft, type, props)),
  update: (id, props) => update(draft, id, props),
  move: (places, options) => move(draft, places, options?.reparent ?? true),
  resize: (id, to) => resize(draft, id, to),
  remove: (ids, options) => remove(draft, ids, options?.keepChildren ?? false),
  duplicate: (ids, by) => duplicate(draft, ids, by),
  group: (ids) => group(draft, ids),
  ungroup: (groupId) => ungroup(draft, groupId),
  addToFrame: (frameId, ids, options) => addToFrame(draft, frameId, ids, options?.wholeBox ?? false),
  removeFromFrame: (frameId, ids) => removeFromFrame(draft, frameId, ids),
  bringToFront: (ids) => bringToFront(draft, ids),
  sendToBack: (ids) => sendToBack(draft, ids),
  placeBeside: (ids, target, side) => placeBeside(draft, ids, target, side),
  setMetadata: (id, key, value) => setMetadata(draft, id, key, value),
});
