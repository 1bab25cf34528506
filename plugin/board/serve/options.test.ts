import { expect, test } from 'vitest';
import { readOptions } from './options.ts';

test('without options the own app is built and served on 4400', () => {
  expect(readOptions([])).toEqual({ port: 4400, app: { kind: 'own' }, build: true, help: false });
});

test('an app is a folder or an address', () => {
  expect(readOptions(['--app', '../other/dist']).app).toEqual({ kind: 'folder', folder: '../other/dist' });
  expect(readOptions(['--app', 'http://localhost:3000/app/']).app).toEqual({
    kind: 'url',
    url: new URL('http://localhost:3000/app/'),
  });
});

test.each([
  [['--port', 'seven'], '--port wants a number'],
  [['--port', '65535'], '--port wants a number'],
  [['--app', 'ftp://host/app'], '--app wants a folder or an http(s) address'],
  [['--prot', '4400'], "Unknown option '--prot'"],
])('%j is refused with a clear word', (args, fault) => {
  expect(() => readOptions(args)).toThrow(fault);
});
