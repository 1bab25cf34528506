/** The tests' own ports, so that they run beside a board that somebody works on. The app is served on the next one. */
export const boardPort = 4930;

export const boardOrigin = `http://localhost:${boardPort}`;

export const appOrigin = `http://localhost:${boardPort + 1}`;
