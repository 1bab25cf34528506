import { Download } from 'lucide-react';
import type { CsvSeparator, DeskState } from '../../shared/messages.ts';
import { ActivityRow } from '../components/ActivityRow.tsx';
import { Button } from '../components/Button.tsx';
import { Footer } from '../components/Footer.tsx';
import { ViewerBanner } from '../components/ViewerBanner.tsx';
import { WorkshopHead } from '../components/WorkshopHead.tsx';
import { useDesk } from '../store/context.ts';
import { canWrite, chaptersOf, nextActivity, stageOf } from '../store/progress.ts';
import { t } from '../words.ts';

interface HomeScreenProps {
  readonly desk: DeskState;
  readonly separator: CsvSeparator;
  readonly onSettings: () => void;
}

/** The whole workshop: every activity, where it stands, and which one is next. */
export const HomeScreen = ({ desk, separator, onSettings }: HomeScreenProps) => {
  const { send } = useDesk();
  const next = nextActivity(desk.activities);
  return (
    <>
      <main className="screen">
        <WorkshopHead desk={desk} onSettings={onSettings} />
        {!desk.mayWrite && <ViewerBanner />}
        {desk.activities.length === 0 && <p className="hint">{t('panel.home.empty')}</p>}
        {chaptersOf(desk.activities).map(({ chapter, activities }) => (
          <section key={activities[0]?.id} className="chapter" data-chapter={chapter}>
            <h2>{t(`chapter.${chapter}`)}</h2>
            <ul className="rows">
              {activities.map((activity) => (
                <ActivityRow
                  key={activity.id}
                  activity={activity}
                  next={activity === next}
                  mayInsert={canWrite(desk)}
                />
              ))}
            </ul>
          </section>
        ))}
      </main>
      <Footer desk={desk}>
        <Button
          kind="secondary"
          icon={Download}
          disabled={stageOf(desk.activities) === 'fresh'}
          onClick={() => send({ do: 'export', activity: null, separator })}
        >
          {t('panel.export')}
        </Button>
      </Footer>
    </>
  );
};
