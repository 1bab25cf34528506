import { PanelRight } from 'lucide-react';
import { EmptyState } from '../components/EmptyState.tsx';
import { t } from '../words.ts';

/** The page was opened by itself, outside a board. */
export const UnpluggedScreen = () => (
  <EmptyState icon={PanelRight} title={t('panel.unplugged.title')}>
    <p>{t('panel.unplugged.text')}</p>
  </EmptyState>
);
