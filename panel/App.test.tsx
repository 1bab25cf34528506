// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { deskState } from '../shared/messages.ts';
import { showPanel } from './testing/show-panel.tsx';
import { type StateName, states } from './testing/states.ts';
import { t } from './words.ts';

const names = Object.keys(states) as StateName[];
const button = (name: string) => screen.getByRole('button', { name });

describe.each(names)('in the state “%s”', (name) => {
  test('the fixture is what the plugin may send', () => {
    expect(deskState.safeParse(states[name]).error?.issues).toBeUndefined();
  });

  test('there is one heading of the first level, and at most one primary button', () => {
    const { container } = showPanel(states[name]);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(container.querySelectorAll('.button-primary').length).toBeLessThanOrEqual(1);
  });

  test('everything that can be used has a name', () => {
    showPanel(states[name]);
    for (const role of ['button', 'textbox', 'switch', 'progressbar', 'radio', 'region']) {
      expect(screen.queryAllByRole(role, { name: '' })).toEqual([]);
    }
  });
});

describe('the list of activities', () => {
  test('inserting from the list opens the activity’s screen', () => {
    const { sent } = showPanel(states.emptyBoard);
    fireEvent.click(button('Insert 4 Key Metrics'));
    expect(sent).toEqual([
      { do: 'insert', activity: 'key-metrics' },
      { do: 'open', activity: 'key-metrics' },
    ]);
  });

  test('the activity to go on with is the primary one, done ones are ticked', () => {
    showPanel(states.wholeWorkshop);
    expect(button('Open 4 Key Metrics').className).toContain('button-primary');
    expect(screen.getAllByRole('img', { name: t('panel.state.done') })).toHaveLength(3);
    expect(screen.getByText(t('panel.home.progress', { done: 3, total: 10 }))).toBeTruthy();
  });

  test('stale results and missing parts are said in their rows', () => {
    showPanel(states.needingCare);
    expect(screen.getByText(t('panel.row.stale'))).toBeTruthy();
    expect(screen.getByText('48 parts are missing')).toBeTruthy();
    expect(screen.getAllByRole('img', { name: t('panel.state.done') })).toHaveLength(2);
    expect(screen.getByText(t('panel.home.progress', { done: 2, total: 10 }))).toBeTruthy();
  });

  test('before the first read nothing can be inserted', () => {
    showPanel(states.firstTime);
    expect(screen.queryByRole('button', { name: 'Insert 4 Key Metrics' })).toBeNull();
    expect(screen.getByText(t('panel.home.unread'))).toBeTruthy();
  });
});

describe('an activity on the board', () => {
  test('each button sends its command', () => {
    const { sent } = showPanel(states.halfway);
    fireEvent.click(button(t('panel.activity.write')));
    fireEvent.click(button(t('panel.activity.csv')));
    fireEvent.click(button(t('panel.activity.go-to')));
    fireEvent.click(button(t('panel.activity.refill')));
    fireEvent.click(screen.getByRole('button', { name: /^Read \d\d:\d\d\s*– Read the board again$/ }));
    fireEvent.click(screen.getByRole('switch', { name: t('panel.activity.live') }));
    fireEvent.click(screen.getByRole('button', { name: 'Undo Insert 4 Key Metrics' }));
    fireEvent.click(button(t('panel.back')));
    expect(sent).toEqual([
      { do: 'write', activity: 'key-metrics' },
      { do: 'export', activity: 'key-metrics', separator: ',' },
      { do: 'go-to', activity: 'key-metrics' },
      { do: 'refill', activity: 'key-metrics' },
      { do: 'refresh' },
      { do: 'live', on: true },
      { do: 'undo', operation: 'operation-1' },
      { do: 'open', activity: null },
    ]);
  });

  test('without a vote there is nothing to write, and the button says so', () => {
    showPanel(states.ready);
    const write = button(t('panel.activity.write'));
    expect(write).toHaveProperty('disabled', true);
    expect(write.title).toBe(t('panel.results.nothing'));
    expect(write.className).not.toContain('button-primary');
  });

  test('the results are primary while they are to be written or updated, and rest once they are current', () => {
    const { report } = showPanel(states.halfway);
    expect(button(t('panel.activity.write')).className).toContain('button-primary');
    report(states.staleResults);
    expect(button(t('panel.activity.rewrite')).className).toContain('button-primary');
    expect(screen.getByText(t('panel.results.stale'))).toBeTruthy();
    report(states.everythingDone);
    expect(button(t('panel.activity.rewrite')).className).not.toContain('button-primary');
    expect(button(t('panel.activity.rewrite'))).toHaveProperty('disabled', false);
    expect(screen.getByText(t('panel.results.current'))).toBeTruthy();
  });

  test('missing parts are said before anything else, and repaired by inserting again', () => {
    const { sent } = showPanel(states.partsMissing);
    expect(screen.getByRole('region', { name: '48 parts of this frame are missing' })).toBeTruthy();
    expect(screen.queryByText('Ready, no votes yet', { selector: '.status' })).toBeNull();
    expect(button(t('panel.repair')).className).toContain('button-primary');
    fireEvent.click(button(t('panel.repair')));
    expect(sent).toEqual([{ do: 'insert', activity: 'key-metrics' }]);
  });

  test('findings and bars lead to the items behind them', () => {
    const { sent } = showPanel(states.halfway);
    fireEvent.click(screen.getByRole('button', { name: /^1 dot at “Less than one hour”/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Today, More than six months: 2/ }));
    expect(sent).toEqual([
      { do: 'zoom', items: ['lead_time-today-5-0'] },
      { do: 'zoom', items: ['lead_time-today-0-0', 'lead_time-today-0-1'] },
    ]);
  });

  test('a finding with nothing behind it is plain words, not something to press', () => {
    showPanel(states.copiesFound);
    const words = 'The tray is empty for the role Business.';
    expect(screen.getByText(words).tagName).toBe('P');
    expect(screen.queryByRole('button', { name: words })).toBeNull();
  });

  test('a metric without a single vote is one line without a chart', () => {
    showPanel(states.begun);
    const section = screen.getByRole('region', { name: 'Time to restore' });
    expect(within(section).queryByRole('table', { name: /Time to restore/ })).toBeNull();
    expect(within(section).getByText('not started')).toBeTruthy();
  });
});

describe('people who may only view the board', () => {
  test('read why, and find every way of writing at rest', () => {
    showPanel(states.viewer);
    expect(screen.getByText(t('panel.viewer.title'))).toBeTruthy();
    for (const name of [t('panel.activity.write'), t('panel.activity.refill')]) {
      expect(button(name)).toHaveProperty('disabled', true);
    }
    expect(button(t('panel.activity.csv'))).toHaveProperty('disabled', false);
  });
});

describe('a job under way', () => {
  test('shows how far it is, can be cancelled, and lets nothing else write', () => {
    const { sent } = showPanel(states.inserting);
    const bar = screen.getByRole('progressbar', { name: 'Insert 4 Key Metrics' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['48', '124']);
    expect(button(t('panel.activity.insert'))).toHaveProperty('disabled', true);
    fireEvent.click(button('Cancel: Insert 4 Key Metrics'));
    expect(sent).toEqual([{ do: 'cancel' }]);
  });

  test('says that it waits for credits, and that it is stopping', () => {
    const { report } = showPanel(states.waitingForCredits);
    expect(screen.getByText(t('panel.job.waiting'))).toBeTruthy();
    report(states.cancelling);
    expect(screen.getByText(t('panel.job.cancelling'))).toBeTruthy();
    expect(button('Cancel: Insert 4 Key Metrics')).toHaveProperty('disabled', true);
  });
});

describe('notices', () => {
  test('an error interrupts, anything else waits its turn; both can be dismissed', () => {
    const { sent } = showPanel(states.trouble);
    const error = screen
      .getAllByRole('alert')
      .find(({ textContent }) => textContent?.includes('Somebody is editing'));
    expect(error?.textContent).not.toContain('The frame grew');
    fireEvent.click(screen.getByRole('button', { name: t('panel.show-items', { count: 1 }) }));
    const [first] = screen.getAllByRole('button', { name: t('panel.dismiss') });
    if (first) fireEvent.click(first);
    expect(sent).toEqual([
      { do: 'zoom', items: ['lead_time-title'] },
      { do: 'dismiss', notice: 'n2' },
    ]);
  });

  test('a message that could not be read is said, and leaves the screen standing', () => {
    const { store } = showPanel(states.halfway);
    act(() => store.setState({ fault: 'state.settings: Invalid input' }));
    expect(screen.getByText(/do not understand each other \(state.settings: Invalid input\)/)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('4 Key Metrics');
    fireEvent.click(button(t('panel.dismiss')));
    expect(store.getState().fault).toBeNull();
  });
});

describe('without the plugin', () => {
  test('the panel says that it is connecting, that nobody answers, or where it belongs', () => {
    const { store } = showPanel(states.emptyBoard);
    act(() => store.setState({ link: 'connecting', desk: null }));
    expect(screen.getByRole('status').textContent).toBe(t('panel.connecting'));
    act(() => store.setState({ link: 'silent' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t('panel.silent.title'));
    act(() => store.setState({ link: 'unplugged' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(t('panel.unplugged.title'));
  });

  test('what was drawn stays when the plugin falls silent later', () => {
    const { store } = showPanel(states.halfway);
    act(() => store.setState({ link: 'silent' }));
    expect(screen.getByText(t('panel.silent.later'))).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('4 Key Metrics');
    act(() => store.setState({ link: 'ready' }));
    expect(screen.queryByText(t('panel.silent.later'))).toBeNull();
  });

  test('asking again says hello', () => {
    const { store, sent } = showPanel(states.emptyBoard);
    act(() => store.setState({ link: 'silent', desk: null }));
    fireEvent.click(button(t('panel.silent.retry')));
    expect(sent).toEqual([{ do: 'hello' }]);
  });
});

describe('the focus', () => {
  test('goes to the heading of the screen that opens, and back to what opened it', () => {
    const { report } = showPanel(states.wholeWorkshop);
    expect(document.activeElement).toBe(document.body);
    report({ ...states.wholeWorkshop, open: 'key-metrics' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    report(states.wholeWorkshop);
    expect(document.activeElement).toBe(button('4 Key Metrics'));
  });

  test('stays where it is while numbers change', () => {
    const { report } = showPanel(states.begun);
    const live = screen.getByRole('switch');
    live.focus();
    report(states.halfway);
    expect(document.activeElement).toBe(live);
  });

  test('is taken from nobody when the plugin answers', () => {
    const { store } = showPanel(states.emptyBoard);
    act(() => store.setState({ link: 'connecting', desk: null }));
    act(() => store.setState({ link: 'ready', desk: states.emptyBoard }));
    expect(document.activeElement).toBe(document.body);
  });
});
