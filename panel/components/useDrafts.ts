import { useState } from 'react';
import type { CountEntry } from '../../shared/workshop/view.ts';
import { type Draft, draftOf } from '../store/counts.ts';

/** What was typed, by entry id. */
type Typed = Readonly<Record<string, Draft>>;

export interface Drafts {
  of(entry: CountEntry): Draft;
  type(entry: CountEntry, choice: number, text: string): void;
  /** Empties every field. */
  blank(): void;
  /** To be called when the drafts were sent: they are dropped as soon as the plugin reports other counts than now. */
  sent(): void;
}

/** Keeps what is being typed apart from what the plugin reports meanwhile. */
export const useDrafts = (entries: readonly CountEntry[]): Drafts => {
  const [typed, setTyped] = useState<Typed>({});
  const [sentOver, setSentOver] = useState<string | null>(null);
  const held = JSON.stringify(entries.map(({ counts }) => counts));
  if (sentOver !== null && sentOver !== held) {
    setTyped({});
    setSentOver(null);
  }
  const of = (entry: CountEntry): Draft => typed[entry.id] ?? draftOf(entry);
  return {
    of,
    type(entry, choice, text) {
      setSentOver(null);
      setTyped({ ...typed, [entry.id]: of(entry).map((old, at) => (at === choice ? text : old)) });
    },
    blank: () => setTyped(Object.fromEntries(entries.map(({ id, choices }) => [id, choices.map(() => '')]))),
    sent: () => setSentOver(held),
  };
};
