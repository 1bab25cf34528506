import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { withLocalSdk } from './sdk-address.ts';
import { words } from './words.ts';

/** Serves a folder of static files; its HTML pages get their SDK from `sdk`. Files are read anew at each request. */
export const serveFolder = (folder: string, sdk: string): RequestListener => {
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    readPage(folder, request).then(
      (page) =>
        page
          ? sendPage(response, withLocalSdk(page, sdk))
          : files(request, response, () => notFound(response)),
      () => notFound(response),
    );
  };
};

const readPage = async (folder: string, request: IncomingMessage): Promise<Buffer | null> => {
  if (request.method !== 'GET') return null;
  const root = resolve(folder);
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const asked = join(root, path.endsWith('/') ? `${path}index.html` : path);
  if (!asked.startsWith(root + sep) || !/\.html?$/i.test(asked)) return null;
  const found = await stat(asked).catch(() => null);
  return found?.isFile() ? readFile(asked) : null;
};

const sendPage = (response: ServerResponse, page: Buffer): void => {
  response.writeHead(200, {
    'content-type': 'text/html',
    'content-length': page.length,
    'cache-control': 'no-store',
  });
  response.end(page);
};

export const notFound = (response: ServerResponse): void => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(words('no-page'));
};
