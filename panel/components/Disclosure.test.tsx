// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Disclosure } from './Disclosure.tsx';

afterEach(cleanup);

test('Escape closes it from the inside and gives the focus back to what opened it', () => {
  const { container } = render(
    <Disclosure summary="What to say">
      <button type="button">Copy</button>
    </Disclosure>,
  );
  const details = container.querySelector('details');
  const summary = container.querySelector('summary');
  if (!details || !summary) throw new Error('the disclosure was not drawn');
  details.open = true;
  const inside = screen.getByRole('button', { name: 'Copy' });
  inside.focus();
  fireEvent.keyDown(inside, { key: 'Enter' });
  expect(details.open).toBe(true);
  fireEvent.keyDown(inside, { key: 'Escape' });
  expect(details.open).toBe(false);
  expect(document.activeElement).toBe(summary);
});
