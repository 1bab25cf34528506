import type { RegisteredActivity } from './activity.ts';
import { keyMetrics } from './key-metrics/index.ts';

/** Every activity, in the order of the workshop. Panel, exports and tests go through it and know none by name. */
export const registry: readonly RegisteredActivity[] = [keyMetrics];
