import { textFingerprint } from '../../board/fingerprint.ts';
import { centreOf, contains, inflate } from '../../board/geometry.ts';
import { itemKey } from '../../board/keys.ts';
import { plainText } from '../../board/text.ts';
import type { ActivityContext } from '../activity.ts';
import type { Ground } from './ground.ts';
import { ACTIVITY } from './id.ts';
import type { Area } from './layout.ts';
import type { ChangedLabel } from './reading.ts';
import { shifted, shiftOf } from './shift.ts';

/** Band and row labels that are there; a person may have changed their words or their place. */
const labelsIn = (ground: Ground, { instance }: ActivityContext) =>
  ground.areas.flatMap((area) => {
    const key = itemKey(instance, ACTIVITY, area.role);
    const item = ground.living.get(key);
    return area.role.includes('/label') && item ? [{ area, key, item }] : [];
  });

const inOneLine = (html: string): string => plainText(html).replaceAll('\n', ' ');

/** Labels whose words a person changed. They mean what they meant. */
export const renamedLabels = (ground: Ground, context: ActivityContext): readonly ChangedLabel[] =>
  labelsIn(ground, context)
    .filter(({ key, item }) => textFingerprint(item.text) !== ground.keys.get(key)?.text)
    .map(({ area, item }) => ({ id: item.id, role: area.role, text: inOneLine(item.text) }));

/** Labels that stand neither at their cells nor at their place in the block of their metric. */
export const movedLabels = (ground: Ground, context: ActivityContext): readonly ChangedLabel[] =>
  labelsIn(ground, context)
    .filter(({ area }) => !neighbourhoods(area).some((isNear) => standsAt(area, ground, isNear)))
    .map(({ area, item }) => ({ id: item.id, role: area.role, text: inOneLine(item.text) }));

type Choose = (area: Area) => boolean;

/** What a label may have been moved along with. */
const neighbourhoods = ({ role }: Area): readonly Choose[] => {
  const [metric = '', middle = '', band = ''] = role.split('/');
  const cells: Choose = ({ kind, role: cell }) =>
    kind === 'cell' &&
    (middle === 'label' ? cell === `${metric}/today/${band}` : cell.startsWith(`${metric}/${middle}/`));
  return [cells, ({ role: other }) => other.startsWith(`${metric}/`)];
};

/** dp on a frame of the size it was inserted with: less is no move, but tidying up. */
const NUDGE = 60;

const standsAt = (label: Area, { written, areas }: Ground, isNear: Choose): boolean => {
  const then = new Map(written.map(({ role, box }) => [role, box]));
  const near = areas.filter((area) => area.role !== label.role && isNear(area));
  const shift = shiftOf(
    near.flatMap(({ role, box: to }) => {
      const from = then.get(role);
      return from ? [{ from, to }] : [];
    }),
  );
  const place = then.get(label.role);
  if (!shift || !place) return true;
  return contains(inflate(shifted(place, shift), NUDGE * shift.scale), centreOf(label.box));
};
