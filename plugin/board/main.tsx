import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-sans/wght-italic.css';
import '@xyflow/react/dist/base.css';
import './view/style/index.css';
import { createRoot } from 'react-dom/client';
import { readAddress } from './address.ts';
import { fetchInstalledApp, openSeat } from './open-seat.ts';
import { Board } from './view/Board.tsx';
import { SeatProvider } from './view/seat.ts';
import { BOARD_FONT } from './view/text/measure.ts';
import { t } from './words.ts';

/** Notes are measured as they are drawn, so the font has to be there first. */
const loadFont = (): Promise<unknown> => document.fonts.load(`16px "${BOARD_FONT}"`);

const open = async (root: HTMLElement): Promise<void> => {
  const [app] = await Promise.all([fetchInstalledApp(), loadFont()]);
  const seat = await openSeat(readAddress(location.href), app);
  document.title = t('board.name', { name: seat.session.engine.boardId });
  createRoot(root).render(
    <SeatProvider value={seat}>
      <Board />
    </SeatProvider>,
  );
};

const root = document.getElementById('root');
if (root) {
  root.textContent = t('board.loading');
  open(root).catch((thrown: unknown) => {
    root.textContent = t('board.failed', { text: thrown instanceof Error ? thrown.message : String(thrown) });
  });
}
