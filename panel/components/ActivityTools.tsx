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
  const time = readAt === null ? t('panel.activity.not-read') : timeOfDay(readAt);
  const name = readAt === null ? t('panel.activity.refresh') : t('panel.activity.read-at', { time });
  return (
    <button
      type="button"
      className="tool"
      aria-label={name}
      title={name}
      onClick={() => send({ do: 'refresh' })}
    >
      <RotateCw size={16} aria-hidden="true" />
      <span className="figures">{time}</span>
    </button>
  );
};
