import { expect, test } from 'vitest';
import { readSettings, settingsDraft } from './settings-form.ts';

test('settings survive the way into the form and back', () => {
  const settings = { organisation: 'Nordhaven', participants: 18 };
  expect(readSettings(settingsDraft(settings))).toEqual({ settings });
});

test.each([
  ['0', 0],
  ['500', 500],
  [' 18 ', 18],
  ['', 0],
])('“%s” people are %i', (participants, read) => {
  expect(readSettings({ organisation: '', participants })).toEqual({
    settings: { organisation: '', participants: read },
  });
});

test.each(['501', '-1', '18.5', 'twenty', '1e2', '99999999999999999999'])(
  '“%s” people get a clear word',
  (participants) => {
    expect(readSettings({ organisation: '', participants })).toEqual({
      faults: { participants: 'panel.settings.participants.fault' },
    });
  },
);

test('a name of more than 200 characters gets a clear word', () => {
  expect(readSettings({ organisation: 'x'.repeat(201), participants: 'x' })).toEqual({
    faults: {
      organisation: 'panel.settings.organisation.fault',
      participants: 'panel.settings.participants.fault',
    },
  });
});
