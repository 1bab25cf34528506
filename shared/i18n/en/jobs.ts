/** Names of jobs and their outcomes. */
export const jobs = {
  'job.insert': 'Insert {activity}',
  'job.refill': 'Refill the supplies of {activity}',
  'job.write': 'Write the results of {activity}',
  'job.fit': 'Fit {activity} to {count, plural, one {# person} other {# people}}',
  'job.undo': 'Take back: {label}',
  'notice.inserted': '{activity} is on the board.',
  'notice.complete': '{activity} is on the board already, and nothing of it is missing.',
  'notice.repaired':
    '{activity} was on the board already. {count, plural, one {One missing part was} other {# missing parts were}} put back.',
  'notice.refilled': '{count, plural, one {One new piece lies} other {# new pieces lie}} in the supplies.',
  'notice.full': 'Nothing is missing in the supplies.',
  'notice.written': 'The results are on the board.',
  'notice.up-to-date': 'The results on the board are up to date.',
  'notice.results-kept':
    'Somebody edited the earlier results, so they were kept. The new ones are beside them.',
  'notice.fitted':
    '{activity} now has room for {count, plural, one {# person} other {# people}}. Everything on it kept its place.',
  'notice.taken-back':
    'Taken back: “{label}”. {count, plural, =0 {Nothing of it is left.} one {One item stays, because somebody changed it or put it there.} other {# items stay, because somebody changed them or put them there.}}',
  'notice.frame-deleted':
    'The frame was deleted while it was being written to. Insert puts up a new one; Undo takes the loose parts away.',
  'notice.unfinished':
    '“{label}” was broken off when its page was closed. Do it once more to complete it, or take it back with Undo.',
  'notice.gone': 'What you are looking for is no longer on the board. Press Refresh.',
  'notice.read-failed': 'The board could not be read, so you see what was read last. {reason}',
  'notice.no-panel': 'The panel could not be opened. Reload the board and click the icon again.',
  'notice.exported': 'Saved: {files}.',
} as const;
