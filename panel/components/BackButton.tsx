import { ChevronLeft } from 'lucide-react';
import { t } from '../words.ts';

export const BackButton = ({ onBack }: { readonly onBack: () => void }) => (
  <button type="button" className="back" onClick={onBack}>
    <ChevronLeft size={16} aria-hidden="true" />
    {t('panel.back')}
  </button>
);
