import { expect, test } from 'vitest';
import { createShell } from './shell.ts';

const open = () =>
  createShell({ url: 'http://localhost:4401/plugin/index.html', name: 'Mesh Accelerate', icon: null });

test('a panel’s address is found from the app’s own', async () => {
  const shell = open();
  await shell.openPanel({ url: '../panel/index.html?tab=7', data: { a: 1 } });
  expect(shell.state.getState().panel).toMatchObject({ url: 'http://localhost:4401/panel/index.html?tab=7' });
  expect(shell.panelData()).toEqual({ a: 1 });
  expect(shell.isPanelOpen()).toBe(true);
});

test('closing the panel settles whoever waits for it, with the result', async () => {
  const shell = open();
  await shell.openPanel({ url: 'panel.html' });
  const waiting = shell.panelClosed();
  await shell.closePanel('done');
  expect(await waiting).toBe('done');
  expect(shell.isPanelOpen()).toBe(false);
  expect(shell.panelData()).toBeUndefined();
});

test('opening the panel again ends the one that was open', async () => {
  const shell = open();
  await shell.openPanel({ url: 'panel.html' });
  const first = shell.state.getState().panel?.opening;
  const waiting = shell.panelClosed();
  await shell.openPanel({ url: 'panel.html' });
  expect(await waiting).toBeUndefined();
  expect(shell.state.getState().panel?.opening).not.toBe(first);
});

test('the board closes a panel only when it is not pinned', async () => {
  const shell = open();
  await shell.openPanel({ url: 'panel.html' });
  shell.canvasPressed();
  expect(shell.isPanelOpen()).toBe(true);
  shell.togglePin();
  const waiting = shell.panelClosed();
  shell.canvasPressed();
  expect(shell.isPanelOpen()).toBe(false);
  expect(await waiting).toBeUndefined();
});

test('a dialog has Miro’s size unless another is asked for', async () => {
  const shell = open();
  await shell.openModal({ url: 'm.html' });
  expect(shell.state.getState().dialog).toMatchObject({ width: 800, height: 600, fullscreen: false });
  const waiting = shell.modalClosed();
  await shell.closeModal(5);
  expect(await waiting).toBe(5);
});

test('a notice stays until it is dismissed or its time is over', () => {
  const shell = open();
  shell.notify('error', 'no');
  shell.notify('info', 'yes');
  const [first] = shell.state.getState().toasts;
  shell.dismiss(first?.id ?? -1);
  expect(shell.state.getState().toasts).toMatchObject([{ kind: 'info', text: 'yes' }]);
});
