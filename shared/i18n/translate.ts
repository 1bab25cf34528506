import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, english, type MessageKey } from './catalogue.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Finds a message and fills its placeholders. */
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Formatters are made once per message. A catalogue in another language may be partial: English fills the gaps. */
export const createTranslator = (locale = 'en', catalogue: Partial<Catalogue> = english): Translate => {
  const formatters = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    let formatter = formatters.get(key);
    if (!formatter) {
      formatter = new IntlMessageFormat(catalogue[key] ?? english[key], locale, undefined, {
        ignoreTag: true,
      });
      formatters.set(key, formatter);
    }
    return String(formatter.format(values));
  };
};
