import { ActivityHead } from '../components/ActivityHead.tsx';
import { Footer } from '../components/Footer.tsx';
import { t } from '../words.ts';
import type { ActivityScreenProps } from './ActivityScreen.tsx';

/** Until the first read has come back. */
export const UnreadActivity = ({ desk, activity }: ActivityScreenProps) => (
  <>
    <main className="screen" data-chapter={activity.chapter} aria-busy="true">
      <ActivityHead activity={activity} />
      <p className="hint" role="status">
        {t('panel.home.unread')}
      </p>
      <div className="skeleton" aria-hidden="true" />
      <div className="skeleton" aria-hidden="true" />
      <div className="skeleton" aria-hidden="true" />
    </main>
    <Footer desk={desk}>{null}</Footer>
  </>
);
