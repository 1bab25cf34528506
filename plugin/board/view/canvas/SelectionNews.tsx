import { t } from '../../words.ts';
import { useSeat } from '../seat.ts';
import { useSelectedIds } from '../use-selected-ids.ts';

/** Tells who cannot see the board what is selected now. */
export const SelectionNews = () => {
  const { scene } = useSeat();
  const ids = useSelectedIds();
  const [first] = ids;
  const one = scene.nodes().find(({ id }) => id === first)?.ariaLabel;
  const several = t('board.selected', { count: ids.length });
  return (
    <p className="visually-hidden" aria-live="polite">
      {ids.length > 1 ? several : one}
    </p>
  );
};
