import type { ActivityState, DeskState } from '../../shared/messages.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import type { Office } from './office.ts';
import { undoable } from './undo.ts';

/** What the panel draws that is not derived from the board. */
export interface Screen {
  /** The activity whose screen is open. */
  readonly open: string | null;
  readonly live: boolean;
}

/** Everything the panel draws. */
export const deskStateOf = (office: Office, screen: Screen): DeskState => {
  const { memory, reading, jobs, notices, activities } = office;
  const head = undoable(office);
  return {
    ...screen,
    settings: memory.settings.current(),
    activities: activities.map((activity) => activityStateOf(office, activity)),
    job: jobs.state(),
    readAt: reading.snapshot()?.takenAt ?? null,
    undo: head && { id: head.id, label: head.label },
    mayWrite: jobs.mayWrite(),
    notices: [...notices.list()],
  };
};

const activityStateOf = ({ reading, t }: Office, activity: RegisteredActivity): ActivityState => {
  const { id, number, chapter, minutes } = activity;
  const { name, purpose, form, prompt, steps, script } = activity.describe(t);
  const outcome = reading.outcome(id);
  const { results, missingParts } = reading.standing(id) ?? { results: 'none', missingParts: 0 };
  return {
    id,
    number,
    chapter,
    name,
    purpose,
    form,
    prompt,
    steps: [...steps],
    script: [...script],
    minutes,
    status: outcome?.reading.status ?? 'unknown',
    view: outcome?.view ?? null,
    results,
    missingParts,
  };
};
