import { BoardError } from '../../shared/errors.ts';
import type { Command, Report } from '../../shared/messages.ts';
import type { RegisteredActivity } from '../../shared/workshop/activity.ts';
import { createCountKeeper } from './count-keeper.ts';
import { exportTables } from './export-tables.ts';
import { fitFrame } from './fit-frame.ts';
import { insert } from './insert.ts';
import type { Live } from './live.ts';
import { nameOf, type Office } from './office.ts';
import { refill } from './refill.ts';
import { undo } from './undo.ts';
import { writeResults } from './write-results.ts';

/** One way to carry out each command of the panel. */
export type Commands = {
  readonly [K in Command['do']]: (command: Extract<Command, { do: K }>) => Promise<void> | void;
};

export interface CommandTools {
  readonly office: Office;
  readonly live: Live;
  readonly refresh: () => Promise<void>;
  readonly openScreen: (activity: string | null) => void;
  readonly report: (report: Report) => void;
}

export const createCommands = ({ office, live, refresh, openScreen, report }: CommandTools): Commands => {
  const { activities, jobs, memory, notices, pacer, reading } = office;

  const withActivity = async (id: string, work: (activity: RegisteredActivity) => Promise<void>) => {
    const activity = activities.find((one) => one.id === id);
    if (!activity) throw new BoardError('bad-message', { fault: id });
    await work(activity);
  };
  /** A job reads by itself when it has ended. */
  const refreshUnlessBusy = () => (jobs.state() ? undefined : refresh());
  const board = () => pacer.pace();
  const keepCounts = createCountKeeper(office);

  return {
    async hello() {
      await Promise.all([jobs.probe(), refreshUnlessBusy()]);
    },
    refresh: refreshUnlessBusy,
    open: ({ activity }) => openScreen(activity),
    live: ({ on }) => live.turn(on),
    insert: ({ activity }) => withActivity(activity, (it) => insert(office, it)),
    refill: ({ activity }) => withActivity(activity, (it) => refill(office, it)),
    write: ({ activity }) => withActivity(activity, (it) => writeResults(office, it)),
    undo: ({ operation }) => undo(office, operation),
    cancel: () => jobs.cancel(),
    dismiss: ({ notice }) => notices.dismiss(notice),
    'go-to': ({ activity }) =>
      withActivity(activity, async (it) => {
        const id = reading.outcome(it.id)?.reading.frame;
        const frame = reading.snapshot()?.items.find((item) => item.id === id);
        if (!frame) throw new BoardError('no-frame', { activity: nameOf(office, it) });
        await board().show(frame.box);
      }),
    async zoom({ items }) {
      const there = new Set(reading.snapshot()?.items.map((item) => item.id));
      if (items.every((id) => !there.has(id))) return notices.say('info', 'notice.gone');
      await board().show(items);
    },
    async export({ activity, separator }) {
      await refreshUnlessBusy();
      const wanted = activities.filter((it) => activity === null || it.id === activity);
      for (const file of exportTables(office, wanted, separator)) report(file);
    },
    async settings({ settings }) {
      const job = jobs.state();
      if (job) throw new BoardError('busy', { job: job.label });
      await memory.settings.save(board(), settings);
      reading.rethink();
      for (const activity of activities) {
        if (reading.outcome(activity.id)?.reading.status !== 'absent') {
          await fitFrame(office, activity, settings);
        }
      }
    },
    async enter({ entry, counts }) {
      if (!activities.some((it) => it.entries.includes(entry))) throw new BoardError('no-entry', { entry });
      await keepCounts(entry, counts);
    },
  };
};
