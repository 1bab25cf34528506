import type { BoardHost } from '../../../shared/board/host.ts';
import { BoardError, type ErrorCode } from '../../../shared/errors.ts';

export interface BadLine {
  /** Which items get lost, counted from 1. */
  readonly creates: readonly number[];
  /** `asked`: the call does not arrive. `answered`: it is carried out and the answer gets lost. */
  readonly lost: 'asked' | 'answered';
  readonly code: ErrorCode;
}

/** The same board at the end of a bad line. */
export const atBadLine = (host: BoardHost, { creates, lost, code }: BadLine): BoardHost => {
  let count = 0;
  return {
    ...host,
    async create(item, mark) {
      count += 1;
      const fails = creates.includes(count);
      if (fails && lost === 'asked') throw new BoardError(code, { seconds: 30, text: 'lost' });
      const made = await host.create(item, mark);
      if (fails) throw new BoardError(code, { seconds: 30, text: 'lost' });
      return made;
    },
  };
};
