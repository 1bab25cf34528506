// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { t } from '../words.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';

afterEach(cleanup);

interface FragileProps {
  readonly isBroken: () => boolean;
}

const Fragile = ({ isBroken }: FragileProps) => {
  if (isBroken()) throw new Error('no such section');
  return <p>fine</p>;
};

test('a screen that cannot be drawn says so, and can be drawn again', () => {
  const caught: unknown[] = [];
  let broken = true;
  render(
    <ErrorBoundary>
      <Fragile isBroken={() => broken} />
    </ErrorBoundary>,
    { onCaughtError: (error) => caught.push(error) },
  );
  expect(caught).toEqual([new Error('no such section')]);
  expect(screen.getByRole('alert').textContent).toBe(t('panel.crash.text', { fault: 'no such section' }));
  broken = false;
  fireEvent.click(screen.getByRole('button', { name: t('panel.crash.retry') }));
  expect(screen.getByText('fine')).toBeTruthy();
});
