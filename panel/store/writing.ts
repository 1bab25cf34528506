import type { ActivityState } from '../../shared/messages.ts';

/** What writing the results of an activity on the board would be good for now. */
export type Writing = 'nothing' | 'first' | 'update' | 'again';

/**
 * `nothing`: there is nothing to write yet; `first`: results are not on the board yet; `update`: what stands there is
 * out of date; `again`: what stands there is current.
 */
export const writingOf = ({ view, results }: Pick<ActivityState, 'view' | 'results'>): Writing => {
  if (!view?.hasContent) return 'nothing';
  if (results === 'none') return 'first';
  return results === 'stale' ? 'update' : 'again';
};
