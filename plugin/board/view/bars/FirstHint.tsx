import { ArrowLeft } from 'lucide-react';
import { useStore } from 'zustand';
import { t } from '../../words.ts';
import { useSeat } from '../seat.ts';
import { useBoardVersion } from '../use-board-version.ts';

/** On an empty board: where to begin. */
export const FirstHint = () => {
  const { scene, shell } = useSeat();
  useBoardVersion();
  const panel = useStore(shell.state, (state) => state.panel);
  if (scene.nodes().length > 0 || panel) return null;
  return (
    <div className="first-hint" role="note">
      <ArrowLeft aria-hidden="true" />
      <div>
        <strong>{t('board.hint.title')}</strong>
        <p>{t('board.hint.text', { app: shell.app.name })}</p>
      </div>
    </div>
  );
};
