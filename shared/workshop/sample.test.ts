import { describe, expect, it } from 'vitest';
import { parseUseCaseFile, parseWorkshopFile } from './sample.ts';

const workshop = { participants: 18 };

const faultsOf = (input: unknown): readonly string[] => {
  const parsed = parseWorkshopFile(input);
  return parsed.ok ? [] : parsed.faults;
};

describe('a workshop file', () => {
  it('needs the section “workshop” alone', () => {
    expect(parseWorkshopFile({ workshop })).toEqual({ ok: true, value: { workshop } });
  });

  it('may hold sections and keys nobody knows', () => {
    expect(
      faultsOf({ workshop: { ...workshop, weather: 'fine' }, dinner: [1], four_key_metrics: { x: 1 } }),
    ).toEqual([]);
  });

  it('may hold votes for one metric and one round only', () => {
    const votes = { lead_time: { today: [1, 2, 3, 4, 5, 6] } };
    const parsed = parseWorkshopFile({ workshop, four_key_metrics: { votes } });
    expect(parsed.ok && parsed.value.four_key_metrics?.votes).toEqual(votes);
  });

  it('with wrong types has every fault named with its path', () => {
    const faults = faultsOf({
      workshop: { participants: 'eighteen' },
      roster: [{ alias: 'P01', side: 'finance' }, { side: 'data' }],
      four_key_metrics: {
        votes: { lead_time: { today: [1, 2, 3, 'many', 2.5, -1] } },
        ballots: { 'P 01': { change_fail: { year: 7 } } },
        stories: 'none',
      },
    });
    expect(faults).toEqual([
      'workshop.participants: expected a whole number, found "eighteen"',
      'roster[0].side: expected one of business, technology, data, found "finance"',
      'roster[1].alias: expected a text, found nothing',
      'four_key_metrics.votes.lead_time.today[3]: expected a whole number, found "many"',
      'four_key_metrics.votes.lead_time.today[4]: expected a whole number, found 2.5',
      'four_key_metrics.votes.lead_time.today[5]: expected at least 0, found -1',
      'four_key_metrics.ballots["P 01"].change_fail.year: expected at most 6, found 7',
      'four_key_metrics.stories: expected a list, found "none"',
    ]);
  });

  it('of more people than a frame is laid out for is told so', () => {
    expect(faultsOf({ workshop: { participants: 501 } })).toEqual([
      'workshop.participants: expected at most 500, found 501',
    ]);
  });

  it('with a list of the wrong length says how many entries it wants and has', () => {
    expect(faultsOf({ workshop, four_key_metrics: { votes: { lead_time: { today: [1, 'x'] } } } })).toEqual([
      'four_key_metrics.votes.lead_time.today[1]: expected a whole number, found "x"',
      'four_key_metrics.votes.lead_time.today: expected exactly 6 entries, found 2',
    ]);
  });

  it('that is no object at all is told so', () => {
    expect(faultsOf([])).toEqual(['the file: expected an object, found a list']);
    expect(faultsOf(null)).toEqual(['the file: expected an object, found nothing (null)']);
    expect(faultsOf({})).toEqual(['workshop: expected an object, found nothing']);
  });

  it('has long texts cut where a fault quotes them', () => {
    const [fault] = faultsOf({ workshop: { participants: 'x'.repeat(500) } });
    expect(fault?.length).toBeLessThan(120);
  });
});

describe('a file of use cases', () => {
  it('needs id, text and group of every note', () => {
    const note = { id: 'UC001', text: 'Forecast demand', group: 'A' };
    expect(parseUseCaseFile([{ ...note, theme: 'demand' }])).toEqual({ ok: true, value: [note] });
    const parsed = parseUseCaseFile([{ ...note, text: 1 }, 'note']);
    expect(parsed.ok ? [] : parsed.faults).toEqual([
      '[0].text: expected a text, found 1',
      '[1]: expected an object, found "note"',
    ]);
  });
});
