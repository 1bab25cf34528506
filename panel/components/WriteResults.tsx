import type { ActivityState, DeskState } from '../../shared/messages.ts';
import { useDesk } from '../store/context.ts';
import { canWrite } from '../store/progress.ts';
import { type Writing, writingOf } from '../store/writing.ts';
import { t } from '../words.ts';
import { Button } from './Button.tsx';

interface WriteResultsProps {
  readonly desk: DeskState;
  readonly activity: ActivityState;
}

const labels = {
  nothing: 'panel.activity.write',
  first: 'panel.activity.write',
  update: 'panel.activity.rewrite',
  again: 'panel.activity.rewrite',
} as const satisfies Record<Writing, string>;

const lines = {
  nothing: 'panel.results.nothing',
  first: null,
  update: 'panel.results.stale',
  again: 'panel.results.current',
} as const satisfies Record<Writing, string | null>;

/** Writes the results on the board. It is the primary button while that is the thing to do, and says why when it is not. */
export const WriteResults = ({ desk, activity }: WriteResultsProps) => {
  const { send } = useDesk();
  const { id, missingParts } = activity;
  const writing = writingOf(activity);
  const due = (writing === 'first' || writing === 'update') && missingParts === 0;
  const key = lines[writing];
  const line = key && t(key);
  return (
    <>
      {line && <p className="foot-line">{line}</p>}
      <Button
        kind={due ? 'primary' : 'secondary'}
        disabled={writing === 'nothing' || !canWrite(desk)}
        title={line ?? undefined}
        onClick={() => send({ do: 'write', activity: id })}
      >
        {t(labels[writing])}
      </Button>
    </>
  );
};
