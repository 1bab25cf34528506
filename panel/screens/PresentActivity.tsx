import type { ActivityView } from '../../shared/workshop/view.ts';
import { ActivityHead } from '../components/ActivityHead.tsx';
import { ActivityTools } from '../components/ActivityTools.tsx';
import { Button } from '../components/Button.tsx';
import { Disclosure } from '../components/Disclosure.tsx';
import { Footer } from '../components/Footer.tsx';
import { Guide } from '../components/Guide.tsx';
import { LeadList } from '../components/LeadList.tsx';
import { LiveSwitch } from '../components/LiveSwitch.tsx';
import { MissingParts } from '../components/MissingParts.tsx';
import { Section } from '../components/Section.tsx';
import { TallyAnnouncer } from '../components/TallyAnnouncer.tsx';
import { ViewerBanner } from '../components/ViewerBanner.tsx';
import { WriteResults } from '../components/WriteResults.tsx';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';
import type { ActivityScreenProps } from './ActivityScreen.tsx';

interface PresentActivityProps extends ActivityScreenProps {
  readonly view: ActivityView;
}

/** An activity on the board: how it stands, what to do now, what came out. */
export const PresentActivity = ({ desk, activity, view, separator }: PresentActivityProps) => {
  const { send } = useDesk();
  const { id, chapter, missingParts } = activity;
  const whole = missingParts === 0;
  return (
    <>
      <main className="screen" data-chapter={chapter}>
        <ActivityHead activity={activity} aside={<LiveSwitch on={desk.live} />}>
          {whole && <p className="status">{view.status}</p>}
          <ActivityTools desk={desk} activity={id} />
        </ActivityHead>
        <TallyAnnouncer text={whole ? view.status : t('panel.repair.title', { count: missingParts })} />
        {!desk.mayWrite && <ViewerBanner />}
        {!whole && <MissingParts desk={desk} activity={activity} />}
        <section className="now" aria-label={t('panel.activity.next')}>
          <p>{view.next}</p>
          <Disclosure summary={t('panel.activity.guide')}>
            <Guide activity={activity} />
          </Disclosure>
        </section>
        <LeadList leads={view.leads} />
        <section className="sections" aria-label={t('panel.activity.results')}>
          {view.sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
        </section>
      </main>
      <Footer desk={desk}>
        <WriteResults desk={desk} activity={activity} />
        <Button kind="secondary" onClick={() => send({ do: 'export', activity: id, separator })}>
          {t('panel.activity.csv')}
        </Button>
      </Footer>
    </>
  );
};
