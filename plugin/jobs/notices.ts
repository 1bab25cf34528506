import type { ItemId } from '../../shared/board/item.ts';
import type { BoardError } from '../../shared/errors.ts';
import type { MessageKey } from '../../shared/i18n/catalogue.ts';
import type { MessageValues, Translate } from '../../shared/i18n/translate.ts';
import type { Notice } from '../../shared/messages.ts';

/** More would push the work off the panel. */
const MOST = 4;

/** What every error message may mention; details of the error itself come first. */
const UNSAID: MessageValues = {
  per: 'minute',
  item: '?',
  entry: '?',
  command: '?',
  seconds: 0,
  key: '?',
  fault: '?',
  activity: '?',
  job: '?',
  text: '?',
};

/** The words of an error. */
export const errorText = (t: Translate, error: BoardError, values: MessageValues = {}): string =>
  t(error.messageKey, { ...UNSAID, ...error.details, ...values });

/** Sentences that tell the facilitator how something went. */
export interface Notices {
  list(): readonly Notice[];
  say(tone: Notice['tone'], key: MessageKey, values?: MessageValues, items?: readonly ItemId[]): void;
  sayError(error: BoardError, values?: MessageValues, items?: readonly ItemId[]): void;
  dismiss(id: string): void;
  /** Before something new begins: what was said of earlier things no longer matters. Damage stays until dismissed. */
  clear(): void;
}

/** One notice per message, and per damaged value: saying it again replaces it. */
export const createNotices = (t: Translate, onChange: () => void): Notices => {
  let notices: readonly Notice[] = [];

  const put = (notice: Notice) => {
    notices = [...notices.filter(({ id }) => id !== notice.id), notice].slice(-MOST);
    onChange();
  };
  const keep = (wanted: (notice: Notice) => boolean) => {
    const left = notices.filter(wanted);
    if (left.length === notices.length) return;
    notices = left;
    onChange();
  };

  return {
    list: () => notices,
    say: (tone, key, values = {}, items = []) =>
      put({ id: key, tone, text: t(key, values), items: [...items] }),
    sayError(error, values = {}, items = []) {
      const id = error.code === 'bad-storage' ? `${error.messageKey}/${error.details.key}` : error.messageKey;
      put({ id, tone: 'error', text: errorText(t, error, values), items: [...items] });
    },
    dismiss: (id) => keep((notice) => notice.id !== id),
    clear: () => keep(({ id }) => id.startsWith('error.bad-storage')),
  };
};
