import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bringStaff, asEmployee, sessionOf } from '../../../tests/support/staff.js';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import type { EmployeeId } from '../../kit/ids.js';
import {
  askForLink,
  directoryCounts,
  employeeActor,
  employeeLeft,
  endEmployeeSession,
  enterWithLink,
  linkAsked,
  makeSheet,
  myEmployeeSessions,
  opensLink,
} from '../index.js';

let world: World;
let people: EmployeeId[];
beforeAll(async () => {
  world = await openWorld();
  people = await bringStaff(world, [{}, {}, { mail: false }]);
});
afterAll(async () => {
  await world.close();
});

const jobs = async () =>
  (
    await query(
      world.url.super,
      `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'send-entry-link'`,
    )
  ).rows.map((one) => one.payload as { ids: { mark: string } });

describe('an employee’s way in', () => {
  it('by mail is asked for with the same work whether the address is known or not', async () => {
    await askForLink(world.ctx(), ' P0@kota.contoh.go.id ');
    await askForLink(world.ctx(), 'siapa@kota.contoh.go.id');
    const asked = await jobs();
    expect(asked).toHaveLength(2);
    expect(JSON.stringify(asked)).not.toContain('kota.contoh');
    const made = await Promise.all(asked.map((one) => linkAsked(world.ctx({ kind: 'system' }), one.ids.mark)));
    expect(made.map((one) => one?.to ?? null).sort()).toEqual([null, 'p0@kota.contoh.go.id'].sort());
    await expect(askForLink(world.ctx(), 'bukan alamat')).rejects.toMatchObject({ code: 'identity.bad-mail' });
    const many = Array.from({ length: 6 }, () => askForLink(world.ctx(), 'p1@kota.contoh.go.id'));
    expect((await Promise.allSettled(many)).filter((one) => one.status === 'rejected')).toHaveLength(1);
  });

  it('is looked at without harm, used once, and over after its time', async () => {
    const ask = async () =>
      (await linkAsked(world.ctx({ kind: 'system' }), (await jobs())[0]!.ids.mark)) ??
      (await linkAsked(world.ctx({ kind: 'system' }), (await jobs())[1]!.ids.mark));
    const { token } = (await ask())!;
    for (let n = 0; n < 3; n += 1) expect(await opensLink(world.ctx(), token)).toBe(true);
    const both = await Promise.allSettled([enterWithLink(world.ctx(), token), enterWithLink(world.ctx(), token)]);
    expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    const late = (await ask())!;
    world.clock.pass(1.1);
    expect(await opensLink(world.ctx(), late.token)).toBe(false);
    await expect(enterWithLink(world.ctx(), late.token)).rejects.toMatchObject({ code: 'identity.no-way-in' });
  });

  it('on paper is one code a person, and a new sheet ends the old one', async () => {
    const admin = world.ctx(accountWith('directory.import'));
    const [unit] = (await directoryCounts(admin)).units;
    const first = await admin.tx((tx) => makeSheet(admin, tx, unit!.unit.id));
    const second = await admin.tx((tx) => makeSheet(admin, tx, unit!.unit.id));
    expect(second.map((card) => card.name)).toEqual(['Pegawai 0', 'Pegawai 1', 'Pegawai 2']);
    await expect(enterWithLink(world.ctx(), first[2]!.code)).rejects.toMatchObject({ code: 'identity.no-way-in' });
    const { token } = await enterWithLink(world.ctx(), second[2]!.code.toLowerCase().replaceAll('-', ' '));
    expect(await employeeActor(world.ctx(), token)).toEqual({ kind: 'employee', id: people[2] });
    const other = world.ctx(accountWith('circular.write'));
    await expect(other.tx((tx) => makeSheet(other, tx, unit!.unit.id))).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });
});

describe('an employee’s sessions', () => {
  it('are seen, ended one by one, and end by themselves', async () => {
    const [one, two] = [await sessionOf(world, people[0]!), await sessionOf(world, people[0]!)];
    const me = asEmployee(world, people[0]!);
    const list = await myEmployeeSessions(me, one);
    expect(list.filter((session) => session.isThis)).toHaveLength(1);
    const other = list.find((session) => !session.isThis)!;
    await endEmployeeSession(asEmployee(world, people[1]!), other.id);
    expect(await myEmployeeSessions(me, one)).toHaveLength(list.length);
    for (const session of list) if (!session.isThis) await endEmployeeSession(me, session.id);
    expect([await employeeActor(me, one), await employeeActor(me, two)]).toEqual([{ kind: 'employee', id: people[0] }, null]);
    world.clock.pass(0.6);
    expect(await employeeActor(me, one)).toBeNull();
  });

  it('end with the person’s time in the office', async () => {
    const token = await sessionOf(world, people[1]!);
    await employeeLeft(world.ctx(accountWith('directory.import')), people[1]!);
    expect(await employeeActor(world.ctx(), token)).toBeNull();
  });

  it('of an account or a respondent open nothing here', async () => {
    await expect(myEmployeeSessions(world.ctx(accountWith('mine')), '')).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });
});
