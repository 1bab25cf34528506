import { IntlMessageFormat } from 'intl-messageformat';

export type MessageValues = Readonly<Record<string, string | number>>;

/** Finds a message of one set of messages and fills its placeholders. */
export type Words<K extends string> = (key: K, values?: MessageValues) => string;

/** ICU messages by key; formatters are made once per message. */
export const createWords = <K extends string>(
  messages: Readonly<Record<K, string>>,
  locale = 'en',
): Words<K> => {
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
