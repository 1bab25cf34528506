// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Distribution } from '../../shared/workshop/view.ts';
import { states } from '../testing/states.ts';
import { DistributionChart } from './DistributionChart.tsx';

afterEach(cleanup);

const shown = (name: 'begun' | 'halfway'): Distribution => {
  const distribution = states[name].activities[0]?.view?.sections[0]?.distribution;
  if (!distribution) throw new Error(`the state ${name} has no distribution`);
  return distribution;
};

test('it is a table to those who hear it: a row per round, a column per choice in full words', () => {
  render(<DistributionChart title="Lead time" distribution={shown('halfway')} />);
  const table = screen.getByRole('table', { name: 'Lead time: Today and In one year' });
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Today', 'In one year']);
  const [first] = within(table).getAllByRole('columnheader');
  expect(first?.getAttribute('aria-label')).toBe('More than six months');
});

test('every cell names both its headers, although the labels stand between the rows', () => {
  const { container } = render(<DistributionChart title="Lead time" distribution={shown('halfway')} />);
  const cells = [...container.querySelectorAll('td[headers]')];
  expect(cells).toHaveLength(12);
  for (const cell of cells) {
    for (const header of cell.getAttribute('headers')?.split(' ') ?? []) {
      expect(container.querySelector(`[id="${header}"]`)?.tagName).toBe('TH');
    }
  }
});

test('each bar says its round, its choice, its count, and whether it holds the median', () => {
  render(<DistributionChart title="Lead time" distribution={shown('halfway')} />);
  expect(
    screen.getByRole('button', { name: 'Today, One to six months: 9, median. Show on the board' }),
  ).toBeTruthy();
  expect(screen.getByRole('img', { name: 'Today, Less than one day: 0' })).toBeTruthy();
});

test('a median between two choices is marked at both', () => {
  render(<DistributionChart title="Lead time" distribution={shown('begun')} />);
  expect(screen.getAllByRole('button', { name: /^Today, .*median/ })).toHaveLength(2);
});

test('when numbers change, every row, cell and label stays the element it was', () => {
  const { container, rerender } = render(
    <DistributionChart title="Lead time" distribution={shown('begun')} />,
  );
  const parts = () => [...container.querySelectorAll('tr, td, th')];
  const before = parts();
  rerender(<DistributionChart title="Lead time" distribution={shown('halfway')} />);
  expect(parts().length).toBe(before.length);
  expect(parts().every((part, place) => part === before[place])).toBe(true);
});
