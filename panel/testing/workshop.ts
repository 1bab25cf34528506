import type { ActivityState } from '../../shared/messages.ts';
import { complete, halfway, keyMetrics } from './key-metrics.ts';

type Outline = Pick<ActivityState, 'id' | 'number' | 'chapter' | 'name' | 'form'> & {
  readonly came?: string;
};

const outlines: readonly Outline[] = [
  {
    id: 'kick-off',
    number: '02',
    chapter: 'prepare',
    name: 'Kick-off',
    form: '45 min · everybody',
    came: '17 intro cards · 6 expectations',
  },
  {
    id: 'challenges',
    number: '03',
    chapter: 'understand',
    name: 'Four principles & challenges ahead',
    form: '90 min · everybody',
    came: '21 challenges · 3 said twice',
  },
  {
    id: 'nirvana',
    number: '04',
    chapter: 'align',
    name: 'Data Mesh Nirvana',
    form: '70 min · groups, then everybody',
    came: '4 statements · 1 shared',
  },
  { id: 'key-metrics', number: '05', chapter: 'align', name: '4 Key Metrics', form: '80 min · everybody' },
  {
    id: 'okrs',
    number: '06',
    chapter: 'align',
    name: 'Objectives and key results',
    form: '115 min · groups',
  },
  {
    id: 'use-cases',
    number: '07',
    chapter: 'discover',
    name: 'Explore the use cases',
    form: '130 min · groups, then everybody',
  },
  {
    id: 'data-products',
    number: '08',
    chapter: 'discover',
    name: 'Discovering data products',
    form: '155 min · groups',
  },
  { id: 'wrap-up', number: '09', chapter: 'close', name: 'Wrap-up and review', form: '55 min · everybody' },
  {
    id: 'posts',
    number: '10',
    chapter: 'close',
    name: 'Futurespective: future LinkedIn posts',
    form: '30 min · alone',
  },
  {
    id: 'check-out',
    number: '11',
    chapter: 'close',
    name: 'One word before leaving',
    form: '15 min · everybody',
  },
];

const cameOut = (id: string, status: string): ActivityState['view'] => ({
  ...complete,
  activity: id,
  status,
  sections: [],
});

/** The whole workshop on the afternoon of the metrics: three activities done, one going on, six to come. */
export const wholeWorkshop: ActivityState[] = outlines.map(({ came, ...outline }) => ({
  ...keyMetrics,
  ...outline,
  ...(came && { status: 'present', results: 'current', view: cameOut(outline.id, came) }),
  ...(outline.id === 'key-metrics' && { status: 'present', view: halfway }),
}));
