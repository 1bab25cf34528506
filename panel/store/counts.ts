import { parseCount } from '../../shared/workshop/entries.ts';
import type { CountEntry } from '../../shared/workshop/view.ts';

/** Entries that ask for the same choices, so that they share the lines of one form. */
export interface EntryGroup {
  readonly choices: readonly string[];
  readonly entries: readonly CountEntry[];
}

export const groupEntries = (entries: readonly CountEntry[]): readonly EntryGroup[] => {
  const groups = new Map<string, { choices: readonly string[]; entries: CountEntry[] }>();
  for (const entry of entries) {
    const name = JSON.stringify(entry.choices);
    const group = groups.get(name);
    if (group) group.entries.push(entry);
    else groups.set(name, { choices: entry.choices, entries: [entry] });
  }
  return [...groups.values()];
};

/** What stands in the fields of one entry, as typed. */
export type Draft = readonly string[];

/** An entry as it is filled into the form: what nobody chose leaves its field empty. */
export const draftOf = ({ choices, counts }: CountEntry): Draft =>
  choices.map((_, choice) => String(counts[choice] || ''));

/** True once anything stands in the fields: from then on an empty one means zero. */
export const isBegun = (draft: Draft): boolean => draft.some((text) => text.trim() !== '');

/** The counts to send, null while a field holds garbage. A form full of blanks and zeros takes the typed counts back. */
export const countsOf = (draft: Draft): readonly number[] | null => {
  const counts = draft.map(parseCount).filter((count) => count !== null);
  if (counts.length < draft.length) return null;
  return isEmpty(counts) ? [] : counts;
};

/** True when the draft says something else than the entry holds. */
export const isChanged = (draft: Draft, { counts }: CountEntry): boolean =>
  JSON.stringify(countsOf(draft)) !== JSON.stringify(isEmpty(counts) ? [] : counts);

/** The first text of several drafts that is no count. */
export const firstGarbage = (drafts: readonly Draft[]): string | undefined =>
  drafts.flat().find((text) => parseCount(text) === null);

/** Sum of the fields that hold a count. */
export const totalOf = (draft: Draft): number =>
  draft.reduce((total, text) => total + (parseCount(text) ?? 0), 0);

/** Everything typed and saved for these entries. */
export const savedTotal = (entries: readonly CountEntry[]): number =>
  entries.flatMap(({ counts }) => counts).reduce((total, count) => total + count, 0);

const isEmpty = (counts: readonly number[]): boolean => counts.every((count) => count === 0);
