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

test('where the browser refuses, the way round is said', async () => {
  const writeText = navigator.clipboard.writeText;
  navigator.clipboard.writeText = () => Promise.reject(new Error('not in this iframe'));
  await copy();
  await screen.findByText(t('panel.copy.refused'));
  expect(screen.getByRole('button', { name: t('panel.copy') })).toBeTruthy();
  expect(document.querySelector('textarea')).toBeNull();
  navigator.clipboard.writeText = writeText;
});
