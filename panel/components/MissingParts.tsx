import { TriangleAlert } from 'lucide-react';
import type { ActivityState, DeskState } from '../../shared/messages.ts';
import { useDesk } from '../store/context.ts';
import { canWrite } from '../store/progress.ts';
import { t } from '../words.ts';
import { Button } from './Button.tsx';

interface MissingPartsProps {
  readonly desk: DeskState;
  readonly activity: ActivityState;
}

/** Parts of the frame were deleted, or never made because an insert was broken off: inserting again puts them back. */
export const MissingParts = ({ desk, activity: { id, missingParts } }: MissingPartsProps) => {
  const { send } = useDesk();
  return (
    <section className="banner repair" aria-label={t('panel.repair.title', { count: missingParts })}>
      <TriangleAlert size={16} aria-hidden="true" />
      <p>
        <strong>{t('panel.repair.title', { count: missingParts })}</strong> {t('panel.repair.text')}
      </p>
      <Button kind="primary" disabled={!canWrite(desk)} onClick={() => send({ do: 'insert', activity: id })}>
        {t('panel.repair')}
      </Button>
    </section>
  );
};
