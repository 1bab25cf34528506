import { LoaderCircle } from 'lucide-react';
import { t } from '../../words.ts';
import { useUi } from '../seat.ts';

/** At the top while the sample workshop plays: how far it is, and how to end it. */
export const PlayingBar = () => {
  const playing = useUi((state) => state.playing);
  if (!playing) return null;
  const { placed, cancelling, cancel } = playing;
  return (
    <div className="bar playing-bar">
      <LoaderCircle aria-hidden="true" />
      <span role="status">{t('board.sample.running')}</span>
      {placed > 0 ? <span>{t('board.sample.placed', { placed })}</span> : null}
      <button type="button" className="plain-button" disabled={cancelling} onClick={cancel}>
        {cancelling ? t('board.sample.cancelling') : t('board.sample.cancel')}
      </button>
    </div>
  );
};
