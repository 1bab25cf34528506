import { activities } from '../shared/i18n/en/activities.ts';
import { errors } from '../shared/i18n/en/errors.ts';
import { panel } from '../shared/i18n/en/panel.ts';
import { createWords } from '../shared/i18n/words.ts';

const words = { ...activities, ...errors, ...panel };

export type PanelMessage = keyof typeof words;

/** The panel's words, in the one language there is so far. What is said of an activity arrives with the state. */
export const t = createWords(words);
