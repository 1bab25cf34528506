import { board } from '../../shared/i18n/en/board.ts';
import { createWords } from '../../shared/i18n/words.ts';

export type BoardMessage = keyof typeof board;

/** Words of the board page. It is English only: it never goes to Miro. */
export const t = createWords(board);
