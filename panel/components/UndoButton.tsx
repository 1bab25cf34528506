import { Undo2 } from 'lucide-react';
import type { DeskState } from '../../shared/messages.ts';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';

interface UndoButtonProps {
  readonly undo: NonNullable<DeskState['undo']>;
  readonly disabled: boolean;
}

/** Says in its second line what it takes back. */
export const UndoButton = ({ undo, disabled }: UndoButtonProps) => {
  const { send } = useDesk();
  return (
    <button
      type="button"
      className="undo"
      disabled={disabled}
      onClick={() => send({ do: 'undo', operation: undo.id })}
    >
      <strong>
        <Undo2 size={16} aria-hidden="true" />
        {t('panel.undo')}
      </strong>{' '}
      <span className="undo-what">{undo.label}</span>
    </button>
  );
};
