import { Crosshair } from 'lucide-react';
import type { Lead } from '../../shared/workshop/view.ts';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';

/** A finding. With items behind it, it is a button that shows them on the board; without, it is plain words. */
export const LeadButton = ({ text, tone, items }: Lead) => {
  const { send } = useDesk();
  if (items.length === 0) return <p className="finding">{text}</p>;
  return (
    <button
      type="button"
      className="lead"
      data-tone={tone}
      title={t('panel.show-items', { count: items.length })}
      onClick={() => send({ do: 'zoom', items })}
    >
      <Crosshair size={16} aria-hidden="true" />
      <span>{text}</span>
    </button>
  );
};
