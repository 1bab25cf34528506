const STORAGE = 'storage:change:';

/** `storage:change:<collection>:<key>`; both parts are escaped, so that a colon in a name does no harm. */
export const storageEvent = (collection: string, key: string): string =>
  `${STORAGE}${encodeURIComponent(collection)}:${encodeURIComponent(key)}`;

export const storageAddress = (event: string): { collection: string; key: string } | undefined => {
  if (!event.startsWith(STORAGE)) return undefined;
  const [collection = '', key = ''] = event.slice(STORAGE.length).split(':').map(decodeURIComponent);
  return { collection, key };
};

export const realtimeEvent = (name: string): string => `experimental:realtime_event:${name}`;
