/** Names of jobs and their outcomes. */
export const jobs = {
  'job.insert': 'Insert {activity}',
  'job.refill': 'Refill the supplies of {activity}',
  'job.write': 'Write the results of {activity}',
  'job.fit': 'Fit {activity} to {count, plural, one {# person} other {# people}}',
  'job.undo': 'Take back: {label}',
  'job.part-of': 'a part of {activity}',
  'job.an-item': 'an item',
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
  'notice.grown-over':
    '{activity} now has room for {count, plural, one {# person} other {# people}}. The frame has grown over {items, plural, one {one item} other {# items}} beside it. Move {items, plural, one {it} other {them}} or the frame.',
  'notice.taken-back':
    'Taken back: “{label}”. {count, plural, =0 {Nothing of it is left.} one {One item stays, because somebody changed it or put it there.} other {# items stay, because somebody changed them or put them there.}}',
  'notice.already-taken-back': '“{label}” has been taken back already. Nothing else was changed.',
  'notice.not-last':
    'After “{label}” somebody did “{last}”, so nothing was taken back. Press Undo again to take that back first.',
  'notice.under-way': 'A colleague is still busy with “{label}”, so nothing was taken back.',
  'notice.frame-deleted':
    'The frame was deleted while it was being written to. Insert puts up a new one; Undo takes the loose parts away.',
  'notice.unfinished':
    '“{label}” was broken off when its page was closed. Do it once more to complete it, or take it back with Undo.',
  'notice.gone': 'What you are looking for is no longer on the board. Press Refresh.',
  'notice.read-failed': 'The board could not be read, so you see what was read last. {reason}',
  'notice.exported': 'Saved: {files}.',
} as const;
