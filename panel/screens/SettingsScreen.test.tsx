// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { showPanel } from '../testing/show-panel.tsx';
import { states } from '../testing/states.ts';
import { t } from '../words.ts';

const openSettings = () => {
  const panel = showPanel(states.emptyBoard);
  fireEvent.click(screen.getByRole('button', { name: /people/ }));
  return panel;
};

const participants = () => screen.getByRole('textbox', { name: t('panel.settings.participants') });
const save = () => screen.getByRole('button', { name: t('panel.settings.save') });

test('settings are sent when saved, and the list comes back', () => {
  const { sent } = openSettings();
  fireEvent.change(participants(), { target: { value: '24' } });
  fireEvent.submit(participants());
  expect(sent).toEqual([{ do: 'settings', settings: { organisation: 'Nordhaven', participants: 24 } }]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nordhaven');
});

test('a number of people that is none gets a clear word and cannot be saved', () => {
  const { sent } = openSettings();
  fireEvent.change(participants(), { target: { value: '501' } });
  expect(participants().getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByText(t('panel.settings.participants.fault'))).toBeTruthy();
  expect(save()).toHaveProperty('disabled', true);
  fireEvent.submit(participants());
  expect(sent).toEqual([]);
});

test('what is being typed survives a report of the plugin', () => {
  const { report } = openSettings();
  fireEvent.change(participants(), { target: { value: '24' } });
  report({ ...states.emptyBoard, readAt: '2026-03-17T13:50:00.000Z' });
  expect(participants()).toHaveProperty('value', '24');
});

test('leaving without saving sends nothing', () => {
  const { sent } = openSettings();
  fireEvent.change(participants(), { target: { value: '24' } });
  fireEvent.click(screen.getByRole('button', { name: t('panel.settings.cancel') }));
  expect(sent).toEqual([]);
});

test('the separator chosen is the one the next export uses', () => {
  const { sent } = showPanel(states.wholeWorkshop);
  fireEvent.click(screen.getByRole('button', { name: /people/ }));
  fireEvent.click(screen.getByRole('radio', { name: t('panel.settings.separator.semicolon') }));
  fireEvent.click(screen.getByRole('button', { name: t('panel.settings.cancel') }));
  fireEvent.click(screen.getByRole('button', { name: t('panel.export') }));
  expect(sent).toEqual([{ do: 'export', activity: null, separator: ';' }]);
});
