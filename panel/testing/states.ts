import type { DeskState } from '../../shared/messages.ts';
import { begun, complete, copied, halfway, keyMetrics, ready } from './key-metrics.ts';
import { wholeWorkshop } from './workshop.ts';

/** States of the desk by the situation a facilitator is in: the panel is developed, tested and looked at with them. */

const empty: DeskState = {
  settings: { organisation: 'Nordhaven', participants: 18 },
  activities: [keyMetrics],
  open: null,
  job: null,
  live: false,
  readAt: '2026-03-17T13:42:07.000Z',
  undo: null,
  mayWrite: true,
  notices: [],
};

const withView = (view: typeof begun, more: Partial<DeskState> = {}): DeskState => ({
  ...empty,
  activities: [{ ...keyMetrics, status: 'present', view }],
  open: 'key-metrics',
  live: true,
  undo: { id: 'operation-1', label: 'Insert 4 Key Metrics' },
  ...more,
});

const absent: DeskState = { ...empty, open: 'key-metrics' };

const inserting: DeskState = {
  ...absent,
  job: { id: 'job-1', label: 'Insert 4 Key Metrics', done: 48, total: 124, phase: 'running' },
};

export const states = {
  /** Opened for the first time on a board nobody prepared. */
  firstTime: {
    ...empty,
    settings: { organisation: '', participants: 0 },
    readAt: null,
    activities: [{ ...keyMetrics, status: 'unknown' }],
  },
  /** The list, nothing inserted yet. */
  emptyBoard: empty,
  /** The list in the middle of the workshop. */
  wholeWorkshop: {
    ...empty,
    activities: wholeWorkshop,
    undo: { id: 'operation-1', label: 'Insert 4 Key Metrics' },
  },
  /** The list, where one activity needs its results updated and one needs repair. */
  needingCare: {
    ...empty,
    activities: wholeWorkshop.map((activity) => ({
      ...activity,
      ...(activity.id === 'challenges' && { results: 'stale' }),
      ...(activity.id === 'key-metrics' && { missingParts: 48 }),
    })),
  },
  /** The activity's screen before it is on the board. */
  absent,
  /** Its screen before the first read has come back. */
  reading: { ...absent, readAt: null, activities: [{ ...keyMetrics, status: 'unknown' }] },
  inserting,
  waitingForCredits: {
    ...inserting,
    job: { id: 'job-1', label: 'Insert 4 Key Metrics', done: 96, total: 124, phase: 'waiting' },
  },
  cancelling: {
    ...inserting,
    job: { id: 'job-1', label: 'Insert 4 Key Metrics', done: 97, total: 124, phase: 'cancelling' },
  },
  /** The frame stands, nobody has voted: there is nothing to write. */
  ready: withView(ready),
  /** An insert was broken off: half of the frame is not there. */
  partsMissing: withView(ready, {
    activities: [{ ...keyMetrics, status: 'present', view: ready, missingParts: 48 }],
  }),
  /** Votes on the first metric are coming in. */
  begun: withView(begun),
  /** The picture of the design: two metrics done, live off. */
  halfway: withView(halfway, { live: false }),
  /** All votes are in and the results stand on the board. */
  everythingDone: withView(complete, {
    activities: [{ ...keyMetrics, status: 'present', view: complete, results: 'current' }],
    undo: { id: 'operation-1', label: 'Write results of 4 Key Metrics' },
    notices: [
      { id: 'n1', tone: 'good', text: 'The results stand beside the frame.', items: ['result-frame'] },
    ],
  }),
  /** Somebody moved a dot after the results were written. */
  staleResults: withView(complete, {
    activities: [{ ...keyMetrics, status: 'present', view: complete, results: 'stale' }],
  }),
  copiesFound: withView(copied),
  viewer: withView(halfway, { mayWrite: false, undo: null }),
  viewerHome: { ...empty, mayWrite: false },
  trouble: withView(halfway, {
    notices: [
      { id: 'n1', tone: 'info', text: 'The frame grew for 24 people. Every dot kept its place.', items: [] },
      {
        id: 'n2',
        tone: 'error',
        text: 'Somebody is editing “Lead time” right now, so it could not be changed. Try again when they are done.',
        items: ['lead_time-title'],
      },
    ],
  }),
  /** Names that are longer than anybody planned for. */
  longNames: {
    ...empty,
    settings: {
      organisation:
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG',
      participants: 500,
    },
    activities: wholeWorkshop.map((activity) => ({
      ...activity,
      name: `${activity.name} for everybody who could come on this afternoon`,
    })),
    undo: {
      id: 'operation-1',
      label: 'Insert Futurespective: future LinkedIn posts for everybody who could come',
    },
  },
} satisfies Record<string, DeskState>;

export type StateName = keyof typeof states;
