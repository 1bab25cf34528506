import type { LocalBoard } from './server.ts';

/** What the command says at the terminal. */
export const words = {
  help: `npm start -- [options]

  --port N       the board's port; the app gets the next one (4400)
  --app PLACE    run another Miro app instead: a folder of built files, or the address of its server
  --no-build     serve what was built last
  -h, --help     show this`,
  building: (label: string): string => `Building ${label} …`,
  portTaken: (port: number): string => `Port ${port} is taken by another program, trying the next ones.`,
  ready: ({ address, installed }: LocalBoard): string => `
  ${installed.name} is on the board:

    ${address}              the facilitator
    ${address}?user=bob     a participant, in a second tab

  Press the plugin's icon at the left of the board. Ctrl-C stops.
`,
  noFolder: (folder: string): string => `There is no folder “${folder}” to serve.`,
  notBuilt: 'There is nothing built yet. Leave out --no-build.',
} as const;
