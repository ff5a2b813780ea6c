import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, day, daysBetween, longDay, parseDay, plainDay, weekday } from './dates.js';

const anyDay = fc.integer({ min: 0, max: 3_652_424 }).map((n) => Temporal.PlainDate.from('0000-01-01').add({ days: n }));

describe('days of the calendar', () => {
  it('reads a day, and nothing that only looks like one', () => {
    expect(['2026-12-07', '2024-02-29', '2000-02-29', '0000-01-01'].map(parseDay)).toEqual([
      '2026-12-07',
      '2024-02-29',
      '2000-02-29',
      '0000-01-01',
    ]);
    for (const no of [
      '2026-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-11-31',
      '2026-04-00',
      '2026-1-01',
      ' 2026-01-01',
      '2026-01-01x',
      '',
    ]) {
      expect(parseDay(no)).toBeNull();
    }
    expect(() => day('2026-02-30')).toThrow(RangeError);
  });

  it('agrees with the platform’s own calendar on every day it is asked about', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -800, max: 800 }), (date, n) => {
        const on = day(date.toString());
        expect(parseDay(on)).toBe(on);
        expect(weekday(on)).toBe(date.dayOfWeek);
        const later = date.add({ days: n });
        fc.pre(later.year >= 0 && later.year <= 9999);
        expect(addDays(on, n)).toBe(later.toString());
        expect(daysBetween(on, day(later.toString()))).toBe(n);
        const months = date.add({ months: n });
        fc.pre(months.year >= 0 && months.year <= 9999);
        expect(addMonths(on, n)).toBe(months.toString());
      }),
      { numRuns: 2000 },
    );
  });

  it('ends a month on its last day where the date does not exist', () => {
    expect([addMonths(day('2026-01-31'), 1), addMonths(day('2024-01-31'), 1), addMonths(day('2026-03-31'), -1)]).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2026-02-28',
    ]);
    expect([addMonths(day('2026-12-31'), 6), addMonths(day('2026-01-15'), -13)]).toEqual(['2027-06-30', '2024-12-15']);
  });

  it('refuses to count past the years it can write', () => {
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('0000-01-01'), -1)).toThrow(RangeError);
  });

  it('writes a day as both languages do, every month and every weekday', () => {
    const written = { id: { locale: 'id-ID' }, en: { locale: 'en-GB' } } as const;
    for (const lang of ['id', 'en'] as const) {
      for (let n = 0; n < 366; n += 1) {
        const on = addDays(day('2024-01-01'), n);
        const date = Temporal.PlainDate.from(on);
        const plain = `${date.day}\u00a0${date.toLocaleString(written[lang].locale, { month: 'long' })} ${date.year}`;
        expect(plainDay(on, lang)).toBe(plain);
        expect(longDay(on, lang)).toBe(`${date.toLocaleString(written[lang].locale, { weekday: 'long' })}, ${plain}`);
      }
    }
  });
});
