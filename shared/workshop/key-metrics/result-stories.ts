import { asHtml, bold, paragraphs } from '../../board/text.ts';
import { textHeight } from '../../board/text-size.ts';
import type { Translate } from '../../i18n/translate.ts';
import { metricName } from '../../votes/scales.ts';
import { LAYER, type Part } from '../drawing.ts';
import { ACCENT, area, MUTED, PAPER, SIZE, words } from '../look.ts';
import { CHAPTER } from './id.ts';
import { CARD, STORIES, STORIES_TITLE_HEIGHT } from './result-geometry.ts';
import type { MetricResult } from './summary.ts';

/** Cards of one result frame at most; the stories themselves stay in the frame. */
export const MOST_CARDS = 24;

const LONGEST = 280;

interface Card {
  readonly html: string;
  readonly height: number;
}

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).trimEnd()}…`;

const cardsOf = (metrics: readonly MetricResult[], t: Translate): readonly Card[] =>
  metrics
    .flatMap(({ metric, stories }) => stories.map(({ text }) => ({ metric, text })))
    .map(({ metric, text }, index) => {
      const title = t('key-metrics.results.story', { number: index + 1, metric: t(metricName(metric)) });
      const html = paragraphs(bold(title), asHtml(shortened(text)));
      const font = { size: CARD.fontSize, bold: false };
      const words = textHeight(html, CARD.width - 2 * CARD.padding, font);
      return { html, height: Math.max(CARD.lowest, Math.ceil(words) + 2 * CARD.padding) };
    });

export interface StoryParts {
  readonly parts: readonly Part[];
  /** dp, 0 without stories. */
  readonly height: number;
}

/** Numbered cards in two columns, under a title; `top` is dp from the corner of the frame. */
export const storyParts = (metrics: readonly MetricResult[], top: number, t: Translate): StoryParts => {
  const all = cardsOf(metrics, t);
  if (all.length === 0) return { parts: [], height: 0 };
  const cards = all.slice(0, MOST_CARDS);
  const parts: Part[] = [title(top, t)];
  let y = top + STORIES_TITLE_HEIGHT;
  for (let first = 0; first < cards.length; first += STORIES.columns) {
    const row = cards.slice(first, first + STORIES.columns);
    const height = Math.max(...row.map((card) => card.height));
    parts.push(...row.map(({ html }, column) => cardPart(html, first + column, column, y, height)));
    y += height + CARD.gap;
  }
  const rest = all.length - cards.length;
  if (rest > 0) parts.push(more(rest, y, t));
  return { parts, height: y - top + (rest > 0 ? STORIES_TITLE_HEIGHT : -CARD.gap) };
};

const title = (y: number, t: Translate): Part => ({
  role: 'stories',
  box: { x: STORIES.x, y, width: STORIES.width, height: STORIES_TITLE_HEIGHT - CARD.gap },
  look: words({ color: ACCENT[CHAPTER], fontSize: SIZE.area }),
  text: paragraphs(bold(t('key-metrics.stories'))),
  layer: LAYER.ground,
});

const cardPart = (html: string, index: number, column: number, y: number, height: number): Part => ({
  role: `story/${index + 1}`,
  box: { x: STORIES.x + column * (CARD.width + CARD.gap), y, width: CARD.width, height },
  look: area({ fill: PAPER, fontSize: CARD.fontSize }),
  text: html,
  layer: LAYER.ground,
});

const more = (count: number, y: number, t: Translate): Part => ({
  role: 'story/more',
  box: { x: STORIES.x, y, width: STORIES.width, height: STORIES_TITLE_HEIGHT },
  look: words({ color: MUTED, fontSize: CARD.fontSize }),
  text: asHtml(t('key-metrics.results.more', { count })),
  layer: LAYER.ground,
});
