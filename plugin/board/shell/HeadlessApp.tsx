import { useSeat } from '../view/seat.ts';
import { t } from '../words.ts';
import { AppFrame } from './AppFrame.tsx';

/** The app's headless page: lives as long as the board. */
export const HeadlessApp = () => {
  const { shell } = useSeat();
  return (
    <AppFrame
      url={shell.app.url}
      page="headless"
      title={t('board.app.background', { app: shell.app.name })}
      hidden
      onConnected={shell.headlessConnected}
    />
  );
};
