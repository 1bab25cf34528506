type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

const isDigit = (key: string): boolean => /^\d$/.test(key);

/** Signs that need Shift on some keyboards and not on others. */
const isSign = (key: string): boolean =>
  key.length === 1 && key.toLowerCase() === key.toUpperCase() && !isDigit(key);

/** What Shift makes of a digit differs from keyboard to keyboard: digits go by their place. */
const isKey = (press: KeyPress, key: string): boolean =>
  isDigit(key) ? press.code === `Digit${key}` : press.key.toLowerCase() === key.toLowerCase();

/** Whether a key press is the chord, for example `Mod+Shift+Z` or `Delete`. */
export const matches = (press: KeyPress, chord: string): boolean => {
  const parts = chord.split('+');
  const key = chord.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const mod = press.ctrlKey || press.metaKey;
  if (!isKey(press, key) || press.altKey || mod !== parts.includes('Mod')) return false;
  return isSign(key) || press.shiftKey === parts.includes('Shift');
};

const SHOWN: Readonly<Record<string, string>> = { Mod: 'Ctrl', Delete: 'Del', ' ': 'Space' };
const SHOWN_ON_MAC: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Delete: '⌫' };

/** The chord as people know it: `Ctrl+Shift+Z`, `⌘⇧Z`. */
export const shownChord = (chord: string, mac: boolean): string =>
  chord
    .split('+')
    .map((part) => (mac ? (SHOWN_ON_MAC[part] ?? part) : (SHOWN[part] ?? part)))
    .join(mac ? '' : '+');

export const isMac = (): boolean => /mac/i.test(navigator.platform);
