import { door } from '../shared/i18n/en/door.ts';

/**
 * The headless page: it is there as long as the board is, so every job runs here and the panel may come and go. Only
 * what the icon needs is loaded at first.
 */
const tab = crypto.randomUUID();

const panelAddress = (): string => {
  const address = new URL('../panel/index.html', location.href);
  address.searchParams.set('tab', tab);
  return address.href;
};

/** Settles when the panel is closed again. */
const openPanel = async (): Promise<void> => {
  if (!(await miro.board.ui.canOpenPanel())) return sayNoPanel();
  const opening = miro.board.ui.openPanel({ url: panelAddress() });
  const [panel, { panelOpened, panelClosed }] = await Promise.all([opening, import('./bridge.ts')]);
  panelOpened(tab);
  await panel.waitForClose().finally(panelClosed);
};

const sayNoPanel = (): Promise<void> => miro.board.notifications.showError(door['notice.no-panel']);

miro.board.ui.on('icon:click', () => void openPanel().catch(sayNoPanel));
