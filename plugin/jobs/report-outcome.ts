import type { ItemId } from '../../shared/board/item.ts';
import type { BoardStep } from '../../shared/board/steps.ts';
import { plainText } from '../../shared/board/text.ts';
import { BoardError } from '../../shared/errors.ts';
import type { Applied } from './apply.ts';
import type { Office } from './office.ts';
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
export const sayFailures = ({ notices }: Office, failures: readonly WriteFailure[]): void => {
  const frameGone = failures.some(({ step, error }) => step.do === 'adopt' && error.code === 'item-gone');
  if (frameGone) notices.say('error', 'notice.frame-deleted');
  for (const { step, error } of failures) {
    if (step.do === 'adopt' && error.code === 'item-gone') continue;
    const same = failures.filter((other) => other.error.code === error.code);
    notices.sayError(error, { item: nameOfItem(step) }, same.flatMap(idsOf));
  }
};

const idsOf = ({ step }: WriteFailure): readonly ItemId[] =>
  step.do === 'create' || step.do === 'adopt' ? [] : [step.before.id];

const LONGEST = 40;

/** What a person would call it: its text, else its key. */
const nameOfItem = (step: BoardStep): string => {
  if (step.do === 'adopt') return step.parent;
  const item = step.do === 'create' ? step.item : step.before;
  const text = plainText(item.text).replaceAll('\n', ' ');
  if (text === '') return step.do === 'move' ? item.kind : step.key;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};
