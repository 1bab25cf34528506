import { t } from '../../words.ts';
import type { Seat } from '../seat.ts';

/** Scripted participants hold the sample workshop at this board. Loaded when it is asked for. */
export const playSampleHere = async ({ session, shell }: Seat): Promise<void> => {
  shell.notify('info', t('board.sample.running'));
  try {
    const { playSample } = await import('../../../rehearsal/play-sample.ts');
    await playSample(session);
    shell.notify('info', t('board.sample.done'));
  } catch (thrown) {
    shell.notify(
      'error',
      t('board.sample.failed', { text: thrown instanceof Error ? thrown.message : String(thrown) }),
    );
  }
};
