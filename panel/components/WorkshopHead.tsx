import { Settings2 } from 'lucide-react';
import type { DeskState } from '../../shared/messages.ts';
import { doneCount, nextActivity, stageOf } from '../store/progress.ts';
import { t } from '../words.ts';
import { Heading } from './Heading.tsx';

interface WorkshopHeadProps {
  readonly desk: DeskState;
  readonly onSettings: () => void;
}

/** Whose workshop this is, with how many people, and how far it has come. */
export const WorkshopHead = ({ desk, onSettings }: WorkshopHeadProps) => {
  const { organisation, participants } = desk.settings;
  const total = desk.activities.length;
  const done = doneCount(desk.activities);
  return (
    <header className="workshop">
      <div className="workshop-line">
        <Heading title={organisation || undefined}>{organisation || t('panel.home.unnamed')}</Heading>
        <button
          type="button"
          className="people"
          data-leads-to="settings"
          title={t('panel.home.settings')}
          onClick={onSettings}
        >
          {t('panel.home.people', { count: participants })}
          <Settings2 size={16} role="img" aria-label={t('panel.home.settings')} />
        </button>
      </div>
      {total > 1 && (
        <div className="workshop-line">
          <progress aria-hidden="true" max={total} value={done} />
          <span className="figures">{t('panel.home.progress', { done, total })}</span>
        </div>
      )}
      {total > 0 && (
        <p className="hint" role="status">
          {t(`panel.home.${stageOf(desk.activities)}`, {
            activity: nextActivity(desk.activities)?.name ?? '',
          })}
        </p>
      )}
    </header>
  );
};
