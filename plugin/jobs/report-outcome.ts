import type { ItemId } from '../../shared/board/item.ts';
import { type ItemKey, roleOf } from '../../shared/board/keys.ts';
import type { BoardStep } from '../../shared/board/steps.ts';
import { plainText } from '../../shared/board/text.ts';
import { BoardError } from '../../shared/errors.ts';
import type { Applied } from './apply.ts';
import { nameOf, type Office } from './office.ts';
import type { WriteFailure } from './write.ts';

/** Shows the board as it is after a job, and says what could not be done. True when all of it was. */
export const settle = (office: Office, label: string, applied: Applied): boolean => {
  const { notices, reading } = office;
  reading.accept(applied.snapshot);
  if (applied.overtaken) notices.sayError(new BoardError('overtaken'), { job: label });
  const { outcome } = applied;
  if (!outcome || applied.overtaken) return !applied.overtaken;
  if (outcome.stoppedBy) throw outcome.stoppedBy;
  sayFailures(office, outcome.failures);
  return outcome.failures.length === 0;
};

/** One sentence for each kind of failure, leading to its items. */
export const sayFailures = (office: Office, failures: readonly WriteFailure[]): void => {
  const { notices } = office;
  const frameGone = failures.some(({ step, error }) => step.do === 'adopt' && error.code === 'item-gone');
  if (frameGone) notices.say('error', 'notice.frame-deleted');
  for (const { step, error } of failures) {
    if (step.do === 'adopt' && error.code === 'item-gone') continue;
    const same = failures.filter((other) => other.error.code === error.code);
    notices.sayError(error, { item: nameOfItem(office, step) }, same.flatMap(idsOf));
  }
};

const idsOf = ({ step }: WriteFailure): readonly ItemId[] =>
  step.do === 'create' || step.do === 'adopt' ? [] : [step.before.id];

const LONGEST = 40;

/** What a person would call it: its text, else the activity it is a part of. */
const nameOfItem = (office: Office, step: BoardStep): string => {
  if (step.do === 'adopt') return partName(office, step.parent);
  const item = step.do === 'create' ? step.item : step.before;
  const text = plainText(item.text).replaceAll('\n', ' ');
  if (text === '') return step.do === 'move' ? office.t('job.an-item') : partName(office, step.key);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};

const partName = (office: Office, key: ItemKey): string => {
  const activity = office.activities.find(
    ({ id }) => roleOf(key, office.reading.context().instance, id) !== null,
  );
  return activity ? office.t('job.part-of', { activity: nameOf(office, activity) }) : office.t('job.an-item');
};
