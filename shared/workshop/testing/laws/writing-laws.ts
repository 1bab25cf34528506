import { applyPlan, stepsFor } from '../../../board/testing/apply-plan.ts';
import { contextFor } from '../context.ts';
import { differences, fates, insertedFor, MORE, SOME, withProbes } from './boards.ts';
import type { Law } from './law.ts';

export const twiceChangesNothing: Law = {
  name: 'a plan applied twice changes nothing the second time',
  broken: (activity) => {
    const context = contextFor(SOME);
    const inserted = insertedFor(activity, SOME);
    const outcome = activity.run(withProbes(inserted), context);
    const written = applyPlan(outcome.results(context), withProbes(inserted));
    const again = [
      ...stepsFor(activity.template(context), inserted),
      ...stepsFor(activity.run(written, context).results(context), written),
      ...stepsFor(activity.refill(inserted, context), inserted),
    ];
    return again.map((step) => `${step.do} once more: ${JSON.stringify(step).slice(0, 120)}`);
  },
};

export const growthKeepsEverything: Law = {
  name: 'a frame that grows or shrinks keeps what people placed where they placed it',
  broken: (activity) =>
    [
      [SOME, MORE],
      [MORE, SOME],
    ].flatMap(([from = 0, to = 0]) => {
      const board = withProbes(insertedFor(activity, from));
      const context = contextFor(to);
      const plan = activity.template(context);
      const grown = applyPlan({ ...plan, moves: activity.carryOver(board, context) }, board);
      return differences(fates(activity, board, from), fates(activity, grown, to));
    }),
};
