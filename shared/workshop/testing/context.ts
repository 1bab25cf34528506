import { createTranslator } from '../../i18n/translate.ts';
import type { ActivityContext } from '../activity.ts';
import type { CountEntries } from '../entries.ts';

const t = createTranslator();

export const contextFor = (participants: number, entries: CountEntries = {}): ActivityContext => ({
  instance: '1',
  settings: { organisation: 'Nordhaven', participants },
  entries,
  t,
});
