import type { Preset } from '../engine/session.ts';

/** What most public apps can live with. */
export const lenient: Preset = {
  name: 'lenient',
  frameAddCredits: 0,
  wholeBoxInside: false,
  wrapsPlainText: false,
  eventsOfOthers: true,
  frameRemovesChildren: true,
  announcesEqualValues: true,
  rejectsTextHeight: false,
  ignoresTagsOnCreate: false,
  missingIdsThrow: false,
  rejectsLongNotifications: false,
};

/** The hardest reading of every unsure fact. */
export const strict: Preset = {
  name: 'strict',
  frameAddCredits: 50,
  wholeBoxInside: true,
  wrapsPlainText: true,
  eventsOfOthers: false,
  frameRemovesChildren: false,
  announcesEqualValues: false,
  rejectsTextHeight: true,
  ignoresTagsOnCreate: true,
  missingIdsThrow: true,
  rejectsLongNotifications: true,
};

export const PRESETS = { lenient, strict } as const;
