import { createWords } from '../../../shared/i18n/words.ts';

/** What the command says at the terminal, and its servers in place of a page. */
export const words = createWords({
  help: `npm start -- [options]

  --port N       the board’s port; the app gets the next one (4400)
  --app PLACE    run another Miro app instead: a folder of built files, or the address of its server
  --no-build     serve what was built last
  -h, --help     show this`,
  building: 'Building {what} …',
  'part.app': 'the plugin',
  'part.board': 'the board',
  'part.sdk': 'the board’s miro.js',
  'build-failed': 'The build “{mode}” failed, see above.',
  'port-taken': 'Port {port} is taken by another program, trying the next ones.',
  ready: `
  {app} is on the board:

    {address}              the facilitator
    {address}?user=bob     a participant, in a second tab

  Press the plugin’s icon at the left of the board. Ctrl-C stops.
`,
  'bad-port': '--port wants a number between 1 and 65534, not “{text}”.',
  'bad-app': '--app wants a folder or an http(s) address, not “{text}”.',
  'no-folder': 'There is no folder “{folder}” to serve.',
  'not-built': 'There is nothing built yet. Leave out --no-build.',
  'no-ports': 'No two free ports between {first} and {last}. Choose others with --port.',
  'no-page': 'There is no such page.',
  'app-down': 'The app at {origin} does not answer: {fault}',
});
