/** Words all activities share. */
export const activities = {
  'activity.minutes': '{minutes} min',
  'chapter.prepare': 'Prepare',
  'chapter.understand': 'Understand',
  'chapter.align': 'Align',
  'chapter.discover': 'Discover',
  'chapter.close': 'Close',
} as const;
