type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Signs that need Shift on some keyboards and not on others. */
const isSign = (key: string): boolean => key.length === 1 && key.toLowerCase() === key.toUpperCase();

/** Whether a key press is the chord, for example `Mod+Shift+Z` or `Delete`. */
export const matches = (press: KeyPress, chord: string): boolean => {
  const parts = chord.split('+');
  const key = chord.endsWith('+') ? '+' : (parts.at(-1) ?? '');
  const mod = press.ctrlKey || press.metaKey;
  if (press.key.toLowerCase() !== key.toLowerCase() || press.altKey || mod !== parts.includes('Mod'))
    return false;
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
