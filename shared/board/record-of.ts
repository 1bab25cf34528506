import { planFingerprint, textFingerprint } from './fingerprint.ts';
import type { PlannedItem } from './plan.ts';
import type { RecordToBe } from './steps.ts';

/** What is remembered of an item that was written as planned. */
export const recordOf = (item: PlannedItem): RecordToBe => ({
  plan: planFingerprint(item),
  text: textFingerprint(item.text),
  box: item.box,
});
