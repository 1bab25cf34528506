/** A CSS colour with an opacity of 0..1. `transparent` stays so. */
export const withOpacity = (colour: string, opacity: number): string => {
  if (opacity >= 1 || colour === 'transparent' || colour === '') return colour || 'transparent';
  return `color-mix(in srgb, ${colour} ${Math.round(opacity * 1000) / 10}%, transparent)`;
};
