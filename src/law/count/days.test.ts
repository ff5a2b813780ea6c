import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, weekday } from '../../kit/dates.js';
import type { Day } from '../../kit/dates.js';
import { due, loadLaw, workingDaysAfter, workingDaysBefore } from '../index.js';

const law = loadLaw();
const anyStart = fc.integer({ min: 0, max: 365 * 3 }).map((n) => addDays(day('2024-01-01'), n));
const anyWorking = fc.constantFrom(...law.deadlines.filter((d) => d.unit === 'working').map((d) => d.id));

function isDayOff(on: Day): boolean {
  return weekday(on) > 5 || law.calendars.some((c) => c.days.some((h) => h.on === on));
}

describe('counting days', () => {
  it('a decision received on 14 July 2026 takes effect on 4 August 2026', () => {
    const effect = due(law, 'effect', day('2026-07-14'));
    expect(effect.on).toBe('2026-08-04');
    expect(effect.days[0]).toMatchObject({ day: '2026-07-14', counted: false, number: null, why: 'start' });
    expect(effect.days.at(-1)).toMatchObject({ counted: true, number: 15, why: 'working' });
    expect(effect.deadline.articles).toEqual(['perbkn-6-2022/ps50/ayat1']);
  });

  it('seven working days before Monday 19 October 2026 is Thursday 8 October 2026', () => {
    expect(workingDaysBefore(law, day('2026-10-19'), 7).on).toBe('2026-10-08');
  });

  it('names the holiday and its decree on the row of a day off', () => {
    const rows = workingDaysAfter(law, day('2026-12-23'), 1).days;
    expect(rows.map((r) => r.why)).toEqual(['start', 'joint-leave', 'national-holiday', 'weekend', 'weekend', 'working']);
    expect(rows[1]).toMatchObject({ name: { id: 'Cuti bersama Natal' }, decree: 'Keppres cuti bersama ASN 2026 (nomor belum dilihat)' });
    expect(rows[2]?.decree).toContain('1497/2025');
  });

  it('marks an estimated holiday as estimated', () => {
    const rows = workingDaysAfter(law, day('2027-03-08'), 2).days;
    expect(rows.filter((r) => r.estimated).map((r) => r.day)).toEqual(['2027-03-10', '2027-03-11']);
  });

  it('counts calendar days through holidays where the law says calendar days', () => {
    const period = due(law, 'bawaslu-report-pilkada', day('2026-03-17'));
    expect(period.on).toBe('2026-03-24');
    expect(period.days.slice(1).every((r) => r.counted && r.why === 'calendar-day')).toBe(true);
  });

  it('refuses a year whose calendar is not loaded, instead of counting without holidays', () => {
    expect(() => due(law, 'effect', day('2027-12-20'))).toThrow(expect.objectContaining({ code: 'law.no-calendar', data: { year: 2028 } }));
    expect(() => workingDaysBefore(law, day('2024-01-02'), 3)).toThrow(expect.objectContaining({ code: 'law.no-calendar' }));
  });

  it('refuses a period that the rule base does not know', () => {
    expect(() => due(law, 'no-such-period', day('2026-07-14'))).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
  });

  it('never ends a period of working days on a day off', () => {
    fc.assert(fc.property(anyStart, anyWorking, (from, id) => isDayOff(due(law, id, from).on) === false));
  });

  it('a later start never ends earlier', () => {
    fc.assert(
      fc.property(
        anyStart,
        fc.integer({ min: 0, max: 40 }),
        anyWorking,
        (from, gap, id) => due(law, id, from).on <= due(law, id, addDays(from, gap)).on,
      ),
    );
  });

  it('has exactly as many counted rows as the period is long, numbered from one, on consecutive days', () => {
    fc.assert(
      fc.property(anyStart, anyWorking, (from, id) => {
        const { days, deadline } = due(law, id, from);
        expect(days.filter((r) => r.counted).map((r) => r.number)).toEqual(Array.from({ length: deadline.length }, (_, i) => i + 1));
        expect(days.every((r, i) => r.day === addDays(from, i))).toBe(true);
        expect(days.every((r) => r.counted === (r.why === 'working'))).toBe(true);
      }),
    );
  });

  it('counting back from a working day undoes counting forward', () => {
    const anyWorkingDay = anyStart.filter((d) => d > '2024-03-31' && !isDayOff(d));
    fc.assert(
      fc.property(
        anyWorkingDay,
        fc.integer({ min: 1, max: 30 }),
        (from, n) => workingDaysBefore(law, workingDaysAfter(law, from, n).on, n).on === from,
      ),
    );
  });
});

describe('a six-day week', () => {
  it('counts Saturdays that are no day off, and never Sundays', () => {
    expect(workingDaysAfter(law, day('2026-07-17'), 1).on).toBe('2026-07-20');
    expect(workingDaysAfter(law, day('2026-07-17'), 1, { week: 6 }).on).toBe('2026-07-18');
    expect(workingDaysAfter(law, day('2026-07-18'), 1, { week: 6 }).on).toBe('2026-07-20');
    expect(workingDaysBefore(law, day('2026-07-20'), 1, { week: 6 }).on).toBe('2026-07-18');
    expect(due(law, 'effect', day('2026-07-14'), { week: 6 }).on).toBe('2026-07-31');
  });

  it('is the office’s own from the day it began, unless a week is named', () => {
    const office = {
      ...law,
      weeks: [
        { from: day('2026-01-01'), days: 5 as const },
        { from: day('2026-07-18'), days: 6 as const },
      ],
    };
    expect(workingDaysAfter(office, day('2026-07-10'), 1).on).toBe('2026-07-13');
    expect(workingDaysAfter(office, day('2026-07-17'), 1).on).toBe('2026-07-18');
    expect(workingDaysAfter(office, day('2026-07-17'), 1, { week: 5 }).on).toBe('2026-07-20');
  });
});

describe('a calendar period that ends on a day off', () => {
  const [any] = law.deadlines;
  const ending = (rollForward: boolean | null, unit: 'calendar' | 'hours' | 'working', length: number): ReturnType<typeof due> =>
    due({ ...law, deadlines: [{ ...any!, id: 'x', rollForward, unit, length, dayZero: 'excluded' }] }, 'x', day('2026-07-15'));

  it('moves to the next working day where its file says so, and shows the days passed over', () => {
    const moved = ending(true, 'calendar', 3);
    expect([moved.on, moved.ending]).toEqual(['2026-07-20', 'rolled-forward']);
    expect(moved.days.map((r) => [r.day, r.counted, r.number, r.why])).toEqual([
      ['2026-07-15', false, null, 'start'],
      ['2026-07-16', true, 1, 'calendar-day'],
      ['2026-07-17', true, 2, 'calendar-day'],
      ['2026-07-18', true, 3, 'weekend'],
      ['2026-07-19', false, null, 'weekend'],
      ['2026-07-20', false, null, 'working'],
    ]);
  });

  it('stays where its file says so, stays and says it is unsettled where no source speaks', () => {
    expect([ending(false, 'calendar', 3).on, ending(false, 'calendar', 3).ending]).toEqual(['2026-07-18', 'kept']);
    expect([ending(null, 'calendar', 3).on, ending(null, 'calendar', 3).ending]).toEqual(['2026-07-18', 'unsettled']);
    expect([ending(true, 'calendar', 2).on, ending(true, 'calendar', 2).ending]).toEqual(['2026-07-17', 'no-day-off']);
  });

  it('never moves hours, which end on the day they end', () => {
    expect([ending(true, 'hours', 72).on, ending(true, 'hours', 72).ending]).toEqual(['2026-07-18', 'no-day-off']);
    expect(ending(true, 'hours', 25).on).toBe('2026-07-17');
    expect(ending(true, 'working', 3).ending).toBe('no-day-off');
  });
});

describe('what a period says about itself', () => {
  it('keeps both readings of the summons rule and calls it unsettled', () => {
    const { deadline } = due(law, 'summons-1-gap', day('2026-11-26'));
    expect(deadline).toMatchObject({ settled: false, length: 7, articles: ['pp-94-2021/ps26/ayat2'] });
    expect(deadline.readings.map((r) => r.id)).toEqual(['at-most', 'at-least']);
  });

  it('marks the office’s own standard as such', () => {
    const own = law.deadlines.filter((d) => d.officeStandard);
    expect(own.map((d) => d.id)).toEqual(expect.arrayContaining(['screening', 'summons-least-notice', 'ppk-follow-up']));
    expect(law.deadlines.filter((d) => !d.officeStandard && d.articles.some((a) => a.startsWith('standar-kantor/')))).toEqual([]);
  });

  it('calls no period verified before somebody has compared it', () => {
    expect(law.deadlines.filter((d) => d.verified)).toEqual([]);
  });
});
