import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, english, type MessageKey } from './catalogue.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Finds a message of one set of messages and fills its placeholders. */
export type Words<K extends string> = (key: K, values?: MessageValues) => string;

/** Finds a message of the product's catalogue and fills its placeholders. */
export type Translate = Words<MessageKey>;

/** ICU messages by key; formatters are made once per message. */
export const createWords = <K extends string>(messages: Readonly<Record<K, string>>, locale = 'en'): Words<K> => {
  const formatters = new Map<K, IntlMessageFormat>();
  return (key, values) => {
    let formatter = formatters.get(key);
    if (!formatter) {
      formatter = new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
      formatters.set(key, formatter);
    }
    return String(formatter.format(values));
  };
};

/** A catalogue in another language may be partial: English fills the gaps. */
export const createTranslator = (locale = 'en', catalogue: Partial<Catalogue> = english): Translate =>
  createWords<MessageKey>({ ...english, ...catalogue }, locale);
