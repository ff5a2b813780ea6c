import { describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { contests, loadLaw, phaseOn } from './index.js';

const law = loadLaw();

describe('the phase of a contest', () => {
  it.each([
    ['2024-09-21', 'before-determination'],
    ['2024-09-22', 'unknown'],
    ['2024-09-23', 'after-determination'],
    ['2024-09-24', 'after-determination'],
    ['2024-09-25', 'campaign'],
    ['2024-11-23', 'campaign'],
    ['2024-11-24', 'quiet'],
    ['2024-11-26', 'quiet'],
    ['2024-11-27', 'voting'],
    ['2024-11-28', 'after'],
  ])('on %s the regional election of 2024 is in phase %s', (on, phase) => {
    expect(phaseOn(law, 'pilkada-2024', 'wali-kota', day(on))).toBe(phase);
  });

  it('goes by the office where offices of one contest are determined on different days', () => {
    const on = day('2023-11-09');
    expect(phaseOn(law, 'pemilu-2024', 'presiden', on)).toBe('before-determination');
    expect(phaseOn(law, 'pemilu-2024', 'dprd', on)).toBe('after-determination');
    expect(phaseOn(law, 'pemilu-2024', null, on)).toBe('unknown');
  });

  it('names the phase without an office where all offices agree', () => {
    expect(phaseOn(law, 'pilkada-2024', undefined, day('2024-09-21'))).toBe('before-determination');
  });

  it('is unknown where no calendar is fixed, and without a contest', () => {
    expect(phaseOn(law, 'pemilu-2029', 'presiden', day('2028-10-01'))).toBe('unknown');
    expect(phaseOn(law, null, null, day('2024-09-21'))).toBe('unknown');
  });

  it('refuses a contest or an office that the calendar does not know', () => {
    expect(() => phaseOn(law, 'pilkada-1999', null, day('2024-09-21'))).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
    expect(() => phaseOn(law, 'pilkada-2024', 'presiden', day('2024-09-21'))).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
  });

  it('marks the demonstration contest, and only that, as an example', () => {
    expect(
      contests(law)
        .filter((c) => c.isExample)
        .map((c) => c.id),
    ).toEqual(['contoh-wali-kota-2026']);
  });
});
