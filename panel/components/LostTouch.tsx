import { Unplug } from 'lucide-react';
import { t } from '../words.ts';

/** The plugin fell silent while the panel was in use. Goes away by itself with the next answer. */
export const LostTouch = () => (
  <div role="alert" className="notice" data-tone="error">
    <Unplug size={16} aria-hidden="true" />
    <p>{t('panel.silent.later')}</p>
  </div>
);
