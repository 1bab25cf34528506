import { t } from '../words.ts';
import { NoticeCard } from './NoticeCard.tsx';

interface MisunderstandingProps {
  readonly fault: string;
  readonly onDismiss: () => void;
}

/** Something arrived that could not be read: it is said, and what was read before stays. */
export const Misunderstanding = ({ fault, onDismiss }: MisunderstandingProps) => (
  <div role="alert">
    <NoticeCard
      notice={{ id: 'bad-message', tone: 'error', text: t('error.bad-message', { fault }), items: [] }}
      onDismiss={onDismiss}
    />
  </div>
);
