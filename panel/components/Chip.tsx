import type { Chip as ChipView } from '../../shared/workshop/view.ts';

/** A short fact in a pill. The words carry the meaning, the colour only repeats it. */
export const Chip = ({ text, tone }: ChipView) => (
  <span className="chip" data-tone={tone}>
    {text}
  </span>
);
