/** One sentence or two per error: what was being done, to what, and what to do. */
export const errors = {
  'error.rate-limited':
    'The board takes no more changes for a moment: the {per, select, hour {hour’s} other {minute’s}} budget of the plugin is used up. It goes on by itself.',
  'error.item-locked':
    'Somebody is editing “{item}” right now, so it was left as it is. Try again when they are done.',
  'error.item-gone': 'An item was deleted while it was being changed. Press Refresh, then try again.',
  'error.outside-frame':
    '“{item}” lies outside its frame, so the frame could not take it in. Move it into the frame and try again.',
  'error.not-allowed':
    'You can look at this board but not change it. Ask the board’s owner for the right to edit, then try again.',
  'error.storage-full':
    'The board’s storage for this plugin is full, so nothing was changed. Take back what is no longer needed, then try again.',
  'error.not-available': 'This board does not offer “{command}”.',
  'error.no-answer':
    'The board did not answer in {seconds} seconds. Check the connection, then try again: nothing is made twice.',
  'error.bad-storage':
    'What this plugin keeps on the board (“{key}”) could not be read: {fault}. It is kept aside, and the plugin goes on without it.',
  'error.bad-message':
    'Panel and plugin do not understand each other ({fault}). Close the panel and open it again.',
  'error.no-entry': 'There is nothing called “{entry}” to type counts for, so they were not kept.',
  'error.no-frame': 'There is no “{activity}” frame on this board yet. Insert it first.',
  'error.nothing-to-undo': 'There is nothing to take back.',
  'error.busy': 'Something else is still running: “{job}”. Wait for it or cancel it.',
  'error.cancelled': '“{job}” was cancelled. What was written so far can be taken back with Undo.',
  'error.overtaken':
    'A colleague did the same at the same moment. Theirs stays, yours was taken away again: “{job}”.',
  'error.taken-back':
    'A colleague took “{job}” back while it was still running, so it stopped. What it had written is gone.',
  'error.unknown': 'Something went wrong: {text}',
} as const;
