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

const openPanel = async (): Promise<void> => {
  const bridge = import('./bridge.ts');
  try {
    if (!(await miro.board.ui.canOpenPanel())) return await (await bridge).panelRefused();
    const panel = await miro.board.ui.openPanel({ url: panelAddress() });
    (await bridge).panelOpened(tab);
    await panel.waitForClose();
    (await bridge).panelClosed();
  } catch {
    await (await bridge).panelRefused();
  }
};

miro.board.ui.on('icon:click', openPanel);
