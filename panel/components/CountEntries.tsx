import { type FormEvent, useId } from 'react';
import { useDesk } from '../store/context.ts';
import { countsOf, type EntryGroup, firstGarbage, isChanged, savedTotal } from '../store/counts.ts';
import { t } from '../words.ts';
import { Button } from './Button.tsx';
import { CountTable } from './CountTable.tsx';
import { Disclosure } from './Disclosure.tsx';
import { useDrafts } from './useDrafts.ts';

/** A form for counts that were taken elsewhere: on a wall in the room, by a show of hands. */
export const CountEntries = ({ choices, entries }: EntryGroup) => {
  const { send, mayWrite } = useDesk();
  const faultId = useId();
  const drafts = useDrafts(entries);
  const garbage = firstGarbage(entries.map(drafts.of));
  const saved = savedTotal(entries);

  const save = (event: FormEvent) => {
    event.preventDefault();
    for (const entry of entries) {
      const draft = drafts.of(entry);
      const counts = countsOf(draft);
      if (counts && isChanged(draft, entry)) send({ do: 'enter', entry: entry.id, counts: [...counts] });
    }
    drafts.sent();
  };
  const clear = () => {
    for (const { id, counts } of entries) {
      if (counts.some((count) => count > 0)) send({ do: 'enter', entry: id, counts: [] });
    }
    drafts.blank();
    drafts.sent();
  };

  return (
    <Disclosure
      summary={saved > 0 ? t('panel.counts.summary.typed', { total: saved }) : t('panel.counts.summary')}
    >
      <form className="counts" onSubmit={save}>
        <p className="hint">{t('panel.counts.help')}</p>
        <CountTable choices={choices} entries={entries} drafts={drafts} faultId={faultId} />
        <p id={faultId} className="fault" role="alert">
          {garbage !== undefined && t('panel.counts.fault', { text: garbage })}
        </p>
        <div className="form-actions">
          <Button kind="secondary" type="submit" disabled={garbage !== undefined || !mayWrite}>
            {t('panel.counts.save')}
          </Button>
          <Button kind="quiet" disabled={!mayWrite} onClick={clear}>
            {t('panel.counts.clear')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
};
