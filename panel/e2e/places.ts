/**
 * Ports of this run, so that two runs on one machine do not meet. Chosen where the configuration is read first; the
 * processes of the tests inherit the choice.
 */
process.env.E2E_PORT ??= String(10_000 + (process.pid % 2500) * 8);

const first = Number(process.env.E2E_PORT);

/** The app is served on the next one. */
export const boardPort = first;

export const boardOrigin = `http://localhost:${boardPort}`;

export const appOrigin = `http://localhost:${boardPort + 1}`;

/** Of the plain static server. */
export const hostPort = first + 2;

export const hostOrigin = `http://localhost:${hostPort}`;

/** Of a second board, with another app. */
export const otherBoardPort = first + 4;
