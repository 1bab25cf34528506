import type { BoardPlan, PlannedItem } from '../../../board/plan.ts';
import { emptyBoard } from '../../../board/testing/apply-plan.ts';
import type { ActivityOutcome, ItemAccount, Reading, RegisteredActivity } from '../../activity.ts';
import type { laws } from './laws.ts';

/** An activity with one fault. */
export type Mutant = (activity: RegisteredActivity) => RegisteredActivity;

const withTemplate =
  (change: (plan: BoardPlan) => BoardPlan): Mutant =>
  (activity) => ({ ...activity, template: (context) => change(activity.template(context)) });

const withPart = (role: string, change: (item: PlannedItem) => PlannedItem): Mutant =>
  withTemplate((plan) => ({
    ...plan,
    items: plan.items.map((item) => (item.key.endsWith(role) ? change(item) : item)),
  }));

const withOutcome =
  (change: (outcome: ActivityOutcome, boardHasItems: boolean) => ActivityOutcome): Mutant =>
  (activity) => ({
    ...activity,
    run: (snapshot, context) => change(activity.run(snapshot, context), snapshot.items.length > 0),
  });

const withAccounts = (change: (reading: Reading) => readonly ItemAccount[]): Mutant =>
  withOutcome((outcome) => ({
    ...outcome,
    reading: { ...outcome.reading, accounts: change(outcome.reading) },
  }));

/** The largest part without children, wherever an activity has one. */
const header = '/header';

/** For each law a fault that it must find. */
export const mutants: Readonly<Record<keyof typeof laws, Mutant>> = {
  fitsItsFrame: withPart(header, (item) => ({ ...item, box: { ...item.box, x: -1 } })),
  nothingOverlaps: withPart(header, (item) => ({
    ...item,
    box: { ...item.box, height: item.box.height * 2 },
  })),
  wordsFit: withPart(header, (item) => ({ ...item, text: item.text.repeat(30) })),
  isLegible: withPart(header, (item) => ({
    ...item,
    style: { ...item.style, color: item.style.fill ?? '' },
  })),
  keysAreItsOwn: withTemplate((plan) => ({ ...plan, items: [...plan.items, ...plan.items.slice(-1)] })),
  untouchedIsEmpty: withAccounts(({ accounts }) =>
    accounts.map((account) => ({ ...account, use: account.use === 'supply' ? 'counted' : account.use })),
  ),
  movedReadsTheSame: (activity) => ({
    ...activity,
    run: (snapshot, context) => {
      const left = Math.min(...snapshot.items.map((item) => item.box.x));
      return activity.run(left > 0 ? snapshot : emptyBoard, context);
    },
  }),
  accountsAreComplete: withAccounts(({ accounts }) => accounts.slice(1)),
  twiceChangesNothing: (activity) => {
    let times = 0;
    return {
      ...activity,
      template: (context) => {
        times += 1;
        const plan = activity.template(context);
        const items = plan.items.map((item) =>
          item.key.endsWith(header) ? { ...item, text: `${item.text} ${times}` } : item,
        );
        return { ...plan, items };
      },
    };
  },
  growthKeepsEverything: (activity) => ({ ...activity, carryOver: () => [] }),
  headersAreFixed: withOutcome((outcome, boardHasItems) => ({
    ...outcome,
    tables: (context) => (boardHasItems ? outcome.tables(context) : []),
  })),
  viewIsData: withOutcome((outcome) => ({
    ...outcome,
    view: {
      ...outcome.view,
      sections: outcome.view.sections.map((section) => ({
        ...section,
        entries: section.entries.map((entry) => ({ ...entry, counts: [0.5] })),
      })),
    },
  })),
};
