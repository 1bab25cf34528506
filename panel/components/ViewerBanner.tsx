import { Eye } from 'lucide-react';
import { t } from '../words.ts';

/** Explains to people who may only view the board why some buttons rest. */
export const ViewerBanner = () => (
  <aside className="banner">
    <Eye size={16} aria-hidden="true" />
    <p>
      <strong>{t('panel.viewer.title')}</strong> {t('panel.viewer.text')}
    </p>
  </aside>
);
