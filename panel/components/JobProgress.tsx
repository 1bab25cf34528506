import type { JobState } from '../../shared/messages.ts';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';
import { Button } from './Button.tsx';

/** The job under way: how far it is, what it waits for, and a way to stop it. */
export const JobProgress = ({ job }: { readonly job: JobState }) => {
  const { send } = useDesk();
  const counted = job.total > 0;
  return (
    <section className="job" aria-label={job.label}>
      <div className="job-line">
        <strong>{job.label}</strong>
        <span className="figures">
          {counted ? t('panel.job.progress', { done: job.done, total: job.total }) : t('panel.job.starting')}
        </span>
      </div>
      <div className="job-line">
        <progress aria-label={job.label} {...(counted && { max: job.total, value: job.done })} />
        <Button
          kind="quiet"
          disabled={job.phase === 'cancelling'}
          aria-label={`${t('panel.job.cancel')}: ${job.label}`}
          onClick={() => send({ do: 'cancel' })}
        >
          {t('panel.job.cancel')}
        </Button>
      </div>
      <p className="hint" role="status">
        {job.phase === 'running' ? '' : t(`panel.job.${job.phase}`)}
      </p>
    </section>
  );
};
