// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { t } from '../words.ts';
import { Prompt } from './Prompt.tsx';

afterEach(cleanup);

const question = 'Where are we today?';

const copy = async (): Promise<void> => {
  render(<Prompt text={question} />);
  fireEvent.click(screen.getByRole('button', { name: t('panel.copy') }));
};

test('the question is copied word for word', async () => {
  await copy();
  await screen.findByRole('button', { name: t('panel.copy.done') });
  expect(await navigator.clipboard.readText()).toBe(question);
});
