import { centreOf, type Rect } from '../../../shared/board/geometry.ts';
import { normaliseText } from '../../../shared/board/text.ts';
import type { MessageKey } from '../../../shared/i18n/catalogue.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { Role } from '../../../shared/votes/roles.ts';
import {
  BANDS,
  bandKey,
  type Metric,
  metricName,
  type Round,
  roundName,
} from '../../../shared/votes/scales.ts';
import { firstBelow, type Thing, thingAt } from '../sight.ts';
import type { Vote } from '../votes.ts';

/** The frame as people read it: by the words on it, never by keys. null where the words are gone. */
export interface Sheet {
  cell(metric: Metric, round: Round, band: Vote['band']): Rect | null;
  stories(metric: Metric): Rect | null;
  tray(role: Role): Rect | null;
}

export const readSheet = (things: readonly Thing[], t: Translate): Sheet => {
  const below = (key: MessageKey, above: Thing | null): Thing | null =>
    above && firstBelow(things, normaliseText(t(key)), above.rect.y);
  const titled = (key: MessageKey): Thing | null =>
    firstBelow(things, normaliseText(t(key)), Number.NEGATIVE_INFINITY);

  const bandCell = (title: Thing | null, row: Thing, metric: Metric, band: number): Rect | null => {
    const number = BANDS.find((known) => known === band);
    const label = number ? below(bandKey(metric, number, 'board'), title) : null;
    return label && (thingAt(things, { x: centreOf(label.rect).x, y: centreOf(row.rect).y })?.rect ?? null);
  };

  return {
    cell(metric, round, band) {
      const title = titled(metricName(metric));
      const row = below(roundName(round), title);
      if (!row) return null;
      return band === 'na'
        ? (below('key-metrics.dont-know', row)?.rect ?? null)
        : bandCell(title, row, metric, band);
    },
    stories: (metric) => below('key-metrics.stories', titled(metricName(metric)))?.rect ?? null,
    tray: (role) => titled(`role.${role}`)?.rect ?? null,
  };
};
