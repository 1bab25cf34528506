import type { CSSProperties } from 'react';
import type { Bar } from '../store/bars.ts';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';

interface ChartBarProps {
  readonly bar: Bar;
  readonly series: string;
  /** The choice in full words. */
  readonly choice: string;
}

type BarStyle = CSSProperties & { readonly '--share': number };

/** One count: marker of the median, number and bar. With items behind it, a button that shows them on the board. */
export const ChartBar = ({ bar, series, choice }: ChartBarProps) => {
  const { send } = useDesk();
  const leads = bar.items.length > 0;
  const name = t('panel.bar', {
    series,
    choice,
    count: bar.count,
    median: bar.median ? 'yes' : 'no',
    leads: leads ? 'yes' : 'no',
  });
  const style: BarStyle = { '--share': bar.share };
  const drawing = (
    <>
      <span className="bar-median" data-here={bar.median} />
      <span className="bar-count">{bar.count > 0 ? bar.count : ''}</span>
      <span className="bar-fill" data-empty={bar.count === 0} style={style} />
    </>
  );
  return leads ? (
    <button
      type="button"
      className="bar"
      aria-label={name}
      title={name}
      onClick={() => send({ do: 'zoom', items: [...bar.items] })}
    >
      {drawing}
    </button>
  ) : (
    <span className="bar" role="img" aria-label={name} title={name}>
      {drawing}
    </span>
  );
};
