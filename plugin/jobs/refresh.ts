import { asBoardError } from '../../shared/errors.ts';
import { errorText } from './notices.ts';
import type { Office } from './office.ts';

/** Reads the board and shows it; the old view stays where that fails. Calls that overlap share one read. */
export const createRefresh = (office: Office, onRead: () => void): (() => Promise<void>) => {
  let underWay: Promise<void> | null = null;

  const refresh = async (): Promise<void> => {
    const { memory, reading, pacer, notices, t } = office;
    try {
      await memory.ready;
      reading.accept(await reading.read(pacer.pace(), memory.keys.current()));
      notices.dismiss('notice.read-failed');
    } catch (thrown) {
      const reason = errorText(t, asBoardError(thrown));
      notices.say('error', 'notice.read-failed', { reason });
    }
    onRead();
  };

  return () => {
    underWay ??= refresh().finally(() => {
      underWay = null;
    });
    return underWay;
  };
};
