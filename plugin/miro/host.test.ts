import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { NewItem } from '../../shared/board/item.ts';
import { type OpenBoard, openBoard } from '../board/testing/open-board.ts';
import { call } from './call.ts';
import { createMiroHost } from './host.ts';

let board: OpenBoard;
afterEach(() => board.close());

const BEN = { id: 'ben', name: 'Ben', color: '#12835f', mayWrite: true };

const frame: NewItem = {
  kind: 'frame',
  box: { x: 1000, y: 500, width: 800, height: 600 },
  text: 'Frame',
  shape: null,
  style: { fill: '#ffffff' },
};
const shape = (x: number, text = ''): NewItem => ({
  kind: 'shape',
  box: { x, y: 600, width: 100, height: 60 },
  text,
  shape: 'round_rectangle',
  style: { fill: '#f2f4fc', borderWidth: 2, fontSize: 20, align: 'left', valign: 'top' },
});

describe.each(['lenient', 'strict'] as const)('the adapter under the %s preset', (preset) => {
  const open = () => {
    board = openBoard({ preset });
    return createMiroHost(board.miro);
  };

  test('makes every kind of item where it was asked to, with the style it was given', async () => {
    const host = open();
    const text: NewItem = {
      ...shape(1300, 'words'),
      kind: 'text',
      shape: null,
      style: { color: '#222222', fontSize: 24 },
    };
    const note: NewItem = {
      ...shape(1500, 'idea'),
      kind: 'sticky_note',
      shape: 'square',
      style: { fill: 'light_pink' },
    };
    const made = [
      await host.create(frame),
      await host.create(shape(1100)),
      await host.create(text),
      await host.create(note),
    ];
    expect(made[0]).toMatchObject({ kind: 'frame', box: frame.box, text: 'Frame', style: frame.style });
    expect(made[1]).toMatchObject({ kind: 'shape', box: shape(1100).box, style: shape(1100).style });
    expect(made[2]).toMatchObject({ kind: 'text', box: { width: 100 }, style: text.style });
    expect(made[3]).toMatchObject({ kind: 'sticky_note', style: note.style });
    expect(made[3]?.box.width).toBeCloseTo(100);
    expect((await host.read()).map((item) => item.id).toSorted()).toEqual(
      made.map((item) => item.id).toSorted(),
    );
  });

  test('puts items into a frame together, and none of them moves on screen or stays grouped', async () => {
    const host = open();
    const { id } = await host.create(frame);
    const items = await Promise.all([1050, 1200, 1350].map((x) => host.create(shape(x))));
    const before = board.budget().minute.used;
    await host.reparent(
      items.map((item) => item.id),
      id,
    );
    expect(board.budget().minute.used - before).toBeLessThanOrEqual(200);
    const found = (await host.read()).filter((item) => item.kind === 'shape');
    expect(found.map(({ parentId, groupId }) => [parentId, groupId])).toEqual([
      [id, null],
      [id, null],
      [id, null],
    ]);
    expect(found.map(({ box }) => box.x).toSorted()).toEqual([1050, 1200, 1350]);
    await host.reparent(
      items.map((item) => item.id),
      null,
    );
    expect((await host.read()).filter((item) => item.parentId).length).toBe(0);
  });

  test('puts one by one into a frame what cannot go together, and names what lies outside', async () => {
    const host = open();
    const { id } = await host.create(frame);
    const [inside, outside] = [await host.create(shape(1100)), await host.create(shape(5000))];
    await expect(host.reparent([inside.id, outside.id], id)).rejects.toMatchObject({
      code: 'outside-frame',
      details: { item: outside.id },
    });
    const found = await host.read();
    expect(found.find((item) => item.id === inside.id)).toMatchObject({ parentId: id, groupId: null });
    expect(found.find((item) => item.id === outside.id)).toMatchObject({ parentId: null, groupId: null });
  });

  test('leaves people’s groups as they are', async () => {
    const host = open();
    const { id } = await host.create(frame);
    const [a, b, c] = [
      await host.create(shape(1050)),
      await host.create(shape(1200)),
      await host.create(shape(1350)),
    ];
    const group = board.engine.act({ who: BEN, by: 'mouse' }, (edit) => edit.group([a.id, b.id]));
    await host.reparent([a.id, c.id], id).catch(() => undefined);
    const found = await host.read();
    expect(found.find((item) => item.id === a.id)).toMatchObject({ groupId: group });
    expect(found.find((item) => item.id === c.id)).toMatchObject({ parentId: id, groupId: null });
  });

  test('changes what is there now, also inside a frame, and writes nothing when nothing is asked for', async () => {
    const host = open();
    const { id } = await host.create(frame);
    const label = await host.create(shape(1100, 'old'));
    await host.reparent([label.id], id);
    const box = { x: 1200, y: 700, width: 140, height: 80 };
    const after = await host.change(label.id, () => ({ box, text: 'new', style: { fill: '#000000' } }));
    expect(after).toMatchObject({ box, style: { fill: '#000000', fontSize: 20 } });
    expect((await host.read()).find((item) => item.id === label.id)).toMatchObject({ box, parentId: id });
    const before = board.budget().minute.used;
    await host.change(label.id, () => null);
    expect(board.budget().minute.used - before).toBe(50);
  });

  test('resizes a sticky note by its width, which alone Miro allows', async () => {
    const host = open();
    const note = await host.create({ ...shape(0, 'idea'), kind: 'sticky_note', shape: 'square', style: {} });
    const { box } = await host.change(note.id, (now) => ({ box: { ...now.box, width: 300, height: 1 } }));
    expect(box.width).toBe(300);
    expect(box.height).toBeGreaterThan(300);
  });

  test('grows a frame to the right and down, and its children stay where they are', async () => {
    const host = open();
    const { id } = await host.create(frame);
    const child = await host.create(shape(1100));
    await host.reparent([child.id], id);
    await host.change(id, ({ box }) => ({ box: { ...box, width: 900, height: 1500 } }));
    const found = await host.read();
    expect(found.find((item) => item.id === id)?.box).toEqual({ x: 1000, y: 500, width: 900, height: 1500 });
    expect(found.find((item) => item.id === child.id)?.box).toEqual(child.box);
  });

  test('removes a frame and nothing of what lies in it', async () => {
    const host = open();
    const { id } = await host.create(frame);
    const child = await host.create(shape(1100));
    await host.reparent([child.id], id);
    await host.remove(id);
    expect(await host.read()).toMatchObject([{ id: child.id, parentId: null, box: child.box }]);
  });

  test('removing what is gone is fine, changing it is not', async () => {
    const host = open();
    const { id } = await host.create(shape(0));
    await host.remove(id);
    await host.remove(id);
    await expect(host.change(id, () => null)).rejects.toMatchObject({ code: 'item-gone' });
  });

  test('says who locks an item', async () => {
    const host = open();
    const { id } = await host.create(shape(0));
    const release = board.engine.lock(id, BEN);
    await expect(host.change(id, () => ({ text: 'mine' }))).rejects.toMatchObject({ code: 'item-locked' });
    release();
    await host.change(id, () => ({ text: 'mine' }));
  });

  test('shows items with room around them, selects them, and passes over what is gone', async () => {
    const host = open();
    const dot = await host.create({ ...shape(2000), box: { x: 2000, y: 2000, width: 44, height: 44 } });
    const { id } = await host.create(shape(0));
    await host.remove(id);
    await host.show([dot.id, id]);
    const view = board.session.viewport.get();
    expect(view.width).toBeGreaterThanOrEqual(1_000);
    expect(view.x + view.width / 2).toBeCloseTo(2022);
    expect(board.session.selection.get()).toEqual([dot.id]);
    await host.show([id]);
    expect(board.session.selection.get()).toEqual([dot.id]);
  });

  test('shows very many items for the price of one read', async () => {
    const host = open();
    const items = await Promise.all(Array.from({ length: 40 }, (_, at) => host.create(shape(at * 200))));
    const before = board.budget().minute.used;
    await host.show(items.map((item) => item.id));
    expect(board.budget().minute.used - before).toBeLessThanOrEqual(650);
  });

  test('keeps values, announces them to everybody, and takes them away', async () => {
    const host = open();
    const bob = createMiroHost(board.join({ id: 'bob', name: 'Bob' }).miro);
    const heard: unknown[] = [];
    const stop = bob.watch('settings', (value) => heard.push(value));
    await bob.load('settings');
    await host.save('settings', { organisation: 'Retail' });
    expect(await bob.load('settings')).toEqual({ organisation: 'Retail' });
    await host.save('settings', null);
    expect(await bob.load('settings')).toBeUndefined();
    stop();
    await bob.load('settings');
    await host.save('settings', 1);
    await bob.load('settings');
    expect(heard).toEqual([undefined, { organisation: 'Retail' }, undefined]);
  });

  test('finds a free place that covers nothing', async () => {
    const host = open();
    await host.create(frame);
    const size = { width: 3000, height: 2000 };
    const corner = await host.freeSpace(size);
    await host.create({ ...frame, box: { ...corner, ...size } });
    const [a, b] = (await host.read()).map((item) => item.box);
    expect(
      (a?.x ?? 0) < (b?.x ?? 0) + 3000 &&
        (b?.x ?? 0) < (a?.x ?? 0) + 800 &&
        (a?.y ?? 0) < (b?.y ?? 0) + 2000 &&
        (b?.y ?? 0) < (a?.y ?? 0) + 600,
    ).toBe(false);
  });
});

test('a call that never settles is given up with a clear word', async () => {
  board = openBoard();
  await expect(call(() => new Promise(() => undefined), 20)).rejects.toMatchObject({ code: 'no-answer' });
  expect(await call(() => sleep(1, 'answer'), 1_000)).toBe('answer');
});
