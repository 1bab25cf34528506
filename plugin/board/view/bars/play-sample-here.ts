import type { Point } from '../../../../shared/board/geometry.ts';
import type { Participant } from '../../engine/engine.ts';
import { t } from '../../words.ts';
import type { Seat } from '../seat.ts';

/** Shows where the pointers of the scripted participants are. */
const pointers =
  ({ ui }: Seat) =>
  ({ id, name, color }: Participant, at: Point | null): void =>
    ui.setState(({ actors }) => {
      const others = actors.filter(({ key }) => key !== id);
      return { actors: at ? [...others, { key: id, name, color, at }] : others };
    });

/** Scripted participants hold the sample workshop at this board. Loaded when it is asked for. */
export const playSampleHere = async (seat: Seat): Promise<void> => {
  const { session, shell, ui } = seat;
  shell.notify('info', t('board.sample.running'));
  try {
    const { playSample } = await import('../../../rehearsal/play-sample.ts');
    const told = await playSample(session, { onPointer: pointers(seat) });
    shell.notify('info', [t('board.sample.done'), ...told].join('\n'));
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    shell.notify('error', t('board.sample.failed', { text }));
  } finally {
    ui.setState({ actors: [] });
  }
};
