// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TallyAnnouncer } from './TallyAnnouncer.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('of a row of quick changes only the last is read aloud, once it has come to rest', () => {
  const { container, rerender } = render(<TallyAnnouncer text="1 of 18 placed" />);
  const spoken = () => container.querySelector('[aria-live="polite"]')?.textContent;
  for (const count of [2, 3, 4]) {
    rerender(<TallyAnnouncer text={`${count} of 18 placed`} />);
    pass(1000);
    expect(spoken()).toBe('1 of 18 placed');
  }
  pass(3000);
  expect(spoken()).toBe('4 of 18 placed');
  expect(screen.queryByText('3 of 18 placed')).toBeNull();
});
