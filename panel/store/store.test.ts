import { afterEach, beforeEach, expect, test } from 'vitest';
import { type PluginEnd, pluginEnd } from '../testing/plugin-end.ts';
import { states } from '../testing/states.ts';
import type { FileReport } from './save-file.ts';
import { openPanel, type Panel, type PanelState } from './store.ts';

const state = { say: 'state', state: states.begun } as const;

let tests = 0;
let plugin: PluginEnd;
let panel: Panel;
let saved: FileReport[];

const open = (timing = { helloEvery: 5, silentAfter: 60_000 }): void => {
  panel = openPanel({ tab: `tab-${tests}`, locale: 'en', saveFile: (file) => saved.push(file), timing });
};

/** Settles when the panel's memory satisfies the condition. */
const until = (holds: (state: PanelState) => boolean): Promise<void> =>
  new Promise((settle) => {
    const check = () => holds(panel.store.getState()) && settle();
    panel.store.subscribe(check);
    check();
  });

beforeEach(() => {
  tests += 1;
  saved = [];
  plugin = pluginEnd(`tab-${tests}`);
});

afterEach(() => {
  panel.close();
  plugin.close();
});

test('the panel says hello again and again until the plugin answers', async () => {
  open();
  await plugin.hears(3);
  expect(new Set(plugin.heard.map(({ do: what }) => what))).toEqual(new Set(['hello']));
  expect(panel.store.getState().link).toBe('connecting');

  plugin.say(state);
  await until(({ link }) => link === 'ready');
  expect(panel.store.getState().desk).toEqual(states.begun);
});

test('once answered, the panel stops saying hello and passes commands on', async () => {
  open();
  plugin.say(state);
  await until(({ link }) => link === 'ready');
  panel.store.getState().send({ do: 'refresh' });
  await plugin.hears(plugin.heard.length + 1);
  const heard = plugin.heard.length;
  await new Promise((settle) => setTimeout(settle, 50));
  expect(plugin.heard.at(-1)).toEqual({ do: 'refresh' });
  expect(plugin.heard.length).toBe(heard);
});

test('a plugin that does not answer is called silent, and is welcome when it answers late', async () => {
  open({ helloEvery: 5, silentAfter: 10 });
  await until(({ link }) => link === 'silent');
  await plugin.hears(plugin.heard.length + 1);
  plugin.say(state);
  await until(({ link }) => link === 'ready');
  expect(panel.store.getState().desk).toEqual(states.begun);
});

test('a command that goes unanswered makes the panel ask again, and keeps what was drawn', async () => {
  open({ helloEvery: 5, silentAfter: 10 });
  plugin.say(state);
  await until(({ link }) => link === 'ready');
  const before = plugin.heard.length;
  panel.store.getState().send({ do: 'go-to', activity: 'key-metrics' });
  await until(({ link }) => link === 'silent');
  expect(panel.store.getState().desk).toEqual(states.begun);
  await plugin.hears(before + 2);
  expect(plugin.heard.at(-1)).toEqual({ do: 'hello' });
  plugin.say(state);
  await until(({ link }) => link === 'ready');
});

test.each([
  ['no object at all', 'garbage', 'message'],
  ['an unknown kind of report', { say: 'sing' }, 'say'],
  [
    'a state with a wrong type deep inside',
    {
      say: 'state',
      state: { ...states.begun, settings: { organisation: 'Nordhaven', participants: 'many' } },
    },
    'state.settings.participants',
  ],
])('%s is named by its path and leaves the last state standing', async (_, garbage, path) => {
  open();
  plugin.say(state);
  await until(({ link }) => link === 'ready');
  plugin.say(garbage);
  await until(({ fault }) => fault !== null);
  expect(panel.store.getState().fault).toMatch(new RegExp(`^${path}: `));
  expect(panel.store.getState().desk).toEqual(states.begun);

  plugin.say(state);
  await until(({ fault }) => fault === null);
});

test('commands of another panel on the same line are no fault', async () => {
  open();
  plugin.say({ do: 'refresh' });
  plugin.say(state);
  await until(({ link }) => link === 'ready');
  expect(panel.store.getState().fault).toBeNull();
});

test('a file from the plugin is saved and changes nothing else', async () => {
  open();
  const file = { say: 'file', name: 'metrics.csv', mime: 'text/csv', content: '\uFEFFmetric\r\n' } as const;
  plugin.say(state);
  plugin.say(file);
  plugin.say({ say: 'state', state: states.halfway });
  await until(({ desk }) => desk?.activities[0]?.view?.status === states.halfway.activities[0]?.view?.status);
  expect(saved).toEqual([file]);
});

test('a page that was not opened from a board says so and asks nobody', () => {
  panel = openPanel({ tab: null, locale: 'en', saveFile: () => undefined });
  expect(panel.store.getState().link).toBe('unplugged');
  panel.store.getState().send({ do: 'hello' });
  expect(plugin.heard).toEqual([]);
});
