import type { ActivityState } from '../../shared/messages.ts';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';
import { ActivityBadge } from './ActivityBadge.tsx';
import { Button } from './Button.tsx';

interface ActivityRowProps {
  readonly activity: ActivityState;
  /** The one to go on with. */
  readonly next: boolean;
  readonly mayInsert: boolean;
}

/** One activity of the list: where it stands, and the one thing to do with it. */
export const ActivityRow = ({ activity, next, mayInsert }: ActivityRowProps) => {
  const { send } = useDesk();
  const { id, name, status, view, form, chapter } = activity;
  const open = () => send({ do: 'open', activity: id });
  const inserts = status === 'absent';
  const insert = () => {
    send({ do: 'insert', activity: id });
    open();
  };
  return (
    <li className="row" data-chapter={chapter} data-next={next}>
      <ActivityBadge activity={activity} next={next} />
      <div className="row-text">
        <button type="button" className="row-name" data-leads-to={`activity/${id}`} onClick={open}>
          {name}
        </button>
        <p className="row-status">{status === 'present' ? (view?.status ?? form) : form}</p>
      </div>
      {status !== 'unknown' && (
        <Button
          kind={next ? 'primary' : 'secondary'}
          aria-label={t(inserts ? 'panel.insert-activity' : 'panel.open-activity', { activity: name })}
          disabled={inserts && !mayInsert}
          onClick={inserts ? insert : open}
        >
          {t(inserts ? 'panel.insert' : 'panel.open')}
        </Button>
      )}
    </li>
  );
};
