import { parseCount } from '../../shared/workshop/entries.ts';
import { useDesk } from '../store/context.ts';
import { type EntryGroup, isBegun, totalOf } from '../store/counts.ts';
import { t } from '../words.ts';
import type { Drafts } from './useDrafts.ts';

interface CountTableProps extends EntryGroup {
  readonly drafts: Drafts;
  /** Id of the element that says what is wrong. */
  readonly faultId: string;
}

/** The fields: a line per choice, a column per entry, the total below. */
export const CountTable = ({ choices, entries, drafts, faultId }: CountTableProps) => {
  const { mayWrite } = useDesk();
  return (
    <table className="count-table">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('panel.counts.choice')}</span>
          </th>
          {entries.map(({ id, label }) => (
            <th key={id} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {choices.map((choice, at) => (
          <tr key={choice}>
            <th scope="row">{choice}</th>
            {entries.map((entry) => {
              const draft = drafts.of(entry);
              const text = draft[at] ?? '';
              const wrong = parseCount(text) === null;
              return (
                <td key={entry.id}>
                  <input
                    className="input input-small"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={t('panel.counts.field', { entry: entry.label, choice })}
                    aria-invalid={wrong}
                    aria-describedby={wrong ? faultId : undefined}
                    placeholder={isBegun(draft) ? '0' : undefined}
                    readOnly={!mayWrite}
                    value={text}
                    onChange={({ target }) => drafts.type(entry, at, target.value)}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('panel.counts.total')}</th>
          {entries.map((entry) => (
            <td key={entry.id}>{isBegun(drafts.of(entry)) ? totalOf(drafts.of(entry)) : '–'}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
};
