import { ChevronRight } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

interface DisclosureProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** Something quiet that opens on demand. Escape closes it and gives the focus back. */
export const Disclosure = ({ summary, children }: DisclosureProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  const closeOnEscape = (event: KeyboardEvent) => {
    const element = details.current;
    if (event.key !== 'Escape' || !element?.open) return;
    event.stopPropagation();
    element.open = false;
    element.querySelector('summary')?.focus();
  };
  return (
    <details ref={details} className="disclosure" onKeyDown={closeOnEscape}>
      <summary>
        <ChevronRight className="turning" size={16} aria-hidden="true" />
        {summary}
      </summary>
      <div className="disclosure-content">{children}</div>
    </details>
  );
};
