import { parseArgs } from 'node:util';
import { words } from './words.ts';

/** Whose pages run on the board: this project's own, or any other Miro app. */
export type AppSource =
  | { readonly kind: 'own' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'url'; readonly url: URL };

export interface ServeOptions {
  /** Of the board; the app gets the next one. */
  readonly port: number;
  readonly app: AppSource;
  readonly build: boolean;
  readonly help: boolean;
}

export const defaultPort = 4400;

/** Reads the command line. Throws an `Error` whose message is for the person at the terminal. */
export const readOptions = (args: readonly string[]): ServeOptions => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      app: { type: 'string' },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  return {
    port: values.port === undefined ? defaultPort : readPort(values.port),
    app: values.app === undefined ? { kind: 'own' } : readApp(values.app),
    build: !values['no-build'],
    help: values.help,
  };
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65534) {
    throw new Error(words('bad-port', { text }));
  }
  return port;
};

const readApp = (text: string): AppSource => {
  if (!/^[a-z]+:\/\//i.test(text)) return { kind: 'folder', folder: text };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new Error(words('bad-app', { text }));
  }
  return { kind: 'url', url };
};
