import type { ReactNode } from 'react';
import type { DeskState } from '../../shared/messages.ts';
import { canWrite } from '../store/progress.ts';
import { JobProgress } from './JobProgress.tsx';
import { Notices } from './Notices.tsx';
import { UndoButton } from './UndoButton.tsx';

interface FooterProps {
  readonly desk: DeskState;
  /** The primary button, then the quiet ones. */
  readonly children: ReactNode;
}

/** The foot of every screen: what happened, what is under way, what to do, and the way back. */
export const Footer = ({ desk, children }: FooterProps) => (
  <footer className="foot">
    <Notices notices={desk.notices} />
    {desk.job && <JobProgress job={desk.job} />}
    <div className="foot-actions">
      {children}
      {desk.undo && <UndoButton undo={desk.undo} disabled={!canWrite(desk)} />}
    </div>
  </footer>
);
