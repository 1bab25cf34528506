import { createServer, type RequestListener, type Server } from 'node:http';
import { words } from './words.ts';

/** Both servers, listening, neighbours: the app on the port after the board's. */
export interface ServerPair {
  readonly board: Server;
  readonly app: Server;
  /** Of the board. */
  readonly port: number;
}

const ATTEMPTS = 20;

/** Takes the first two neighbouring free ports from `first` on. `taken` is told of each port that was not free. */
export const listenPair = async (first: number, taken: (port: number) => void): Promise<ServerPair> => {
  for (let port = first; port < first + 2 * ATTEMPTS; port += 2) {
    const pair = await tryPair(port, taken);
    if (pair) return pair;
  }
  throw new Error(words('no-ports', { first: String(first), last: String(first + 2 * ATTEMPTS) }));
};

const tryPair = async (port: number, taken: (port: number) => void): Promise<ServerPair | null> => {
  const board = createServer();
  const app = createServer();
  if (!(await listens(board, port))) {
    taken(port);
    return null;
  }
  if (await listens(app, port + 1)) return { board, app, port };
  taken(port + 1);
  await closeServer(board);
  return null;
};

/** False when the port is taken; any other fault rejects. */
const listens = (server: Server, port: number): Promise<boolean> =>
  new Promise((answer, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'EADDRINUSE') answer(false);
      else reject(fault);
    });
    server.listen(port, 'localhost', () => answer(true));
  });

export const closeServer = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/**
 * Board and app must be one site, or a drag does not leave the app's frame: every other name of this machine is sent
 * to `localhost`. It also keeps foreign names that point here (DNS rebinding) away from the board.
 */
export const onlyLocalhost =
  (port: number, listener: RequestListener): RequestListener =>
  (request, response) => {
    if (request.headers.host === `localhost:${port}`) {
      listener(request, response);
      return;
    }
    response.writeHead(307, { location: `http://localhost:${port}${request.url ?? '/'}` }).end();
  };
