// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { saveFile } from './save-file.ts';

test('a file is offered under its name with its bytes as they were sent', async () => {
  const clicked: { readonly name: string; readonly url: string }[] = [];
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement) clicked.push({ name: target.download, url: target.href });
  });
  const blobs: Blob[] = [];
  const createObjectURL = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL(blob);
  };
  saveFile({
    say: 'file',
    name: 'metrics.csv',
    mime: 'text/csv',
    content: '\uFEFFmetric;n\r\nLead time;18\r\n',
  });
  URL.createObjectURL = createObjectURL;

  expect(clicked.map(({ name }) => name)).toEqual(['metrics.csv']);
  expect(clicked[0]?.url).toMatch(/^blob:/);
  expect(blobs[0]?.type).toContain('text/csv');
  const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe('metric;n\r\nLead time;18\r\n');
  expect(document.querySelector('a')).toBeNull();
});
