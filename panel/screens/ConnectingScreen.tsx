import { t } from '../words.ts';

export const ConnectingScreen = () => (
  <main className="empty" aria-busy="true">
    <span className="spinner" aria-hidden="true" />
    <p role="status">{t('panel.connecting')}</p>
  </main>
);
