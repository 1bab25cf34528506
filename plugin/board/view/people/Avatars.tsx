import { t } from '../../words.ts';
import { useSeat } from '../seat.ts';
import { usePeople } from './use-people.ts';

const MOST_SHOWN = 5;

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** Top right: who is at this board. */
export const Avatars = () => {
  const { session } = useSeat();
  const others = usePeople();
  const { user } = session;
  const everybody = [
    { ...user, label: t('board.online.you', { name: user.name }) },
    ...others.map((person) => ({ ...person, label: person.name })),
  ];
  const unique = [
    ...new Map(everybody.toReversed().map((person) => [person.id, person])).values(),
  ].toReversed();
  return (
    <ul className="bar avatars" aria-label={t('board.online')}>
      {unique.slice(0, MOST_SHOWN).map(({ id, name, color, label }) => (
        <li key={id} style={{ background: color }} title={label}>
          <span aria-hidden="true">{initials(name)}</span>
          <span className="visually-hidden">{label}</span>
        </li>
      ))}
      {unique.length > MOST_SHOWN ? (
        <li className="more">{t('board.online.more', { count: unique.length - MOST_SHOWN })}</li>
      ) : null}
    </ul>
  );
};
