import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Heading } from './Heading.tsx';

interface EmptyStateProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen with nothing to show but a reason and a way on. */
export const EmptyState = ({ icon: Icon, title, children }: EmptyStateProps) => (
  <main className="empty">
    <Icon size={32} strokeWidth={1.5} aria-hidden="true" />
    <Heading>{title}</Heading>
    {children}
  </main>
);
