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
  const { id, name, status, chapter } = activity;
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
        <RowStatus activity={activity} />
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

/** Where an activity stands; what is wrong with it goes first. */
const RowStatus = ({ activity }: Pick<ActivityRowProps, 'activity'>) => {
  const { status, view, form, results, missingParts } = activity;
  if (status !== 'present') return <p className="row-status">{form}</p>;
  if (missingParts > 0) {
    return <p className="row-status row-ask">{t('panel.row.missing', { count: missingParts })}</p>;
  }
  return (
    <>
      <p className="row-status">{view?.status ?? form}</p>
      {results === 'stale' && <p className="row-status row-ask">{t('panel.row.stale')}</p>}
    </>
  );
};
