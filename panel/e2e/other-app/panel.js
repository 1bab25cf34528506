const output = document.querySelector('output');

document.querySelector('button').addEventListener('click', async () => {
  const notes = await miro.board.get({ type: 'sticky_note' });
  output.textContent = `${notes.length} notes`;
});

await miro.board.ui.on('drop', async ({ x, y, target }) => {
  await miro.board.createStickyNote({ x, y, content: `Dropped: ${target.textContent}` });
});
