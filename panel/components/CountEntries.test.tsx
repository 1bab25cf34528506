// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Command } from '../../shared/messages.ts';
import { DeskProvider } from '../store/context.ts';
import { t } from '../words.ts';
import { CountEntries } from './CountEntries.tsx';

const choices = ['More than six months', 'Less than one hour', 'I don’t know'];
let sent: Command[];

const form = (today: number[], mayWrite = true) => (
  <DeskProvider value={{ send: (command) => void sent.push(command), mayWrite }}>
    <CountEntries
      choices={choices}
      entries={[
        { id: 'key-metrics/lead_time/today', label: 'Today', choices, counts: today },
        { id: 'key-metrics/lead_time/year', label: 'In one year', choices, counts: [] },
      ]}
    />
  </DeskProvider>
);

const field = (name: string) => screen.getByRole('textbox', { name, hidden: true });
const button = (name: string) => screen.getByRole('button', { name, hidden: true });
const type = (name: string, text: string) => fireEvent.change(field(name), { target: { value: text } });

beforeEach(() => {
  sent = [];
});
afterEach(cleanup);

test('typed counts are sent with blanks as zero, and only for the round that changed', () => {
  render(form([]));
  type('Today, More than six months', '12');
  type('Today, I don’t know', '3');
  fireEvent.click(button(t('panel.counts.save')));
  expect(sent).toEqual([{ do: 'enter', entry: 'key-metrics/lead_time/today', counts: [12, 0, 3] }]);
});

test('garbage gets a clear word at its field, and nothing can be saved until it is gone', () => {
  render(form([]));
  type('Today, Less than one hour', 'many');
  const wrong = field('Today, Less than one hour');
  expect(wrong.getAttribute('aria-invalid')).toBe('true');
  const word = document.getElementById(wrong.getAttribute('aria-describedby') ?? '');
  expect(word?.textContent).toBe(t('panel.counts.fault', { text: 'many' }));
  expect(button(t('panel.counts.save'))).toHaveProperty('disabled', true);

  type('Today, Less than one hour', '7');
  expect(word?.textContent).toBe('');
  expect(button(t('panel.counts.save'))).toHaveProperty('disabled', false);
});

test('what is being typed survives a report that comes in between', () => {
  const { rerender } = render(form([1, 0, 0]));
  type('In one year, Less than one hour', '5');
  rerender(form([2, 0, 0]));
  expect(field('In one year, Less than one hour')).toHaveProperty('value', '5');
  expect(field('Today, More than six months')).toHaveProperty('value', '2');
});

test('after saving, the form follows the plugin again', () => {
  const { rerender } = render(form([]));
  type('Today, More than six months', '4');
  fireEvent.click(button(t('panel.counts.save')));
  rerender(form([4, 0, 0]));
  expect(field('Today, More than six months')).toHaveProperty('value', '4');
  rerender(form([9, 0, 0]));
  expect(field('Today, More than six months')).toHaveProperty('value', '9');
});

test('once a column is begun its empty fields show a light zero, the other column stays blank', () => {
  render(form([]));
  const lights = () =>
    screen.getAllByRole('textbox', { hidden: true }).map((input) => input.getAttribute('placeholder'));
  expect(lights()).toEqual([null, null, null, null, null, null]);
  type('Today, Less than one hour', '5');
  expect(lights()).toEqual(['0', null, '0', null, '0', null]);
  expect(field('Today, More than six months')).toHaveProperty('value', '');
});

test('clearing takes back what was typed', () => {
  render(form([4, 0, 1]));
  fireEvent.click(button(t('panel.counts.clear')));
  expect(sent).toEqual([{ do: 'enter', entry: 'key-metrics/lead_time/today', counts: [] }]);
  expect(field('Today, More than six months')).toHaveProperty('value', '');
});

test('viewers can read the typed counts, not save them', () => {
  render(form([4, 0, 1], false));
  expect(screen.getByText(t('panel.counts.summary.typed', { total: 5 }))).toBeTruthy();
  expect(field('Today, More than six months')).toHaveProperty('readOnly', true);
  expect(button(t('panel.counts.save'))).toHaveProperty('disabled', true);
  expect(button(t('panel.counts.clear'))).toHaveProperty('disabled', true);
});
