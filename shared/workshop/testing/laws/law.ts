import type { RegisteredActivity } from '../../activity.ts';

/** What every activity keeps. A law answers what breaks it, in words; nothing when it holds. */
export interface Law {
  readonly name: string;
  broken(activity: RegisteredActivity): readonly string[];
}
