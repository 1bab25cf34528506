import type { LucideIcon } from 'lucide-react';
import { t } from '../../words.ts';
import { useSeat } from '../seat.ts';
import { useBoardVersion } from '../use-board-version.ts';
import type { BoardAction } from './action.ts';
import { isMac, shownChord } from './chord.ts';

/** A button for an action, with its key in the tooltip; disabled while the action cannot be done. */
export const ActionButton = ({
  action,
  icon: Icon,
}: {
  readonly action: BoardAction;
  readonly icon: LucideIcon;
}) => {
  const seat = useSeat();
  useBoardVersion();
  const label = t(action.label);
  const [chord] = action.keys;
  return (
    <button
      type="button"
      className="tool-button"
      aria-label={label}
      title={chord ? t('board.tool.key', { tool: label, key: shownChord(chord, isMac()) }) : label}
      disabled={!action.when(seat)}
      onClick={() => action.run(seat)}
    >
      <Icon aria-hidden="true" />
    </button>
  );
};
