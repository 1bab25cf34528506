import { CircleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { t } from '../words.ts';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';

interface ErrorBoundaryState {
  readonly fault: string | null;
}

/** Keeps a fault in one screen from leaving an empty panel. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { fault: null };

  static getDerivedStateFromError(thrown: unknown): ErrorBoundaryState {
    return { fault: thrown instanceof Error ? thrown.message : String(thrown) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return (
      <EmptyState icon={CircleAlert} title={t('panel.crash.title')}>
        <p role="alert">{t('panel.crash.text', { fault })}</p>
        <Button kind="primary" onClick={() => this.setState({ fault: null })}>
          {t('panel.crash.retry')}
        </Button>
      </EmptyState>
    );
  }
}
