/** Words of the panel itself. What is said of an activity comes from the activity. */
export const panel = {
  'panel.connecting': 'Connecting to the board…',
  'panel.silent.title': 'The plugin does not answer',
  'panel.silent.text':
    'The part of Mesh Accelerate that works on the board is not running, or has not loaded yet. The panel keeps asking.',
  'panel.silent.next':
    'Reload the board’s page, then open this panel again. What stands on the board is safe.',
  'panel.silent.later':
    'The plugin does not answer any more. The panel keeps asking; if this stays, reload the board’s page.',
  'panel.silent.retry': 'Ask again',
  'panel.unplugged.title': 'Open this panel from a board',
  'panel.unplugged.text':
    'This page is part of a board plugin and can do nothing by itself. Open a board and press the Mesh Accelerate icon in its toolbar.',
  'panel.crash.title': 'The panel could not draw this',
  'panel.crash.text': 'Work on the board goes on and nothing is lost. ({fault})',
  'panel.crash.retry': 'Draw it again',

  'panel.back': 'Workshop',
  'panel.dismiss': 'Dismiss',
  'panel.show': 'Show',
  'panel.show-items': '{count, plural, one {Show it on the board} other {Show # items on the board}}',
  'panel.undo': 'Undo',
  'panel.export': 'Export CSV',
  'panel.viewer.title': 'You can look, not write',
  'panel.viewer.text':
    'This board lets you view it only. Tallies and exports work; inserting and writing wait until its owner lets you edit.',

  'panel.home.unnamed': 'Your workshop',
  'panel.home.people': '{count, plural, =0 {How many people?} one {# person} other {# people}}',
  'panel.home.settings': 'Workshop settings',
  'panel.home.progress': '{done} of {total} done',
  'panel.home.empty': 'This version holds no activities.',
  'panel.home.unread': 'Reading the board…',
  'panel.home.fresh':
    'Nothing is on this board yet. Insert an activity: a frame with all it needs appears in free space.',
  'panel.home.going': 'Next: {activity}.',
  'panel.home.done': 'Every activity has its results. Time to export them.',
  'panel.open': 'Open',
  'panel.open-activity': 'Open {activity}',
  'panel.insert': 'Insert',
  'panel.insert-activity': 'Insert {activity}',
  'panel.state.done': 'Results written',
  'panel.state.next': 'Next',

  'panel.activity.insert': 'Insert on the board',
  'panel.activity.for':
    '{people, plural, =0 {For any number of people} one {For # person} other {For # people}}',
  'panel.activity.change': 'Change',
  'panel.activity.grows':
    'It is placed in free space. You can change the number of people later: the frame grows with it.',
  'panel.activity.prompt': 'For everybody to read',
  'panel.activity.steps': 'Steps',
  'panel.activity.script': 'What to say',
  'panel.activity.guide': 'Prompt, steps and what to say',
  'panel.copy': 'Copy',
  'panel.copy.done': 'Copied',
  'panel.copy.refused': 'Copying is not allowed here: select the text instead',
  'panel.activity.write': 'Write results',
  'panel.activity.rewrite': 'Update results',
  'panel.activity.csv': 'CSV',
  'panel.activity.go-to': 'Go to frame',
  'panel.activity.refresh': 'Refresh',
  'panel.activity.refill': 'Refill supplies',
  'panel.activity.live': 'Live',
  'panel.activity.live.hint': 'Reads the board by itself while people work on it',
  'panel.activity.read-at': 'Refresh: the board was last read at {time}',
  'panel.activity.not-read': 'Not read yet',
  'panel.activity.next': 'Now',
  'panel.activity.results': 'What came out',

  'panel.chart.caption': '{title}: {above} and {below}',
  'panel.bar':
    '{series}, {choice}: {count}{median, select, yes {, median} other {}}{leads, select, yes {. Show on the board} other {}}',

  'panel.counts.summary': 'Type counts instead',
  'panel.counts.summary.typed': 'Typed counts: {total}',
  'panel.counts.help':
    'For a wall in the room or a show of hands. Typed counts and dots on the board add up.',
  'panel.counts.choice': 'Choice',
  'panel.counts.field': '{entry}, {choice}',
  'panel.counts.total': 'Total',
  'panel.counts.fault': '“{text}” is not a count. Type a whole number from 0 to 10,000.',
  'panel.counts.save': 'Save counts',
  'panel.counts.clear': 'Clear',

  'panel.job.progress': '{done} of {total}',
  'panel.job.starting': 'Starting…',
  'panel.job.waiting': 'Waiting for the board to take more changes. It goes on by itself.',
  'panel.job.cancelling': 'Stopping: what is under way is being finished.',
  'panel.job.cancel': 'Cancel',

  'panel.settings.title': 'Workshop settings',
  'panel.settings.about': 'Kept on this board, for every colleague and every day.',
  'panel.settings.organisation': 'Organisation',
  'panel.settings.organisation.hint': 'Names the workshop in exports and reports.',
  'panel.settings.organisation.fault': 'This name is too long: at most 200 characters.',
  'panel.settings.participants': 'Number of participants',
  'panel.settings.participants.hint':
    'Frames are sized for it and missing votes are counted against it. 0 if you do not know yet.',
  'panel.settings.participants.fault': 'Type a whole number from 0 to 500.',
  'panel.settings.separator': 'Columns in CSV files are separated by',
  'panel.settings.separator.comma': 'Comma (,)',
  'panel.settings.separator.semicolon': 'Semicolon (;)',
  'panel.settings.save': 'Save',
  'panel.settings.cancel': 'Cancel',
} as const;
