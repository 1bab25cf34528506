import { Unplug } from 'lucide-react';
import { Button } from '../components/Button.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';

/** Nobody answers: why that may be, and what helps. Goes away by itself with the first answer. */
export const SilentScreen = () => {
  const { send } = useDesk();
  return (
    <EmptyState icon={Unplug} title={t('panel.silent.title')}>
      <div role="alert">
        <p>{t('panel.silent.text')}</p>
        <p>{t('panel.silent.next')}</p>
      </div>
      <Button kind="primary" onClick={() => send({ do: 'hello' })}>
        {t('panel.silent.retry')}
      </Button>
    </EmptyState>
  );
};
