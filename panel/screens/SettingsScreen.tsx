import { type FormEvent, useId, useState } from 'react';
import type { CsvSeparator, DeskState } from '../../shared/messages.ts';
import { BackButton } from '../components/BackButton.tsx';
import { Button } from '../components/Button.tsx';
import { Field } from '../components/Field.tsx';
import { Footer } from '../components/Footer.tsx';
import { Heading } from '../components/Heading.tsx';
import { SeparatorChoice } from '../components/SeparatorChoice.tsx';
import { ViewerBanner } from '../components/ViewerBanner.tsx';
import { useDesk } from '../store/context.ts';
import { readSettings, settingsDraft } from '../store/settings-form.ts';
import { t } from '../words.ts';

interface SettingsScreenProps {
  readonly desk: DeskState;
  readonly separator: CsvSeparator;
  readonly onSeparator: (separator: CsvSeparator) => void;
  readonly onDone: () => void;
}

/** What is said once for the whole workshop. */
export const SettingsScreen = ({ desk, separator, onSeparator, onDone }: SettingsScreenProps) => {
  const { send, mayWrite } = useDesk();
  const formId = useId();
  const [draft, setDraft] = useState(() => settingsDraft(desk.settings));
  const read = readSettings(draft);
  const faults = 'faults' in read ? read.faults : {};
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!('settings' in read)) return;
    send({ do: 'settings', settings: read.settings });
    onDone();
  };
  return (
    <>
      <main className="screen">
        <div className="top">
          <BackButton onBack={onDone} />
        </div>
        <Heading>{t('panel.settings.title')}</Heading>
        {!mayWrite && <ViewerBanner />}
        <p className="hint">{t('panel.settings.about')}</p>
        <form id={formId} className="settings" onSubmit={save} noValidate>
          <Field
            label={t('panel.settings.organisation')}
            hint={t('panel.settings.organisation.hint')}
            fault={faults.organisation && t(faults.organisation)}
          >
            {(control) => (
              <input
                {...control}
                className="input input-small"
                autoComplete="organization"
                value={draft.organisation}
                onChange={({ target }) => setDraft({ ...draft, organisation: target.value })}
              />
            )}
          </Field>
          <Field
            label={t('panel.settings.participants')}
            hint={t('panel.settings.participants.hint')}
            fault={faults.participants && t(faults.participants)}
          >
            {(control) => (
              <input
                {...control}
                className="input input-small input-number"
                inputMode="numeric"
                autoComplete="off"
                value={draft.participants}
                onChange={({ target }) => setDraft({ ...draft, participants: target.value })}
              />
            )}
          </Field>
          <SeparatorChoice separator={separator} onChoose={onSeparator} />
        </form>
      </main>
      <Footer desk={desk}>
        <Button kind="primary" type="submit" form={formId} disabled={!mayWrite || 'faults' in read}>
          {t('panel.settings.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('panel.settings.cancel')}
        </Button>
      </Footer>
    </>
  );
};
