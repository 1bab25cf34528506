/** One sentence or two per error: what was being done, to what, and what to do. */
export const errors = {
  'error.rate-limited':
    'The board takes no more changes for a moment: the minute’s budget of the plugin is used up. It goes on by itself.',
  'error.item-locked':
    'Somebody is editing “{item}” right now, so it could not be changed. Try again when they are done.',
  'error.item-gone': 'The item was deleted while it was being changed. Read the board again.',
  'error.outside-frame':
    'An item lies outside its frame, so it could not be attached. Move it into the frame and try again.',
  'error.not-allowed':
    'You can look at this board but not change it. Ask the board’s owner for the right to edit, then try again.',
  'error.storage-full':
    'The board’s storage for this plugin is full. Undo history older than today can be cleared.',
  'error.not-available': 'This board does not offer “{command}”.',
  'error.no-answer': 'The board did not answer in {seconds} seconds. Check the connection, then try again.',
  'error.bad-storage':
    'What this plugin keeps on the board (“{key}”) could not be read: {fault}. It was left as it is and a new one is used.',
  'error.bad-file': 'The file could not be used: {fault}',
  'error.bad-message': 'Panel and plugin do not understand each other ({fault}). Close and reopen the panel.',
  'error.no-frame': 'There is no “{activity}” frame on this board yet. Insert it first.',
  'error.nothing-to-undo': 'There is nothing to take back.',
  'error.busy': 'Something else is still running: “{job}”. Wait for it or cancel it.',
  'error.cancelled': '“{job}” was cancelled. What was written so far can be undone.',
  'error.unknown': 'Something went wrong: {text}',
} as const;
