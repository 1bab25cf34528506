import * as z from 'zod/mini';
import { entryCounts } from './workshop/entries.ts';
import { workshopSettings } from './workshop/settings.ts';
import { activityView } from './workshop/view.ts';

/** What panel and plugin say to each other. Both ends parse what arrives; nothing is cast. */

const csvSeparator = z.enum([',', ';']);

/** From the panel. */
export const command = z.discriminatedUnion('do', [
  /** The panel was opened: answer with the whole state, and read the board anew. */
  z.object({ do: z.literal('hello') }),
  z.object({ do: z.literal('open'), activity: z.nullable(z.string()) }),
  z.object({ do: z.literal('insert'), activity: z.string() }),
  z.object({ do: z.literal('go-to'), activity: z.string() }),
  z.object({ do: z.literal('refresh') }),
  z.object({ do: z.literal('live'), on: z.boolean() }),
  z.object({ do: z.literal('refill'), activity: z.string() }),
  z.object({ do: z.literal('write'), activity: z.string() }),
  z.object({ do: z.literal('export'), activity: z.nullable(z.string()), separator: csvSeparator }),
  /** Takes back the operation that the user saw on the button, and no other. */
  z.object({ do: z.literal('undo'), operation: z.string() }),
  z.object({ do: z.literal('cancel') }),
  z.object({ do: z.literal('zoom'), items: z.array(z.string()) }),
  z.object({ do: z.literal('settings'), settings: workshopSettings }),
  /** An empty list takes the typed counts back. */
  z.object({ do: z.literal('enter'), entry: z.string(), counts: entryCounts }),
  z.object({ do: z.literal('dismiss'), notice: z.string() }),
]);

const activityState = z.object({
  id: z.string(),
  number: z.string(),
  chapter: z.enum(['prepare', 'understand', 'align', 'discover', 'close']),
  name: z.string(),
  purpose: z.string(),
  form: z.string(),
  prompt: z.string(),
  steps: z.array(z.string()),
  script: z.array(z.string()),
  minutes: z.int(),
  /** `unknown` until the first read has come back. */
  status: z.enum(['unknown', 'absent', 'present']),
  view: z.nullable(activityView),
  /** What stands on the board of what would be written now; `stale` when it would be written otherwise. */
  results: z.enum(['none', 'current', 'stale']),
  /** Parts of the frame that are not on the board: deleted, or never made because an insert was broken off. */
  missingParts: z.int(),
});

const jobState = z.object({
  id: z.string(),
  /** For people: `Insert 4 Key Metrics`. */
  label: z.string(),
  done: z.int(),
  total: z.int(),
  /** `waiting`: for new credits; `cancelling`: finishing what is under way. */
  phase: z.enum(['running', 'waiting', 'cancelling']),
});

const notice = z.object({
  id: z.string(),
  tone: z.enum(['info', 'good', 'error']),
  text: z.string(),
  items: z.array(z.string()),
});

/** Everything the panel needs to draw itself, always sent whole. */
export const deskState = z.object({
  settings: workshopSettings,
  activities: z.array(activityState),
  /** The activity whose screen is open; null shows the list. */
  open: z.nullable(z.string()),
  job: z.nullable(jobState),
  live: z.boolean(),
  /** ISO 8601 of the last read; null before the first. */
  readAt: z.nullable(z.string()),
  /** What the undo button takes back; null when there is nothing. */
  undo: z.nullable(z.object({ id: z.string(), label: z.string() })),
  /** False once the board refused a write to this user. */
  mayWrite: z.boolean(),
  notices: z.array(notice),
});

/** From the plugin. */
export const report = z.discriminatedUnion('say', [
  /** Sent in answer to every command, and whenever something changed. */
  z.object({ say: z.literal('state'), state: deskState }),
  /** A file to be saved by the panel: only a page that the user looks at may start a download. */
  z.object({ say: z.literal('file'), name: z.string(), mime: z.string(), content: z.string() }),
]);

export type CsvSeparator = z.infer<typeof csvSeparator>;
export type Command = z.infer<typeof command>;
export type ActivityState = z.infer<typeof activityState>;
export type JobState = z.infer<typeof jobState>;
export type Notice = z.infer<typeof notice>;
export type DeskState = z.infer<typeof deskState>;
export type Report = z.infer<typeof report>;

/** Name of the BroadcastChannel between one tab's headless page and its panel. */
export const channelName = (tab: string): string => `mesh-accelerate/${tab}`;
