/** The local board's `miro.js`: a classic script that sets `window.miro` before it ends. Calls wait until the board listens. */
import { PortCommander } from './commander.ts';
import { connectToBoard } from './connect.ts';
import { createMiro } from './create-miro.ts';

const script = document.currentScript;
if (!(script instanceof HTMLScriptElement)) throw new Error('miro.js is a classic script, not a module.');

globalThis.miro = createMiro(new PortCommander(connectToBoard(script.src, window.parent)));
