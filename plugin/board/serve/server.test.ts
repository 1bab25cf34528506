import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AppSource } from './options.ts';
import { MIRO_SDK } from './sdk-address.ts';
import { type LocalBoard, startLocalBoard } from './server.ts';

const page = (body: string): string => `<!doctype html><script src="${MIRO_SDK}"></script>${body}`;

let root = '';
let started: LocalBoard[] = [];
let upstreams: Server[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'serve-'));
  await write(
    'manifest.json',
    JSON.stringify({
      appName: 'The app',
      sdkVersion: 'SDK_V2',
      sdkUri: 'https://host.example/plugin/index.html',
      scopes: ['boards:read'],
      icons: { colored: '<svg/>', outline: '<svg/>' },
    }),
  );
  await write('dist/board/index.html', page('the board'));
  await write('dist/board/miro.js', 'window.miro = {}');
  await write('dist/app/plugin/index.html', page('headless'));
  await write('dist/app/panel/index.html', page('Grüße'));
  await write('dist/app/assets/panel.js', `export const sdk = '${MIRO_SDK}';`);
});

afterEach(async () => {
  await Promise.all(started.map((board) => board.close()));
  for (const upstream of upstreams) upstream.close();
  started = [];
  upstreams = [];
  await rm(root, { recursive: true });
});

const write = async (path: string, content: string): Promise<void> => {
  const file = join(root, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, content);
};

const start = async (app: AppSource = { kind: 'own' }, port = 4460): Promise<LocalBoard> => {
  const board = await startLocalBoard({ root, port, app, taken: () => {} });
  started.push(board);
  return board;
};

const startUpstream = async (answer: Parameters<typeof createServer>[1]): Promise<URL> => {
  const server = createServer(answer);
  upstreams.push(server);
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return new URL(`http://localhost:${(server.address() as AddressInfo).port}/start.html`);
};

const fetchText = async (address: string | URL): Promise<string> => (await fetch(address)).text();

test('the board says which app is installed on it', async () => {
  const { address, installed } = await start();
  expect(await (await fetch(`${address}board.json`)).json()).toEqual(installed);
  expect(installed.name).toBe('The app');
  expect(installed.icon).toBe('<svg/>');
  expect(await fetchText(installed.app)).toContain('headless');
});

test('board and app are two origins of one site', async () => {
  const { address, installed } = await start();
  expect(new URL(address).hostname).toBe(new URL(installed.app).hostname);
  expect(new URL(address).origin).not.toBe(new URL(installed.app).origin);
});

test('an app’s pages get their SDK from the board, and nothing else in them changes', async () => {
  const { address, installed } = await start();
  const panel = await fetchText(new URL('/panel/index.html', installed.app));
  expect(panel).toBe(page('Grüße').replace(MIRO_SDK, `${address}miro.js`));
  expect(await fetchText(`${address}miro.js`)).toBe('window.miro = {}');
});

test('scripts of an app are served byte for byte', async () => {
  const { installed } = await start();
  expect(await fetchText(new URL('/assets/panel.js', installed.app))).toContain(MIRO_SDK);
});

test('a request cannot leave the served folder', async () => {
  await write('secret.html', 'secret');
  const { installed } = await start();
  const answer = await rawGet(new URL(installed.app).port, '/..%2f..%2fsecret.html');
  expect(answer.statusCode).toBe(404);
});

test('what is not there is answered with 404, on both origins', async () => {
  const { address, installed } = await start();
  expect((await fetch(`${address}nothing.js`)).status).toBe(404);
  expect((await fetch(new URL('/nothing.html', installed.app))).status).toBe(404);
});

test('every other name of this machine is sent to localhost', async () => {
  const { address } = await start();
  const { port } = new URL(address);
  const answer = await rawGet(port, '/?user=bob', `board.example:${port}`);
  expect(answer.statusCode).toBe(307);
  expect(answer.headers.location).toBe(`http://localhost:${port}/?user=bob`);
});

test('a taken port is reported and the next pair is used', async () => {
  const first = await start();
  const taken: number[] = [];
  const port = Number(new URL(first.address).port);
  const second = await startLocalBoard({ root, port, app: { kind: 'own' }, taken: (p) => taken.push(p) });
  started.push(second);
  expect(taken).toContain(port);
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port + 1);
});

test('a folder with another app runs without a change to it', async () => {
  await write('other/index.html', page('other'));
  const { address, installed } = await start({ kind: 'folder', folder: join(root, 'other') });
  expect(installed.name).toBe('other');
  expect(await fetchText(installed.app)).toBe(page('other').replace(MIRO_SDK, `${address}miro.js`));
});

test('a folder built like ours is entered at its headless page', async () => {
  const { installed } = await start({ kind: 'folder', folder: join(root, 'dist/app') });
  expect(await fetchText(installed.app)).toContain('headless');
});

test('another app’s server runs behind the board, its pages reading the board’s SDK', async () => {
  const url = await startUpstream((request, response) => {
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': 'frame-ancestors https://miro.com',
    });
    response.end(page(`${request.method} ${request.url} for ${request.headers.host}`));
  });
  const { address, installed } = await start({ kind: 'url', url });
  const answer = await fetch(installed.app);
  expect(answer.headers.get('content-security-policy')).toBeNull();
  expect(await answer.text()).toBe(
    page(`GET /start.html for ${url.host}`).replace(MIRO_SDK, `${address}miro.js`),
  );
});

test('requests with a body and redirects pass through', async () => {
  const url = await startUpstream(async (request, response) => {
    if (request.url === '/old') response.writeHead(302, { location: new URL('/new', url).href }).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(await text(request));
  });
  const { installed } = await start({ kind: 'url', url });
  const moved = await fetch(new URL('/old', installed.app), { method: 'POST', redirect: 'manual' });
  expect(moved.headers.get('location')).toBe('/new');
  const echo = await fetch(new URL('/new', installed.app), { method: 'POST', body: 'hello' });
  expect(await echo.text()).toBe('hello');
});

test('a server that is down is named', async () => {
  const { installed } = await start({ kind: 'url', url: new URL('http://localhost:9/') });
  const answer = await fetch(installed.app);
  expect(answer.status).toBe(502);
  expect(await answer.text()).toContain('http://localhost:9 does not answer');
});

test('a WebSocket passes through, so that a development server can reload its page', async () => {
  const url = await startUpstream(() => {});
  upstreams[0]?.on('upgrade', (_request, socket) => {
    socket.end('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: echo\r\n\r\nready');
  });
  const { installed } = await start({ kind: 'url', url });
  const said = await new Promise<string>((done, fail) => {
    const asked = get(installed.app, { headers: { connection: 'upgrade', upgrade: 'echo' } });
    asked.on('error', fail);
    asked.on('upgrade', (_answer, socket, head) => {
      text(socket).then((rest) => done(head.toString() + rest), fail);
    });
  });
  expect(said).toBe('ready');
});

/** A request that `fetch` would not send: paths as they are, and a host name of our choice. */
const rawGet = (port: string, path: string, host = `localhost:${port}`): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    get({ host: 'localhost', port, path, headers: { host } }, (answer) => {
      answer.resume();
      done(answer);
    }).on('error', fail);
  });
