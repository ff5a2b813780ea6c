import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drafted, issued } from '../../../tests/support/circular.js';
import { bringStaff } from '../../../tests/support/staff.js';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import type { Ctx } from '../../kit/ctx.js';
import type { EmployeeId } from '../../kit/ids.js';
import {
  circularView,
  lookAtTicket,
  mailCircular,
  printTickets,
  sendCircular,
  signPledge,
  turnCirculars,
  verifyEducation,
  type CircularId,
} from '../index.js';

let world: World;
let officer: Ctx;
let system: Ctx;
let anyone: Ctx;
let people: EmployeeId[];
let id: CircularId;
const tickets: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  officer = world.ctx(accountWith('circular.write', 'letter.issue'));
  system = world.ctx({ kind: 'system' });
  anyone = world.ctx();
  people = await bringStaff(world, [
    ...Array.from({ length: 6 }, () => ({})),
    { mail: false, unit: 'Kebun' },
    { mail: false, unit: 'Kebun' },
  ]);
  id = await drafted(officer, 'pledge');
  await issued(officer, id);
  await sendCircular(officer, id);
  await mailCircular(system, id, ({ secret }) => Promise.resolve(void tickets.push(secret)));
}, 60_000);
afterAll(async () => {
  await world.close();
});

const rows = async (sql: string) => (await query(world.url.super, sql)).rows;
const problems = () => system.tx((tx) => Array.fromAsync(verifyEducation(system, tx)));

describe('a pledge', () => {
  it('goes to each person with a ticket of their own, by mail or on paper, never twice', async () => {
    expect(new Set(tickets).size).toBe(6);
    const { waiting } = await circularView(officer, id);
    expect(waiting.map(({ path, people: of, byMail }) => [path, of, byMail])).toEqual([['Kebun', 2, 0]]);
    const cards = await officer.tx((tx) => printTickets(officer, tx, id, waiting[0]!.unit));
    expect(cards.map((card) => card.name)).toEqual(['Pegawai 6', 'Pegawai 7']);
    tickets.push(...cards.map((card) => card.code));
    await expect(officer.tx((tx) => printTickets(officer, tx, id, waiting[0]!.unit))).rejects.toMatchObject({
      code: 'education.nobody-waits',
    });
  });

  it('is signed by whoever holds a ticket, once, and only the holder reads the receipt', async () => {
    const [mine = '', other = ''] = tickets;
    expect(await lookAtTicket(anyone, mine)).toMatchObject({ found: true, isOpen: true, receipt: null });
    await signPledge(anyone, mine.toLowerCase().replaceAll('-', ' '), 'Nama Saya');
    await expect(signPledge(anyone, mine, 'Nama Lain')).rejects.toMatchObject({ code: 'education.signed-already' });
    expect(await lookAtTicket(anyone, mine)).toMatchObject({ receipt: { name: 'Nama Saya', on: '2026-10-12' } });
    expect(await lookAtTicket(anyone, other)).toMatchObject({ receipt: null });
    expect(await lookAtTicket(anyone, '0000-0000-0000-0000')).toEqual({ found: false });
    await expect(signPledge(anyone, '0000-0000-0000-0000', 'Siapa')).rejects.toMatchObject({ code: 'education.no-ticket' });
    await expect(signPledge(anyone, other, '  ')).rejects.toMatchObject({ code: 'education.no-name' });
    const both = await Promise.allSettled([signPledge(anyone, other, 'A'), signPledge(anyone, other, 'B')]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect((await circularView(officer, id)).answered).toBe(2);
  });

  it('leaves nothing that tells who signed and who did not: no employee, unit, order or time beside a ticket', async () => {
    const columns = await rows(
      `select column_name from information_schema.columns where table_schema = 'education' and table_name = 'pledge_ticket'`,
    );
    expect(columns.map((one) => one.column_name as string).sort()).toEqual(['mark', 'pledge', 'sealed', 'tenant']);
    // Signed and unsigned people look the same everywhere else: no row of theirs is left at all.
    const [left] = await rows(
      `select (select count(*)::int from education.addressee) as addressees, (select count(*)::int from education.mail) as mails`,
    );
    expect(left).toEqual({ addressees: 0, mails: 0 });
    const [journal] = await rows(`select string_agg(e::text, ' ') as all from ledger.entry e where stream in ('signature', 'circular')`);
    for (const person of people) expect(journal.all).not.toContain(person);
    const skeletons = await rows(`select distinct skeleton from ledger.entry where stream = 'signature'`);
    expect(skeletons).toEqual([{ skeleton: JSON.stringify({ pledge: id }) }]);
    const view = JSON.stringify(await circularView(officer, id));
    expect(view).not.toMatch(/Pegawai \d|Nama Saya/);
    // The name a signer typed is under the ticket's own key: the tenant's secrets do not open it.
    const [all] = await rows(`select string_agg(encode(sealed, 'hex'), ' ') as all from education.pledge_ticket`);
    expect(all.all).not.toContain(Buffer.from('Nama Saya').toString('hex'));
  });

  it('has tickets in the table in the order of their marks, whoever was served first', async () => {
    const marks = await rows(`select encode(mark, 'hex') as m from education.pledge_ticket where sealed is null order by ctid`);
    const mailed = marks.map((one) => one.m as string);
    expect(mailed.slice(0, 3)).toEqual([...mailed.slice(0, 3)].sort());
  });

  it('reminds nobody and closes with a number', async () => {
    world.clock.set('2026-10-19');
    await turnCirculars(system);
    expect(await rows(`select * from education.mail`)).toEqual([]);
    world.clock.set('2026-10-23');
    await turnCirculars(system);
    expect((await circularView(officer, id)).circular).toMatchObject({ state: 'closed', answered: 2 });
    await expect(signPledge(anyone, tickets[3]!, 'Terlambat')).rejects.toMatchObject({ code: 'education.over' });
    expect(await lookAtTicket(anyone, tickets[0]!)).toMatchObject({ isOpen: false, receipt: { name: 'Nama Saya' } });
    expect(await problems()).toEqual([]);
  });
});
