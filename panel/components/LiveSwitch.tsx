import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';

/** Turns the live tally on and off. */
export const LiveSwitch = ({ on }: { readonly on: boolean }) => {
  const { send } = useDesk();
  return (
    <label className="toggle" title={t('panel.activity.live.hint')}>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={() => send({ do: 'live', on: !on })}
      />
      <span>{t('panel.activity.live')}</span>
    </label>
  );
};
