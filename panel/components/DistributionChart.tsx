import { useId } from 'react';
import type { Distribution } from '../../shared/workshop/view.ts';
import { type Column, columnsOf } from '../store/bars.ts';
import { t } from '../words.ts';
import { ChartBar } from './ChartBar.tsx';
import { ChoiceLabel } from './ChoiceLabel.tsx';

interface DistributionChartProps {
  readonly title: string;
  readonly distribution: Distribution;
}

/**
 * Two series of counts over the same choices, the first above the labels, the second below. A table to those who hear
 * it. The heights of all rows are fixed, so nothing moves while numbers change. Medians are marked; choices are ordered,
 * not equally wide, so there is no mean.
 */
export const DistributionChart = ({ title, distribution }: DistributionChartProps) => {
  const id = useId();
  const columns = columnsOf(distribution);
  const { above, below } = distribution;
  const row = (side: 'above' | 'below') => (
    <tr className="chart-row" data-side={side}>
      <th scope="row" id={`${id}-${side}`} className="chart-series">
        <span>{distribution[side].label}</span>
      </th>
      {columns.map((column, place) => (
        <td key={column.full} headers={`${id}-${side} ${id}-${place}`}>
          <ChartBar bar={column[side]} series={distribution[side].label} choice={column.full} />
        </td>
      ))}
    </tr>
  );
  return (
    <table className="chart">
      <caption className="unseen">
        {t('panel.chart.caption', { title, above: above.label, below: below.label })}
      </caption>
      <tbody>
        {row('above')}
        <ChoiceRow id={id} columns={columns} />
        {row('below')}
      </tbody>
    </table>
  );
};

const ChoiceRow = ({ id, columns }: { readonly id: string; readonly columns: readonly Column[] }) => (
  <tr className="chart-choices">
    <td />
    {columns.map(({ short, full }, place) => (
      <th key={full} scope="col" id={`${id}-${place}`} title={full} aria-label={full}>
        <ChoiceLabel text={short} />
      </th>
    ))}
  </tr>
);
