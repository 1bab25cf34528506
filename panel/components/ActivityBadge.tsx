import { Check } from 'lucide-react';
import type { ActivityState } from '../../shared/messages.ts';
import { isDone } from '../store/progress.ts';
import { t } from '../words.ts';

interface ActivityBadgeProps {
  readonly activity: ActivityState;
  readonly next: boolean;
}

/** The number of an activity, a tick while its results say what stands on the board. */
export const ActivityBadge = ({ activity, next }: ActivityBadgeProps) => {
  if (isDone(activity)) {
    return (
      <span className="badge" data-state="done">
        <Check size={16} role="img" aria-label={t('panel.state.done')} />
      </span>
    );
  }
  return (
    <span className="badge" data-state={next ? 'next' : activity.status}>
      {Number(activity.number)}
      {next && <span className="unseen"> {t('panel.state.next')}</span>}
    </span>
  );
};
