import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildAll, needsBuild } from './build.ts';
import { readOptions, type ServeOptions } from './options.ts';
import { startLocalBoard } from './server.ts';
import { words } from './words.ts';

const root = resolve(import.meta.dirname, '../../..');

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const prepare = async ({ build, app }: ServeOptions): Promise<void> => {
  if (app.kind === 'folder' && !existsSync(app.folder))
    throw new Error(words('no-folder', { folder: app.folder }));
  if (build && (await needsBuild(root))) await buildAll(root, say);
  if (!existsSync(resolve(root, 'dist/board/index.html'))) throw new Error(words('not-built'));
};

const run = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (options.help) {
    say(words('help'));
    return;
  }
  await prepare(options);
  const board = await startLocalBoard({
    root,
    port: options.port,
    app: options.app,
    taken: (port) => say(words('port-taken', { port: String(port) })),
  });
  say(words('ready', { app: board.installed.name, address: board.address }));
  const stop = (): void => {
    void board.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
};

run(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exitCode = 1;
});
