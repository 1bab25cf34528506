import { says } from './errors.ts';

/** Bytes. */
export const LIMITS = { storageKey: 64 * 1024, appData: 30 * 1024, itemMetadata: 6 * 1024 } as const;

const encoder = new TextEncoder();

/** Throws with Miro's text when a value takes more bytes than it may. */
export const checkSize = (value: unknown, limit: number, feature: string): void => {
  if (encoder.encode(JSON.stringify(value)).length > limit) throw new Error(says.overLimit(feature));
};
