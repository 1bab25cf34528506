import { activities } from './en/activities.ts';
import { door } from './en/door.ts';
import { errors } from './en/errors.ts';
import { jobs } from './en/jobs.ts';
import { keyMetrics } from './en/key-metrics.ts';
import { panel } from './en/panel.ts';
import { scales } from './en/scales.ts';

/** The English catalogue: the one that is complete, and the type of all others. ICU MessageFormat. */
export const english = {
  ...activities,
  ...door,
  ...errors,
  ...jobs,
  ...keyMetrics,
  ...panel,
  ...scales,
} as const;

export type MessageKey = keyof typeof english;
export type Catalogue = Readonly<Record<MessageKey, string>>;
