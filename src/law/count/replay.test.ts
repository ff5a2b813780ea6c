import { describe, expect, it } from 'vitest';
import { day } from '../../kit/dates.js';
import { checkLaw, loadLaw, replayTimeline, timelineById } from '../index.js';
import type { ReplayedSpan } from '../index.js';

const law = loadLaw();
const blora = timelineById(law, 'blora-2024');
const spans = replayTimeline(law, blora);
const span = (deadline: string): ReplayedSpan => spans.find((one) => one.span.deadline === deadline)!;

describe('the published timeline of Blora 2024', () => {
  it('names each overdue period, whose it was, and by how many days', () => {
    const overdue = spans.filter((one) => one.state === 'overdue');
    expect(overdue.map((one) => [one.counted?.deadline.id, one.office.id, one.dueOn, one.late])).toEqual([
      ['bawaslu-act-pilkada', 'Bawaslu', '2024-10-05', { calendarDays: 2, workingDays: 1 }],
      ['taskforce-verification', 'Satgas Netralitas', '2024-10-14', { calendarDays: 31, workingDays: 23 }],
      ['bawaslu-study', 'Bawaslu', '2024-10-17', { calendarDays: 28, workingDays: 20 }],
    ]);
  });

  it('says that three days ending on a Saturday were kept if the last day moves, which no source settles', () => {
    expect(span('bawaslu-act-pilkada')).toMatchObject({ open: ['day-off'], otherwise: { dueOn: '2024-10-07', late: null } });
    expect(span('bawaslu-act-pilkada-extended')).toMatchObject({ state: 'kept', startedOn: '2024-10-05', dueOn: '2024-10-07', late: null });
  });

  it('counts no day for a step whose length no source gives, and says who can settle it', () => {
    const [open] = spans.filter((one) => one.state === 'no-length');
    expect(open).toMatchObject({ dueOn: null, late: null, counted: null, open: ['no-length'], office: { id: 'BKN' } });
    expect(open?.span.whoCanSettle?.en).toContain('BKN');
  });

  it('calls a period overdue only where its end was published, and unsettled where its length is not confirmed', () => {
    expect(span('ppk-follow-up')).toMatchObject({
      state: 'end-not-published',
      dueOn: '2024-12-05',
      late: null,
      open: ['length', 'assumed'],
    });
  });

  it('passes over the regional voting day when it counts working days', () => {
    expect(span('ppk-follow-up').counted?.days.find((row) => row.day === '2024-11-27')).toMatchObject({
      counted: false,
      why: 'national-holiday',
    });
  });

  it('calls nothing late on its last day, and late the day after', () => {
    const passedOn = (on: string): ReplayedSpan => {
      const events = blora.events.map((event) => (event.id === 'passed' ? { ...event, on: day(on) } : event));
      return replayTimeline(law, { ...blora, events })[0]!;
    };
    expect(passedOn('2024-10-05')).toMatchObject({ state: 'kept', late: null });
    expect(passedOn('2024-10-06')).toMatchObject({ state: 'overdue', late: { calendarDays: 1, workingDays: 0 } });
  });

  it('refuses a timeline nobody knows and an event that is not there', () => {
    expect(() => timelineById(law, 'elsewhere')).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
    expect(() => replayTimeline(law, { ...blora, events: [] })).toThrow(expect.objectContaining({ code: 'law.unknown-id' }));
  });

  it('is caught by law-check when a period changes under it', () => {
    const deadlines = law.deadlines.map((d) => (d.id === 'taskforce-verification' ? { ...d, length: 14 } : d));
    const problems = checkLaw({ ...law, deadlines }).filter((p) => p.file === 'law/timelines/blora-2024.yaml');
    expect(problems.map((p) => p.what).join()).toContain('the file says {"state":"overdue","dueOn":"2024-10-14"');
    expect(checkLaw(law)).toEqual([]);
  });
});
