import type { ActivityState, CsvSeparator, DeskState } from '../../shared/messages.ts';
import { AbsentActivity } from './AbsentActivity.tsx';
import { PresentActivity } from './PresentActivity.tsx';
import { UnreadActivity } from './UnreadActivity.tsx';

export interface ActivityScreenProps {
  readonly desk: DeskState;
  readonly activity: ActivityState;
  readonly separator: CsvSeparator;
  readonly onSettings: () => void;
}

/** One activity, whichever it is: all that is shown of it comes as data. */
export const ActivityScreen = (props: ActivityScreenProps) => {
  const { status, view } = props.activity;
  if (status === 'absent') return <AbsentActivity {...props} />;
  if (status === 'present' && view) return <PresentActivity {...props} view={view} />;
  return <UnreadActivity {...props} />;
};
