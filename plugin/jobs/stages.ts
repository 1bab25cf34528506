import type { BoardStep } from '../../shared/board/steps.ts';

/** Steps that may be carried out side by side; the next stage begins when this one has ended. */
export type Stage = readonly BoardStep[];

/** Neighbouring steps of the same sort: their order among themselves does not matter. */
export const stagesOf = (steps: readonly BoardStep[]): readonly Stage[] => {
  const stages: BoardStep[][] = [];
  let sort = '';
  for (const step of steps) {
    if (sortOf(step) !== sort) stages.push([]);
    sort = sortOf(step);
    stages.at(-1)?.push(step);
  }
  return stages.map(longestFirst);
};

const sortOf = (step: BoardStep): string =>
  [step.do, isFrame(step), step.do === 'create' ? step.layer : ''].join();

const isFrame = (step: BoardStep): boolean =>
  step.do === 'create' ? step.item.kind === 'frame' : step.do !== 'adopt' && step.before.kind === 'frame';

/** Marked items take two calls each: begun last, they would be waited for. */
const longestFirst = (stage: Stage): Stage => {
  const isMarked = (step: BoardStep) => step.do === 'create' && step.mark !== null;
  return [...stage.filter(isMarked), ...stage.filter((step) => !isMarked(step))];
};

/** Frames are made: from here on a colleague who makes the same can see it. */
export const makesFrames = ([first]: Stage): boolean => first?.do === 'create' && isFrame(first);
