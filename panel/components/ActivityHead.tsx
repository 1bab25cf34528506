import type { ReactNode } from 'react';
import type { ActivityState } from '../../shared/messages.ts';
import { useDesk } from '../store/context.ts';
import { t } from '../words.ts';
import { BackButton } from './BackButton.tsx';
import { Heading } from './Heading.tsx';

interface ActivityHeadProps {
  readonly activity: ActivityState;
  /** What stands at the right of the way back. */
  readonly aside?: ReactNode;
  /** What stands below the name. */
  readonly children?: ReactNode;
}

/** The top of an activity's screens. */
export const ActivityHead = ({ activity, aside, children }: ActivityHeadProps) => {
  const { send } = useDesk();
  return (
    <header className="activity-head">
      <div className="top">
        <BackButton onBack={() => send({ do: 'open', activity: null })} />
        {aside}
      </div>
      <p className="eyebrow">{t(`chapter.${activity.chapter}`)}</p>
      <Heading>{activity.name}</Heading>
      {children}
    </header>
  );
};
