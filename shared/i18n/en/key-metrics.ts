/** 4 Key Metrics. */
export const keyMetrics = {
  'key-metrics.name': '4 Key Metrics',
  'key-metrics.purpose': 'Where are we today, and where could we be in one year?',
  'key-metrics.form': 'everybody',
  'key-metrics.prompt': '“Tell me how you measure me and I will tell you how I behave”',
  'key-metrics.prompt.by': 'Eli Goldratt',
  'key-metrics.step.1': 'One metric at a time: read the question aloud.',
  'key-metrics.step.2': 'Everybody places one dot in the row Today.',
  'key-metrics.step.3': 'Look at the far dots: whose story is it?',
  'key-metrics.step.4': 'Second round: one dot in the row In one year.',
  'key-metrics.credit': 'Scales: DORA survey 2022, CC BY 4.0',
  'key-metrics.script.1':
    'Four measures, no score for anybody. Answer for the main application or data product you work on. Everybody places one dot – first all at once, then we talk.',
  'key-metrics.script.2': 'Who sits at the far end – tell us the story behind your dot.',
  'key-metrics.script.3':
    'Consider a year from now, where do you believe we could be at for each of these four metrics?',
  'key-metrics.script.4':
    'For data people, lead time runs from the moment the developer has finished a change to the data or report until users see it.',

  'key-metrics.tray': 'Your dots',
  'key-metrics.letter.business': 'B',
  'key-metrics.letter.technology': 'T',
  'key-metrics.letter.data': 'D',
  'key-metrics.dont-know': 'I don’t know',
  'key-metrics.stories': 'Stories behind the dots',

  'key-metrics.median.between': 'between {low} and {high}',

  'key-metrics.consensus.close-together': 'close together',
  'key-metrics.consensus.spread': 'spread',
  'key-metrics.consensus.far-apart': 'far apart',

  'key-metrics.chip.all': '{count} of {people}',
  'key-metrics.chip.votes': '{count, plural, one {# vote} other {# votes}}',
  'key-metrics.chip.missing': '{count, plural, one {# vote missing} other {# votes missing}}',
  'key-metrics.chip.of-round': '{round}: {text}',
  'key-metrics.chip.surplus': '{count, plural, one {# vote too many} other {# votes too many}}',
  'key-metrics.chip.not-started': 'not started',

  'key-metrics.sentence.today': 'Today ',
  'key-metrics.sentence.to-year': ' → in a year ',
  'key-metrics.sentence.year': 'In a year ',
  'key-metrics.sentence.gap': ' ({gap})',
  'key-metrics.sentence.none': 'No votes yet',

  'key-metrics.status.absent': 'not on the board yet',
  'key-metrics.status.ready': 'ready, no votes yet',
  'key-metrics.status.votes': '{metric}: {count, plural, one {# vote} other {# votes}}',
  'key-metrics.status.of': '{metric}: {count} of {people} voted',

  'key-metrics.next.insert': 'Insert the frame, then bring everybody to it.',
  'key-metrics.next.start':
    'Read the first question aloud: {metric}. Everybody places one dot in the row Today.',
  'key-metrics.next.wait-today':
    '{metric}: {count, plural, one {# vote is} other {# votes are}} still missing in the row Today.',
  'key-metrics.next.stories':
    'Who sits at the far end? Tell us the story behind your dot. Then take {metric}.',
  'key-metrics.next.year':
    'Consider a year from now: where could we be? Start with {metric}: everybody places one dot in the row In one year.',
  'key-metrics.next.year-goes-on':
    '{metric}, one year from now: everybody places one dot in the row In one year.',
  'key-metrics.next.wait-year':
    '{metric}: {count, plural, one {# vote is} other {# votes are}} still missing in the row In one year.',
  'key-metrics.next.write': 'Talk about the far ends, then write the results.',

  'key-metrics.results.median': 'median',
  'key-metrics.results.ask': 'Ask:',
  'key-metrics.results.all': '{count} of {people}',
  'key-metrics.results.votes': '{count, plural, one {# vote} other {# votes}}',
  'key-metrics.results.story': '{number} · {metric}',
  'key-metrics.results.more': '… and {count, plural, one {# more story} other {# more stories}} in the frame',

  'key-metrics.hint.missing': '{round}: {count} of {people} voted – who is still to come?',
  'key-metrics.hint.surplus':
    '{round}: {count, plural, one {# vote} other {# votes}} more than people – did somebody vote twice?',
  'key-metrics.hint.camps': '{round}: two camps, “{left}” and “{right}” – ask both, not the average',
  'key-metrics.hint.outlier':
    '{count, plural, one {# {kind, select, dots {dot} other {vote}}} other {# {kind, select, dots {dots} other {votes}}}} in “{band}” – who wants to tell?',
  'key-metrics.hint.outlier.year':
    'In one year: {count, plural, one {# {kind, select, dots {dot} other {vote}}} other {# {kind, select, dots {dots} other {votes}}}} in “{band}” – who wants to tell?',
  'key-metrics.hint.border':
    '{round}: {count, plural, one {# dot lies} other {# dots lie}} on a border – which band is meant?',
  'key-metrics.hint.same-label': '{round}: “{label}” is on {count} dots – one vote each?',
  'key-metrics.hint.dont-know': '{round}: {count, plural, one {# person} other {# people}} cannot say',
  'key-metrics.hint.role-gap':
    '{round}: business sees {business}, technology {technology} – what does the other side not see?',
  'key-metrics.hint.gap.no-change': 'No change expected in one year – is that so?',
  'key-metrics.hint.gap.large': 'A step of {gap} bands in one year – what would have to be true?',
  'key-metrics.hint.gap.backwards': 'One year looks worse than today – are the rows swapped?',

  'key-metrics.hint.copy':
    '{count, plural, one {A copy of this frame is} other {# copies of this frame are}} on the board{votes, plural, =0 {} one {, with # dot that is not counted} other {, with # dots that are not counted}}. Which frame is meant?',
  'key-metrics.hint.frame-gone':
    'The frame itself was deleted. What is left of it is read; insert the activity again to put it back.',
  'key-metrics.hint.gone':
    '{count, plural, one {# part of the frame was} other {# parts of the frame were}} deleted. Votes are read as if nothing was missing; insert the activity again to put {count, plural, one {it} other {them}} back.',
  'key-metrics.hint.renamed': 'A label now says “{text}”. It still counts as “{meaning}”.',
  'key-metrics.hint.moved':
    'The label “{text}” was moved; its {what, select, row {row} other {band}} still counts as “{meaning}”.',
  'key-metrics.hint.by-title':
    'This frame is known by its title only. Insert the activity again to repair it.',
  'key-metrics.hint.in-other-frame':
    '{count, plural, one {# dot lies} other {# dots lie}} in another frame{where, select, row { over {metric}, {round}} other {}} and {count, plural, one {is} other {are}} not counted – {count, plural, one {a vote} other {votes}}?',
  'key-metrics.hint.not-in-frame':
    '{count, plural, one {# dot in no role’s colour lies} other {# dots in no role’s colour lie}} on the frame without being part of it – {count, plural, one {a vote? Then move it} other {votes? Then move them}} a little',
  'key-metrics.hint.stray':
    '{count, plural, one {# dot lies} other {# dots lie}} beside the frame, level with {metric}, {round} – does it belong there?',
  'key-metrics.hint.drawing':
    '{count, plural, one {# drawing here cannot be counted – ask for a dot} other {# drawings here cannot be counted – ask for dots}}',
  'key-metrics.hint.on-label':
    '{count, plural, one {# dot lies on a label} other {# dots lie on labels}} – which cell is meant?',
  'key-metrics.hint.between-cells':
    '{count, plural, one {# dot lies} other {# dots lie}} between the cells – which one is meant?',
  'key-metrics.hint.too-big':
    '{count, plural, one {# circle is} other {# circles are}} too big for a dot – is it a vote?',
  'key-metrics.hint.too-small':
    '{count, plural, one {# circle is} other {# circles are}} too small for a dot – is it a vote?',
  'key-metrics.hint.in-stories':
    '{count, plural, one {# dot lies} other {# dots lie}} among the stories – which cell is meant?',
  'key-metrics.hint.in-no-area':
    '{count, plural, one {# dot lies} other {# dots lie}} in the frame but on no scale – which cell is meant?',
  'key-metrics.hint.far-away':
    '{count, plural, one {# dot lies} other {# dots lie}} far away from the frame and {count, plural, one {is} other {are}} not counted',
  'key-metrics.hint.not-a-dot':
    '{count, plural, one {# thing in a cell is} other {# things in cells are}} no dot – a story, perhaps?',
  'key-metrics.hint.unsorted':
    '{count, plural, one {# note lies} other {# notes lie}} in the frame but in no story area',
} as const;
