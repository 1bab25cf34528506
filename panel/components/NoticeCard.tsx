import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import type { Notice } from '../../shared/messages.ts';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';
import { IconButton } from './IconButton.tsx';

const icons = { info: Info, good: CircleCheck, error: CircleAlert } as const;

interface NoticeCardProps {
  readonly notice: Notice;
  /** Takes the place of telling the plugin, for notices the plugin does not know. */
  readonly onDismiss?: () => void;
}

export const NoticeCard = ({ notice: { id, tone, text, items }, onDismiss }: NoticeCardProps) => {
  const { send } = useDesk();
  const Icon = icons[tone];
  return (
    <div className="notice" data-tone={tone}>
      <Icon size={16} aria-hidden="true" />
      <p>
        {text}{' '}
        {items.length > 0 && (
          <button
            type="button"
            className="text-button"
            aria-label={t('panel.show-items', { count: items.length })}
            onClick={() => send({ do: 'zoom', items })}
          >
            {t('panel.show')}
          </button>
        )}
      </p>
      <IconButton
        icon={X}
        label={t('panel.dismiss')}
        onClick={onDismiss ?? (() => send({ do: 'dismiss', notice: id }))}
      />
    </div>
  );
};
