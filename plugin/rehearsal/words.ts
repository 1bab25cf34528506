import { rehearsal } from '../../shared/i18n/en/rehearsal.ts';
import { createWords } from '../../shared/i18n/words.ts';

/** The rehearsal's own words; those on the board come from the product's catalogue. */
export const words = createWords(rehearsal);
