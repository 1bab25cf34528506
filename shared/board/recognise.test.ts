import { expect, test } from 'vitest';
import { diff } from './diff.ts';
import { recognise } from './recognise.ts';
import { box, changed, item, plan, planned, plannedFrame, writtenBoard } from './testing/build.ts';

const label = planned('label', { box: box(10, 20), text: 'One day' });
const twin = planned('twin', { box: box(400, 20), text: 'One day' });
const whole = plan([plannedFrame(), label, twin]);
const copied = { ...writtenBoard(whole, { x: 300, y: 0 }), keys: new Map() };
const [frame] = copied.items;

test('a copied board gives every untouched part its key back', () => {
  const keys = recognise(whole, 'frame', frame ?? item('none'), copied);
  expect([...keys].map(([key, { id }]) => [key, id])).toEqual([
    ['frame', 'frame'],
    ['label', 'label'],
    ['twin', 'twin'],
  ]);
  expect(diff(whole, { ...copied, keys }, new Map())).toEqual([]);
});

test('a part that was moved or edited is nobody’s, and is made again', () => {
  const board = changed(copied, { label: { text: 'Ages' }, twin: { box: box(700, 400) } });
  expect([...recognise(whole, 'frame', frame ?? item('none'), board).keys()]).toEqual(['frame']);
});

test('an item that another key names is left to it', () => {
  const board = { ...copied, keys: new Map([['other', { id: 'label', plan: '', text: '' }]]) };
  expect([...recognise(whole, 'frame', frame ?? item('none'), board).keys()]).toEqual(['frame', 'twin']);
});
