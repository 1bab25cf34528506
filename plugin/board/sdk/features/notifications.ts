import type { StableClient } from '@mirohq/websdk-types';
import type { Feature, Public } from './feature.ts';

export const notifications = ({ exec }: Feature): Public<StableClient['notifications']> => ({
  showInfo: (message) => exec('SHOW_NOTIFICATION', { type: 'info', message }),
  showError: (message) => exec('SHOW_NOTIFICATION', { type: 'error', message }),
  show: ({ type, message }) => exec('SHOW_NOTIFICATION', { type, message }),
});
