import { Puzzle } from 'lucide-react';
import { useSeat } from '../view/seat.ts';

/** The app's own icon. Shown as a picture, never as markup: it is foreign. */
export const AppIcon = () => {
  const { icon } = useSeat().shell.app;
  if (icon === null) return <Puzzle aria-hidden="true" />;
  return <img className="app-icon" src={`data:image/svg+xml,${encodeURIComponent(icon)}`} alt="" />;
};
