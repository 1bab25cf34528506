const { board } = miro;

document.querySelector('#add').addEventListener('click', async () => {
  const { x, y, width, height } = await board.viewport.get();
  const note = await board.createStickyNote({
    x: x + width / 2,
    y: y + height / 2,
    content: 'From elsewhere',
  });
  await board.viewport.zoomTo(note);
});

document.querySelector('#count').addEventListener('click', async () => {
  const notes = await board.get({ type: 'sticky_note' });
  document.querySelector('output').textContent = `${notes.length} notes`;
});
