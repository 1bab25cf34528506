import { Menu } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../words.ts';
import { useSeat } from '../seat.ts';
import { BoardMenu } from './BoardMenu.tsx';

/** Top left: the menu and the board's name. */
export const TitleBar = () => {
  const { session } = useSeat();
  const [open, setOpen] = useState(false);
  return (
    <header className="bar title-bar">
      <button
        type="button"
        className="icon-button"
        aria-label={t('board.menu')}
        aria-expanded={open}
        aria-haspopup="menu"
        onClick={() => setOpen(!open)}
      >
        <Menu aria-hidden="true" />
      </button>
      <h1>{t('board.title')}</h1>
      <span className="board-name">{session.engine.boardId}</span>
      {session.user.mayWrite ? null : <span className="viewing">{t('board.viewing')}</span>}
      {open ? <BoardMenu onClose={() => setOpen(false)} /> : null}
    </header>
  );
};
