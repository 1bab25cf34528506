import { useSteady } from './useSteady.ts';

/** ms of quiet before a new tally is read aloud. */
const quiet = 3000;

/** Tells people who do not see the numbers how the tally stands, when it has come to rest. */
export const TallyAnnouncer = ({ text }: { readonly text: string }) => (
  <p className="unseen" aria-live="polite">
    {useSteady(text, quiet)}
  </p>
);
