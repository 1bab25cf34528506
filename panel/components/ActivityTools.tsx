import { Crosshair, PackagePlus, RotateCw } from 'lucide-react';
import type { DeskState } from '../../shared/messages.ts';
import { timeOfDay } from '../store/clock.ts';
import { useDesk } from '../store/context.ts';
import { canWrite } from '../store/progress.ts';
import { t } from '../words.ts';

interface ActivityToolsProps {
  readonly desk: DeskState;
  readonly activity: string;
}

/** Quiet tools for the frame on the board, and when it was read last. */
export const ActivityTools = ({ desk, activity }: ActivityToolsProps) => {
  const { send } = useDesk();
  return (
    <div className="tools">
      <button type="button" className="tool" onClick={() => send({ do: 'go-to', activity })}>
        <Crosshair size={16} aria-hidden="true" />
        {t('panel.activity.go-to')}
      </button>
      <button
        type="button"
        className="tool"
        title={t('panel.activity.refill.hint')}
        disabled={!canWrite(desk)}
        onClick={() => send({ do: 'refill', activity })}
      >
        <PackagePlus size={16} aria-hidden="true" />
        {t('panel.activity.refill')}
      </button>
      <RefreshButton readAt={desk.readAt} />
    </div>
  );
};

/** Shows when the board was read last, and reads it again. */
const RefreshButton = ({ readAt }: Pick<DeskState, 'readAt'>) => {
  const { send } = useDesk();
  return (
    <button
      type="button"
      className="tool"
      title={t('panel.activity.refresh')}
      onClick={() => send({ do: 'refresh' })}
    >
      <RotateCw size={16} aria-hidden="true" />
      <span className="figures">
        {readAt === null
          ? t('panel.activity.not-read')
          : t('panel.activity.read-at', { time: timeOfDay(readAt) })}
      </span>
      <span className="unseen">– {t('panel.activity.refresh')}</span>
    </button>
  );
};
