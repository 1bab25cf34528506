import { keyMetricsPart } from './key-metrics/part.ts';
import type { Part } from './part.ts';

/** Every activity people have a part in. */
const parts: readonly Part[] = [keyMetricsPart];

export const partIn = (activity: string): Part | undefined =>
  parts.find((part) => part.activity === activity);
