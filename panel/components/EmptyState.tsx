import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

interface EmptyStateProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen with nothing to show but a reason and a way on. */
export const EmptyState = ({ title, children }: EmptyStateProps) => (
  <main className="empty">
    <Heading>{title}</Heading>
    {children}
  </main>
);
