import { existsSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { basename, resolve } from 'node:path';
import { type InstalledApp, serveBoardPages } from './board-pages.ts';
import { serveFolder } from './folder.ts';
import { closeServer, listenPair, onlyLocalhost } from './listen.ts';
import { readManifest } from './manifest.ts';
import type { AppSource } from './options.ts';
import { serveUpstream, upgradeUpstream } from './proxy.ts';

export interface LocalBoardOptions {
  /** The project's folder, with `dist/` and `manifest.json`. */
  readonly root: string;
  readonly port: number;
  readonly app: AppSource;
  /** Told of each port that was not free. */
  readonly taken: (port: number) => void;
}

export interface LocalBoard {
  /** Where to open the board. */
  readonly address: string;
  readonly installed: InstalledApp;
  close(): Promise<void>;
}

/** Serves the board on one port and the app on the next: two origins of one site, as in Miro. */
export const startLocalBoard = async (options: LocalBoardOptions): Promise<LocalBoard> => {
  const about = await describeApp(options);
  const { board, app, port } = await listenPair(options.port, options.taken);
  const address = `http://localhost:${port}/`;
  const sdk = `${address}miro.js`;
  const installed = { ...about, app: `http://localhost:${port + 1}${about.app}` };
  board.on('request', onlyLocalhost(port, serveBoardPages(resolve(options.root, 'dist/board'), installed)));
  app.on('request', onlyLocalhost(port + 1, appPages(options, sdk)));
  if (options.app.kind === 'url') app.on('upgrade', upgradeUpstream(options.app.url));
  return {
    address,
    installed,
    close: async () => {
      await Promise.all([closeServer(board), closeServer(app)]);
    },
  };
};

const appPages = ({ root, app }: LocalBoardOptions, sdk: string): RequestListener =>
  app.kind === 'url' ? serveUpstream(app.url, sdk) : serveFolder(appFolder(root, app), sdk);

const appFolder = (root: string, app: Exclude<AppSource, { kind: 'url' }>): string =>
  app.kind === 'own' ? resolve(root, 'dist/app') : app.folder;

/**
 * Our own app says in `manifest.json` what it is called; another one is named after its place. The address is still
 * without its origin.
 */
const describeApp = async ({ root, app }: LocalBoardOptions): Promise<InstalledApp> => {
  if (app.kind === 'own') {
    const { appName, icons } = await readManifest(root);
    return { app: '/plugin/index.html', name: appName, icon: icons.colored };
  }
  if (app.kind === 'url') return { app: app.url.pathname + app.url.search, name: app.url.host };
  const page = existsSync(resolve(app.folder, 'index.html')) ? '' : 'plugin/index.html';
  return { app: `/${page}`, name: basename(resolve(app.folder)) };
};
