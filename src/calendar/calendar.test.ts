import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { newTotpSecret, permissionsOf, seedAccount, type Role } from '../identity/index.js';
import { due, loadLaw } from '../law/index.js';
import type { AccountId } from '../kit/ids.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import { confirmEntry, editionOf, listCalendar, officeLaw, proposeDay, proposeWeek, takeBackEntry, verifyCalendar } from './index.js';

const law = loadLaw();
let world: World;
let people: { admin: AccountId; auditor: AccountId };

beforeAll(async () => {
  world = await openWorld();
  people = { admin: await account('administrator'), auditor: await account('auditor') };
});
afterAll(async () => {
  await world.close();
});

function account(role: Role): Promise<AccountId> {
  const system = world.ctx({ kind: 'system' });
  const password = `sandi panjang ${role} 2026`;
  return seedAccount(system, { username: role, name: `Pegawai ${role}`, post: role, role, password, totpSecret: newTotpSecret(system) });
}

const as = (role: 'administrator' | 'auditor') =>
  world.ctx({
    kind: 'account',
    id: role === 'auditor' ? people.auditor : people.admin,
    name: role,
    roles: [role],
    may: permissionsOf([role]),
  });
const counted = async (from: string, wanted = {}) => {
  const ctx = world.ctx();
  const office = await ctx.tx((tx) => officeLaw(ctx, tx, law, wanted));
  return { on: due(office, 'objection', day(from)).on, version: office.version };
};
const holiday = { on: day('2026-11-04'), kind: 'joint-leave', name: 'Cuti bersama contoh', decree: 'Keppres contoh 1/2026' } as const;

describe('the office’s calendar', () => {
  it('is the law’s own while the office has added nothing, version and all', async () => {
    expect(await counted('2026-11-02')).toEqual({ on: due(law, 'objection', day('2026-11-02')).on, version: law.version });
  });

  it('counts a day off only once a second person has confirmed it, and keeps the edition that counted before', async () => {
    const before = await counted('2026-11-02');
    const id = await proposeDay(as('administrator'), holiday);
    expect(await counted('2026-11-02')).toEqual(before);
    await expect(confirmEntry(as('administrator'), id)).rejects.toMatchObject({ code: 'identity.same-person' });
    await confirmEntry(as('auditor'), id);
    const after = await counted('2026-11-02');
    expect(after.on > before.on).toBe(true);
    expect(editionOf(after.version)).toBe(2);
    expect(await counted('2026-11-02', { edition: 0 })).toEqual(before);
  });

  it('asks for a recount of running periods in the same transaction', async () => {
    const jobs = await query(world.url.super, `select task_identifier from graphile_worker.jobs where task_identifier = 'recount-clocks'`);
    expect(jobs.rows).toHaveLength(1);
  });

  it('takes a listed day off back by decree', async () => {
    const before = await counted('2026-12-22');
    const id = await proposeDay(as('administrator'), { ...holiday, on: day('2026-12-24'), kind: 'working-day' });
    await confirmEntry(as('auditor'), id);
    expect((await counted('2026-12-22')).on < before.on).toBe(true);
  });

  it('refuses a day without a decree, a second proposal for a day that waits, and taking back what is in force', async () => {
    await expect(proposeDay(as('administrator'), { ...holiday, decree: ' ' })).rejects.toMatchObject({ code: 'calendar.no-decree' });
    const waiting = await proposeDay(as('administrator'), { ...holiday, on: day('2026-11-10') });
    const again = proposeDay(as('administrator'), { ...holiday, on: day('2026-11-10') });
    await expect(again).rejects.toMatchObject({ code: 'calendar.day-waits' });
    await takeBackEntry(as('administrator'), waiting);
    const [inForce] = (await listCalendar(as('auditor'))).filter(({ entry }) => entry.since !== null);
    await expect(takeBackEntry(as('administrator'), inForce!.entry.id)).rejects.toMatchObject({ code: 'calendar.in-force' });
  });

  it('counts six days a week for the unit that works them, from the day it does, and five for the rest', async () => {
    const id = await proposeWeek(as('administrator'), { unit: 'Dinas Contoh', days: 6, from: day('2026-11-16'), decree: 'Perwal 5/2026' });
    await confirmEntry(as('auditor'), id);
    const [office, unit] = [await counted('2026-11-13'), await counted('2026-11-13', { unit: 'Dinas Contoh' })];
    expect(unit.on < office.on).toBe(true);
    expect((await counted('2026-10-12', { unit: 'Dinas Contoh' })).on).toBe((await counted('2026-10-12')).on);
  });

  it('is nobody’s to change but an administrator’s, and the auditor only confirms', async () => {
    await expect(proposeDay(as('auditor'), holiday)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    await expect(listCalendar(world.ctx())).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('finds a row of the last edition that was changed by hand', async () => {
    const ctx = world.ctx({ kind: 'system' });
    const problems = () => ctx.tx((tx) => Array.fromAsync(verifyCalendar(ctx, tx)));
    expect(await problems()).toEqual([]);
    await query(world.url.super, 'update calendar.edition set version = version + 1');
    expect(await problems()).toHaveLength(1);
  });
});
