import { configureGlobal } from 'fast-check';

/** Every run of the tests draws the same examples. */
configureGlobal({ seed: 20260316 });
