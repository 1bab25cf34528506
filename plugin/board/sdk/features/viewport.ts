import type { StableClient } from '@mirohq/websdk-types';
import type { Feature, Public } from './feature.ts';

const idsOf = (items: { id: string } | { id: string }[]): string[] =>
  (Array.isArray(items) ? items : [items]).map((item) => item.id);

export const viewport = ({ exec }: Feature): Public<StableClient['viewport']> => ({
  get: () => exec('VIEWPORT_GET'),
  set: ({ viewport, padding, animationDurationInMs }) =>
    exec('VIEWPORT_SET', { viewport, padding, animationDurationInMs }),
  zoomTo: (items) => exec('VIEWPORT_ZOOM_TO', { ids: idsOf(items) }),
  getZoom: () => exec('VIEWPORT_GET_ZOOM'),
  setZoom: (zoom) => exec('VIEWPORT_SET_ZOOM', { zoom }),
});
