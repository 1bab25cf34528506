import type { LucideIcon } from 'lucide-react';

interface IconButtonProps {
  readonly icon: LucideIcon;
  /** Read aloud and shown as a tooltip. */
  readonly label: string;
  readonly onClick: () => void;
}

/** A button of 32 px without words, for places where its meaning is common knowledge. */
export const IconButton = ({ icon: Icon, label, onClick }: IconButtonProps) => (
  <button type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
    <Icon size={16} aria-hidden="true" />
  </button>
);
