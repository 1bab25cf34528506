import { createTranslator } from '../shared/i18n/translate.ts';

/** The panel's words, in the one language there is so far. */
export const t = createTranslator();
