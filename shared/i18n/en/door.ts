/** Said by the headless page before anything else of the plugin is loaded: no placeholders. At most 80 characters. */
export const door = {
  'notice.no-panel': 'The panel could not be opened. Reload the board and click the icon again.',
} as const;
