import type { Band, Counts } from './counts.ts';

/** Every band with the most votes; none without votes. */
export const modes = (counts: Counts): readonly Band[] => {
  const most = Math.max(0, ...counts);
  return most === 0 ? [] : counts.flatMap((count, index) => (count === most ? [index + 1] : []));
};
