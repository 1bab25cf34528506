import {
  type IncomingMessage,
  type RequestListener,
  request as requestHttp,
  type ServerResponse,
} from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Duplex } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { withLocalSdk } from './sdk-address.ts';
import { words } from './words.ts';

/** Headers by which a page refuses other frames or other scripts than Miro's; the local board is neither. */
const REFUSALS = ['content-security-policy', 'content-security-policy-report-only', 'x-frame-options'];

/** Passes every request on to the app at `upstream`; its HTML pages get their SDK from `sdk`. */
export const serveUpstream =
  (upstream: URL, sdk: string): RequestListener =>
  (request, response) => {
    const onward = ask(upstream, request);
    onward.on('response', (answer) => {
      pass(answer, response, upstream, sdk).catch(() => response.destroy());
    });
    onward.on('error', (fault) => unreachable(response, upstream, fault));
    response.on('close', () => onward.destroy());
    request.pipe(onward);
  };

/** Passes a WebSocket on, so that a development server can still tell its page to reload. */
export const upgradeUpstream =
  (upstream: URL) =>
  (request: IncomingMessage, socket: Duplex, head: Buffer): void => {
    const onward = ask(upstream, request);
    onward.on('upgrade', (answer, upstreamSocket, upstreamHead) => {
      socket.write(statusLines(answer));
      socket.write(upstreamHead);
      upstreamSocket.write(head);
      upstreamSocket.on('error', () => socket.destroy());
      socket.on('error', () => upstreamSocket.destroy());
      upstreamSocket.pipe(socket).pipe(upstreamSocket);
    });
    onward.on('response', () => socket.destroy());
    onward.on('error', () => socket.destroy());
    onward.end();
  };

const ask = (upstream: URL, request: IncomingMessage) => {
  const send = upstream.protocol === 'https:' ? requestHttps : requestHttp;
  const { origin } = request.headers;
  return send(new URL(request.url ?? '/', upstream), {
    method: request.method,
    headers: {
      ...request.headers,
      host: upstream.host,
      'accept-encoding': 'identity',
      ...(origin === undefined ? {} : { origin: upstream.origin }),
    },
  });
};

const pass = async (
  answer: IncomingMessage,
  response: ServerResponse,
  upstream: URL,
  sdk: string,
): Promise<void> => {
  const headers = { ...answer.headers };
  for (const name of REFUSALS) delete headers[name];
  if (headers.location?.startsWith(upstream.origin)) {
    headers.location = headers.location.slice(upstream.origin.length) || '/';
  }
  const isPage = headers['content-type']?.startsWith('text/html') && !headers['content-encoding'];
  if (!isPage) {
    response.writeHead(answer.statusCode ?? 502, headers);
    answer.pipe(response);
    return;
  }
  const page = withLocalSdk(await buffer(answer), sdk);
  delete headers.etag;
  delete headers['transfer-encoding'];
  response.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': page.length });
  response.end(page);
};

const unreachable = (response: ServerResponse, upstream: URL, fault: Error): void => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(502, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(words('app-down', { origin: upstream.origin, fault: fault.message }));
};

const statusLines = (answer: IncomingMessage): string => {
  const lines = [`HTTP/1.1 ${answer.statusCode} ${answer.statusMessage}`];
  for (let i = 0; i < answer.rawHeaders.length; i += 2) {
    lines.push(`${answer.rawHeaders[i]}: ${answer.rawHeaders[i + 1]}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
};
