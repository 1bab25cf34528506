import { useEffect, useRef } from 'react';
import { otherParticipant, withSetting } from '../../address.ts';
import { t } from '../../words.ts';
import { useSeat } from '../seat.ts';
import { clearBoard } from './clear-board.ts';
import { MenuItem } from './MenuItem.tsx';
import { playSampleHere } from './play-sample-here.ts';
import { useMenuKeys } from './use-menu-keys.ts';

/** ms */
const LATENCIES = [0, 60, 300] as const;

/** Everything about the board as a whole. */
export const BoardMenu = ({ onClose }: { readonly onClose: () => void }) => {
  const seat = useSeat();
  const { session } = seat;
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => menu.current?.querySelector('button')?.focus(), []);
  const keys = useMenuKeys(onClose);
  const setting = (name: string, value: string): void =>
    location.assign(withSetting(location.href, name, value));
  return (
    <div ref={menu} className="bar menu" role="menu" aria-label={t('board.menu')} {...keys}>
      <MenuItem label={t('board.menu.sample')} onChoose={() => void playSampleHere(seat)} close={onClose} />
      <MenuItem
        label={t('board.menu.participant')}
        onChoose={() => window.open(otherParticipant(location.href, session.presence.online()))}
        close={onClose}
      />
      <MenuItem label={t('board.menu.clear')} onChoose={() => clearBoard(seat)} close={onClose} />
      <hr />
      <p>{t('board.menu.behaviour')}</p>
      {(['lenient', 'strict'] as const).map((name) => (
        <MenuItem
          key={name}
          label={t(`board.menu.${name}`)}
          checked={session.preset.name === name}
          onChoose={() => setting('preset', name)}
          close={onClose}
        />
      ))}
      <hr />
      <p>{t('board.menu.latency')}</p>
      {LATENCIES.map((ms) => (
        <MenuItem
          key={ms}
          label={t('board.menu.latency.ms', { ms })}
          checked={session.latency === ms}
          onChoose={() => setting('latency', String(ms))}
          close={onClose}
        />
      ))}
    </div>
  );
};
