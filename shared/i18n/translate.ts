import { type Catalogue, english, type MessageKey } from './catalogue.ts';
import { createWords, type MessageValues, type Words } from './words.ts';

export { createWords, type MessageValues, type Words };

/** Finds a message of the product's catalogue and fills its placeholders. */
export type Translate = Words<MessageKey>;

/** A catalogue in another language may be partial: English fills the gaps. */
export const createTranslator = (locale = 'en', catalogue: Partial<Catalogue> = english): Translate =>
  createWords<MessageKey>({ ...english, ...catalogue }, locale);
