/** The middle part of every key of this activity. */
export const ACTIVITY = 'key-metrics';
export const NUMBER = '05';
export const CHAPTER = 'align';
export const MINUTES = 80;

/** Every frame of this activity begins with it, whatever follows. */
export const TITLE_PREFIX = `DMA ${NUMBER} ·`;
