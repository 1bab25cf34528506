import type { BoardPlan } from '../../board/plan.ts';
import { METRICS } from '../../votes/scales.ts';
import type { ActivityContext } from '../activity.ts';
import { drawing } from '../drawing.ts';
import { ACTIVITY, TITLE_PREFIX } from './id.ts';
import { areasFor, frameSize } from './layout.ts';
import { type BoxOf, metricParts } from './template-metric.ts';
import { header, howto, tray } from './template-side.ts';

/** The frame with its scales, how-to, dots and story areas. Rows are as high as the number of people needs. */
export const template = ({ instance, settings, t }: ActivityContext): BoardPlan => {
  const people = settings.participants;
  const boxes = new Map(areasFor(people).map(({ role, box }) => [role, box]));
  const boxOf: BoxOf = (role) => {
    const box = boxes.get(role);
    if (!box) throw new RangeError(`The layout has no ${role}.`);
    return box;
  };
  const { frame, part } = drawing(instance, ACTIVITY, 'frame');
  const parts = [
    ...header(t),
    ...howto(t),
    ...METRICS.flatMap((metric) => metricParts(metric, boxOf, t)),
    ...tray(t),
  ];
  const title = `${TITLE_PREFIX} ${t('key-metrics.name')}`;
  return {
    items: [frame(title, frameSize(people), { at: 'free-space' }), ...parts.map(part)],
    moves: [],
    remove: [],
  };
};
