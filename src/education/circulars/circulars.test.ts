import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drafted, issued } from '../../../tests/support/circular.js';
import { asEmployee, bringStaff } from '../../../tests/support/staff.js';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import { enterWithLink } from '../../identity/index.js';
import type { Ctx } from '../../kit/ctx.js';
import type { EmployeeId } from '../../kit/ids.js';
import {
  acknowledge,
  circularView,
  listCirculars,
  mailCircular,
  myCirculars,
  readCircular,
  sendCircular,
  turnCirculars,
  verifyEducation,
  type CircularId,
  type Message,
} from '../index.js';
import { progressOf, SMALLEST } from './progress.js';

let world: World;
let officer: Ctx;
let system: Ctx;
let people: EmployeeId[];
let id: CircularId;
/** 0 is the head of all; 1 to 12 in a school of twelve, 13 to 15 in an office of three. */
beforeAll(async () => {
  world = await openWorld();
  officer = world.ctx(accountWith('circular.write', 'letter.issue'));
  system = world.ctx({ kind: 'system' });
  people = await bringStaff(world, [
    { unit: 'Sekretariat' },
    ...Array.from({ length: 12 }, () => ({ unit: 'Sekolah Contoh', superior: 0 })),
    ...Array.from({ length: 3 }, () => ({ unit: 'Kantor Kecil', superior: 0 })),
  ]);
  id = await drafted(officer);
}, 60_000);
afterAll(async () => {
  await world.close();
});

const me = (n: number): Ctx => asEmployee(world, people[n]!);
const count = async (sql: string): Promise<number> => Number((await query(world.url.super, sql)).rows[0].n);
const problems = () => system.tx((tx) => Array.fromAsync(verifyEducation(system, tx)));

describe('a circular', () => {
  it('goes out only once its letter is issued, and cites what it rests on', async () => {
    await expect(sendCircular(officer, id)).rejects.toMatchObject({ code: 'education.letter-first' });
    await issued(officer, id);
    expect(await sendCircular(officer, id)).toEqual({ addressed: 16 });
    await expect(sendCircular(officer, id)).rejects.toMatchObject({ code: 'education.sent-already' });
    expect((await listCirculars(officer))[0]).toMatchObject({ subject: 'Netralitas pegawai', circular: { state: 'running' } });
    expect(await count(`select count(*) as n from education.mail`)).toBe(16);
    expect(await count(`select count(*) as n from graphile_worker.jobs where task_identifier = 'send-circular-mails'`)).toBe(1);
  }, 60_000);

  it('is mailed with a link and nothing else; what went out is out of the queue, what did not stays', async () => {
    const sent: Message[] = [];
    const more = await mailCircular(system, id, (message) => {
      if (message.to === 'p3@kota.contoh.go.id') return Promise.reject(new Error('mailbox full'));
      sent.push(message);
      return Promise.resolve();
    });
    expect([more, sent.length]).toEqual([false, 15]);
    expect(await count(`select count(*) as n from education.mail where tries = 1`)).toBe(1);
    expect(await enterWithLink(world.ctx(), sent[0]!.secret)).toHaveProperty('token');
    await expect(enterWithLink(world.ctx(), sent[0]!.secret)).rejects.toMatchObject({ code: 'identity.no-way-in' });
  });

  it('is acknowledged once however often one presses, each time with its leaf, many at the same moment', async () => {
    expect((await myCirculars(me(1)))[0]).toMatchObject({ acknowledgedOn: null });
    const twice = await Promise.all([acknowledge(me(1), id), acknowledge(me(1), id), ...[2, 3, 4, 5].map((n) => acknowledge(me(n), id))]);
    expect(twice.filter(Boolean)).toHaveLength(5);
    expect(await acknowledge(me(1), id)).toBe(false);
    expect(await count(`select count(*) as n from ledger.entry where stream = 'acknowledgement'`)).toBe(5);
    const view = await readCircular(me(1), id);
    expect(view.acknowledgedOn).toBe(system.today());
    expect(view.leaf).toMatch(/^[0-9a-f]{64}$/);
    expect(await problems()).toEqual([]);
  });

  it('shows who has not read it to their own superior alone', async () => {
    const { below } = await readCircular(me(0), id);
    expect(below!.of).toBe(15);
    expect(below!.names).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((n) => `Pegawai ${n}`));
    expect((await readCircular(me(1), id)).below).toBeNull();
  });

  it('tells the office numbers by unit of ten or more, and no name', async () => {
    const view = await circularView(officer, id);
    expect([view.answered, view.circular.addressed]).toEqual([5, 16]);
    // Four people in two small units would be told of by subtraction: the twelve go in with them, into one line.
    expect(view.progress.map(({ path, people: of, answered }) => [path, of, answered])).toEqual([[null, 16, 5]]);
    expect(JSON.stringify(view)).not.toMatch(/Pegawai \d/);
    for (const ctx of [world.ctx(), me(0), world.ctx(accountWith('case.read'))])
      await expect(circularView(ctx, id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('is nobody’s whom it was not sent to', async () => {
    const stranger = world.ctx({ kind: 'employee', id: crypto.randomUUID() as EmployeeId });
    expect(await acknowledge(stranger, id)).toBe(false);
    await expect(readCircular(stranger, id)).rejects.toMatchObject({ code: 'education.not-found' });
    await expect(acknowledge(world.ctx(), id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(acknowledge(me(1), 'x')).rejects.toMatchObject({ code: 'education.not-found' });
  });

  it('reminds those who have not read it three days before its end, once', async () => {
    world.clock.set('2026-10-19');
    await turnCirculars(system);
    await turnCirculars(system);
    expect(await count(`select count(*) as n from education.mail where kind = 'reminder'`)).toBe(11);
  });

  it('closes after its last day: the numbers stay, and nobody is left who could be named', async () => {
    world.clock.set('2026-10-23');
    await turnCirculars(system);
    const view = await circularView(officer, id);
    expect([view.circular.state, view.answered, view.progress.length]).toEqual(['closed', 5, 1]);
    for (const table of ['education.addressee', 'education.mail']) expect(await count(`select count(*) as n from ${table}`)).toBe(0);
    expect(await acknowledge(me(6), id)).toBe(false);
    await expect(readCircular(me(0), id)).rejects.toMatchObject({ code: 'education.not-found' });
    expect(await problems()).toEqual([]);
    const dump = await query(
      world.url.super,
      `select string_agg(e::text, ' ') as all from ledger.entry e where stream in ('circular', 'acknowledgement')`,
    );
    for (const person of people) expect(dump.rows[0].all).not.toContain(person);
    await query(world.url.super, `update education.circular set answered = 16`);
    expect(await problems()).toHaveLength(1);
  });
});

describe('progress by unit', () => {
  it('never lets the lines shown, or the total less these, speak of fewer than ten', () => {
    const units = fc.array(fc.record({ unit: fc.uuid(), people: fc.integer({ min: 1, max: 40 }), answered: fc.constant(0) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(units, (list) => {
        const lines = progressOf(list);
        const total = list.reduce((sum, one) => sum + one.people, 0);
        const hidden = total - lines.reduce((sum, one) => sum + one.people, 0);
        expect(lines.every((line) => line.people >= SMALLEST)).toBe(true);
        // Only an office smaller than that as a whole has a rest, and then nothing but its total is shown.
        expect(hidden === 0 || lines.length === 0).toBe(true);
      }),
    );
  });
});
