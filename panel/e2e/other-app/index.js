miro.board.ui.on('icon:click', async () => {
  await miro.board.ui.openPanel({ url: 'panel.html' });
});
