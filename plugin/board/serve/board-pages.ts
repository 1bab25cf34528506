import type { RequestListener } from 'node:http';
import sirv from 'sirv';
import { notFound } from './folder.ts';

/** What the board page asks for first (`/board.json`): which app is installed on it. */
export interface InstalledApp {
  /** Address of the app's headless page. */
  readonly app: string;
  readonly name: string;
  /** Square SVG text. */
  readonly icon?: string;
}

/** The board runs no script but its own, and shows no page but those of an app on this machine. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob: https:",
  "font-src 'self' data:",
  'frame-src http://localhost:*',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the board's own page, its `miro.js`, and `/board.json`. Files are read anew at each request. */
export const serveBoardPages = (folder: string, installed: InstalledApp): RequestListener => {
  const files = sirv(folder, { dev: true, etag: true });
  return (request, response) => {
    response.setHeader('content-security-policy', POLICY);
    response.setHeader('x-content-type-options', 'nosniff');
    response.setHeader('referrer-policy', 'no-referrer');
    if (request.url === '/board.json') {
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify(installed));
      return;
    }
    files(request, response, () => notFound(response));
  };
};
