import { resolve } from 'node:path';
import purgeCSSPlugin from '@fullhuman/postcss-purgecss';
import type { AcceptedPlugin, Plugin } from 'postcss';

const panel = resolve(import.meta.dirname, '..');

/** The panel brings its own font: a page on a customer's board asks no other server for anything. */
const noImports: Plugin = {
  postcssPlugin: 'no-imports',
  AtRule: { import: (rule) => void rule.remove() },
};

/** Attributes whose values come with the data, so that no value stands in the source. */
const dynamicAttributes = [
  'data-chapter',
  'data-tone',
  'data-state',
  'data-next',
  'data-here',
  'data-empty',
  'data-side',
];

/** Parts of Mirotone the panel does not use, although their names stand in its sources as common words. */
const unusedParts = [
  /^\.(checkbox|error|icon|label|link|select|success|tab|table|textarea)\b/,
  /\[class\*=icon-\]/,
];

/**
 * PostCSS plugins that reduce the panel's style sheet to the rules whose names its sources mention: Mirotone weighs
 * 175 KB, mostly icons.
 */
export const keepUsedStyles = (): AcceptedPlugin[] => [
  noImports,
  purgeCSSPlugin({
    content: [`${panel}/{screens,components,store}/**/*.{ts,tsx}`, `${panel}/*.{tsx,html}`],
    skippedContentGlobs: [`${panel}/**/*.test.*`],
    dynamicAttributes,
    blocklist: unusedParts,
    safelist: ['svg'],
    variables: true,
    keyframes: true,
  }),
];
