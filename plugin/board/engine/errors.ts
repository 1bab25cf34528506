/**
 * Miro's own error texts (developers.miro.com/docs/websdk-reference-error-handling). Apps match on them, so they are
 * kept to the letter; the few marked "ours" stand where Miro documents a refusal but no words for it.
 */
export const says = {
  cannotFind: (id: string) => `Cannot find the item with ID: ${id}.`,
  cannotRetrieve: (id: string) => `Can not retrieve item with id ${id}`,
  readOnly: (prop: string) => `Cannot change this property, because it's read-only: "${prop}"`,
  unknownStyle: (prop: string) => `The ${prop} style property is unknown.`,
  badStyle: (prop: string) => `The value of the ${prop} style property isn't valid.`,
  /** Ours, after the words for styles. */
  badProperty: (prop: string) => `The value of the ${prop} property isn't valid.`,
  oneSize: () =>
    'Change either "width", or "height". It\'s not possible to change both properties at the same time.',
  noTextHeight: () => 'Unsupported: during creation you can set "width", but not "height".',
  unknownShape: (shape: string) => `This is an unknown shape type: ${shape}. Specify a supported shape type.`,
  /** Ours: Miro's page names no words for the minimum size of a frame. */
  frameTooSmall: (least: number) => `The minimum size of a frame is ${least} x ${least}.`,
  frameLeavesChildren: (id: string) =>
    `Cannot resize the frame (${id}) to the specified size, because one or more children would exist outside the frame.`,
  childOutside: (id: string) =>
    `Cannot set item ${id} as a child, because the item isn't inside the parent frame.`,
  childMissing: (id: string) => `Cannot set item ${id} as a child, because the item doesn't exist.`,
  /** Ours: Miro documents that it fails, not the words. */
  childElsewhere: (id: string) =>
    `Cannot set item ${id} as a child, because the item is already a child of another item.`,
  /** Ours: Miro documents that it fails, not the words. */
  notAChild: (id: string) => `Cannot remove item ${id} from the frame, because the item isn't its child.`,
  childMovedOut: (type: string, id: string) =>
    `Cannot move the ${type} item with ID (${id}) to the specified location, because it's a child of another board item. Remove the child item from its parent, and then move it.`,
  framesHaveNoOrder: (command: string) =>
    `You're passing one or more frames to board.${command}(). Frames cannot be moved to the front or to the back.`,
  tagTitleTaken: () => 'The title must be unique. Specify a different title for the tag.',
  tooManyTags: (limit: number) =>
    `Cannot create more tags. The board has reached the limit of ${limit} tags.`,
  /** Ours: Miro documents the limit, not the words. */
  tooManyTagsOnItem: (limit: number) => `Cannot attach more than ${limit} tags to an item.`,
  positionOrSnap: () => 'Set either position or snapTo, but not both.',
  /** Ours: Miro documents that both ends are needed, not the words. */
  looseConnector: () => 'A connector needs both a start and an end item.',
  /** Ours. */
  connectorLoop: () => 'The start and end item of a connector must be different items.',
  /** Ours. */
  notConnectable: (type: string) => `A connector cannot be attached to an item of type ${type}.`,
  noImage: () => 'Cannot create the image.',
  /** Ours: Miro documents at least two. */
  groupTooSmall: () => 'A group needs at least 2 items.',
  /** Ours: Miro documents that it fails, not the words. */
  alreadyGrouped: (id: string) => `Cannot group item ${id}, because it's already part of a group.`,
  /** Ours. */
  notGroupable: (type: string) => `Items of type ${type} cannot be grouped.`,
  lockedByOther: (id: string) => `Cannot commit the update, because item ${id} is locked by another client.`,
  /** Ours: Miro lists the types that carry metadata, not the words. */
  noMetadata: (type: string) => `Items of type ${type} cannot have metadata.`,
  overLimit: (feature: string) => `The data storage limit for "${feature}" has been exceeded.`,
} as const;
