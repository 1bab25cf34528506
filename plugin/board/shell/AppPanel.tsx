import { Pin, PinOff, X } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { useSeat } from '../view/seat.ts';
import { t } from '../words.ts';
import { AppFrame } from './AppFrame.tsx';
import { AppIcon } from './AppIcon.tsx';

/** Pixels. Miro's: 320 for content and 24 on each side. */
const WIDTH = 368;

/** The app's panel, docked at the left. The board keeps its place on the screen. */
export const AppPanel = () => {
  const { shell } = useSeat();
  const panel = useStore(shell.state, (state) => state.panel);
  return panel ? <OpenPanel key={panel.opening} url={panel.url} /> : null;
};

const OpenPanel = ({ url }: { readonly url: string }) => {
  const { shell, camera } = useSeat();
  const { name } = shell.app;
  useLayoutEffect(() => {
    camera.slide(-WIDTH);
    return () => camera.slide(WIDTH);
  }, [camera]);
  return (
    <aside className="app-panel" style={{ width: WIDTH }} aria-label={t('board.app.panel', { app: name })}>
      <header>
        <AppIcon />
        <h2>{name}</h2>
        <PinButton />
        <button type="button" className="icon-button" onClick={() => void shell.closePanel()}>
          <X aria-label={t('board.app.close', { app: name })} />
        </button>
      </header>
      <AppFrame url={url} page="panel" focused title={t('board.app.panel', { app: name })} />
    </aside>
  );
};

const PinButton = () => {
  const { shell } = useSeat();
  const pinned = useStore(shell.state, (state) => state.pinned);
  const label = pinned ? t('board.app.unpin') : t('board.app.pin');
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('board.app.pin')}
      aria-pressed={pinned}
      title={label}
      onClick={shell.togglePin}
    >
      {pinned ? <Pin aria-hidden="true" /> : <PinOff aria-hidden="true" />}
    </button>
  );
};
