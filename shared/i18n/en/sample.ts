/** What is wrong with a workshop file. */
export const sample = {
  'sample.fault': '{path}: expected {expected}, found {found}',
  'sample.whole-file': 'the file',
  'sample.expected-type':
    '{type, select, whole {a whole number} number {a number} string {a text} boolean {true or false} array {a list} object {an object} record {an object} other {another type}}',
  'sample.expected-value': 'one of {values}',
  'sample.expected-bound': 'at {limit, select, least {least} other {most}} {bound, number, ::group-off}',
  'sample.expected-length':
    '{limit, select, exact {exactly} least {at least} other {at most}} {bound, plural, one {# entry} other {# entries}}',
  'sample.expected-form': 'another form',
  'sample.found-nothing': 'nothing',
  'sample.found-null': 'nothing (null)',
  'sample.found-list': 'a list',
  'sample.found-object': 'an object',
} as const;
