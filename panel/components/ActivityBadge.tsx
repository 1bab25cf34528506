import { Check } from 'lucide-react';
import type { ActivityState } from '../../shared/messages.ts';
import { t } from '../words.ts';

interface ActivityBadgeProps {
  readonly activity: ActivityState;
  readonly next: boolean;
}

/** The number of an activity, a tick once its results are written. */
export const ActivityBadge = ({ activity, next }: ActivityBadgeProps) => {
  if (activity.hasResults) {
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
