import type { Point } from '../../../../shared/board/geometry.ts';
import { BoardError } from '../../../../shared/errors.ts';
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

/** Shows that the sample is playing, and lets it be cancelled. Answers what tells how far it is. */
const showPlaying = ({ ui }: Seat, controller: AbortController) => {
  const cancel = (): void => {
    controller.abort();
    ui.setState(({ playing }) => ({ playing: playing && { ...playing, cancelling: true } }));
  };
  ui.setState({ playing: { placed: 0, cancelling: false, cancel } });
  return (placed: number): void =>
    ui.setState(({ playing }) => ({ playing: playing && { ...playing, placed } }));
};

const tellFailure = ({ shell }: Seat, thrown: unknown): void => {
  if (thrown instanceof BoardError && thrown.code === 'cancelled') {
    shell.notify('info', t('board.sample.cancelled'));
    return;
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  shell.notify('error', t('board.sample.failed', { text }));
};

/** Scripted participants hold the sample workshop at this board. Loaded when it is asked for; one at a time. */
export const playSampleHere = async (seat: Seat): Promise<void> => {
  const { session, shell, ui } = seat;
  if (ui.getState().playing) return;
  const controller = new AbortController();
  const onProgress = showPlaying(seat, controller);
  try {
    const { playSample } = await import('../../../rehearsal/play-sample.ts');
    const { signal } = controller;
    const told = await playSample(session, { signal, onPointer: pointers(seat), onProgress });
    shell.notify('info', [t('board.sample.done'), ...told].join('\n'));
  } catch (thrown) {
    tellFailure(seat, thrown);
  } finally {
    ui.setState({ actors: [], playing: null });
  }
};
