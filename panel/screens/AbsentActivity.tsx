import { ActivityHead } from '../components/ActivityHead.tsx';
import { Button } from '../components/Button.tsx';
import { Disclosure } from '../components/Disclosure.tsx';
import { Footer } from '../components/Footer.tsx';
import { Prompt } from '../components/Prompt.tsx';
import { Script } from '../components/Script.tsx';
import { Steps } from '../components/Steps.tsx';
import { ViewerBanner } from '../components/ViewerBanner.tsx';
import { useDesk } from '../store/context.ts';
import { canWrite } from '../store/progress.ts';
import { t } from '../words.ts';
import type { ActivityScreenProps } from './ActivityScreen.tsx';

/** An activity that is not on the board yet: what it is, how it goes, and the button that inserts it. */
export const AbsentActivity = ({ desk, activity, onSettings }: ActivityScreenProps) => {
  const { send } = useDesk();
  const { id, chapter, purpose, form, prompt, steps, script } = activity;
  return (
    <>
      <main className="screen" data-chapter={chapter}>
        <ActivityHead activity={activity} />
        {!desk.mayWrite && <ViewerBanner />}
        <p>{purpose}</p>
        <p className="facts">{form}</p>
        <Prompt text={prompt} />
        <h2>{t('panel.activity.steps')}</h2>
        <Steps steps={steps} />
        <Disclosure summary={t('panel.activity.script')}>
          <Script lines={script} />
        </Disclosure>
        <p className="sizing">
          {t('panel.activity.for', { people: desk.settings.participants })}{' '}
          <button type="button" className="text-button" data-leads-to="settings" onClick={onSettings}>
            {t('panel.activity.change')}
          </button>
          <span className="hint">{t('panel.activity.grows')}</span>
        </p>
      </main>
      <Footer desk={desk}>
        <Button
          kind="primary"
          disabled={!canWrite(desk)}
          onClick={() => send({ do: 'insert', activity: id })}
        >
          {t('panel.activity.insert')}
        </Button>
      </Footer>
    </>
  );
};
