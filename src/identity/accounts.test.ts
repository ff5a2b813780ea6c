import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import type { Actor, Ctx } from '../kit/ctx.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import {
  acceptInvitation,
  accountHistory,
  accountNames,
  accountsWithRole,
  confirmGrant,
  createAccount,
  disableAccount,
  grantRole,
  inviteAgain,
  listAccounts,
  lookAtInvitation,
  permissionsOf,
  PERMISSIONS,
  readAccount,
  revokeRole,
  ROLES,
  signIn,
  totpNow,
  verifyAccounts,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const admin: Actor = accountWith('admin.accounts');
const PASSWORD = 'kuda sembilan payung hijau';
let n = 0;
const made = async (ctx: Ctx = world.ctx(admin)) =>
  createAccount(ctx, { username: `orang${++n}`, name: `Orang Contoh ${n}`, post: 'Analis', unit: 'Bagian Contoh' });
const grant = (
  accountId: string,
  role: (typeof ROLES)[number],
  from = '2026-10-01',
  until: string | null = null,
  acting: 'plt' | 'plh' | 'pj' | null = null,
) =>
  grantRole(world.ctx(admin), {
    accountId,
    role,
    from: day(from),
    until: until === null ? null : day(until),
    acting,
    decree: 'SK 800/1/2026',
  });
const faults = async () =>
  world.ctx().tx(async (tx) => {
    const found = [];
    for await (const problem of verifyAccounts(world.ctx(), tx)) found.push(problem);
    return found;
  });

describe('accounts', () => {
  it('are made by administrators only', async () => {
    await expect(made(world.ctx(accountWith('report.read')))).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('have user names no two people share, whatever the case they are typed in', async () => {
    const ctx = world.ctx(admin);
    await createAccount(ctx, { username: 'Kembar', name: 'A', post: '', unit: '' });
    await expect(createAccount(ctx, { username: ' KEMBAR ', name: 'B', post: '', unit: '' })).rejects.toMatchObject({
      code: 'identity.username-taken',
    });
  });

  it.each([
    ['x', 'identity.bad-username'],
    ['-mulai', 'identity.bad-username'],
    ['a b', 'identity.bad-username'],
    ['a'.repeat(100), 'identity.bad-username'],
  ])('refuse the user name %s', async (username, code) => {
    await expect(createAccount(world.ctx(admin), { username, name: 'A', post: '', unit: '' })).rejects.toMatchObject({ code });
  });

  it('are joined by a link that shows the authenticator until it is used, and then opens nothing', async () => {
    const { invitation } = await made();
    const ctx = world.ctx();
    const shown = await lookAtInvitation(ctx, invitation);
    expect(shown?.uri).toMatch(/^otpauth:\/\/totp\//);
    await expect(acceptInvitation(ctx, invitation, { password: PASSWORD, code: '000000' })).rejects.toMatchObject({
      code: 'identity.wrong-totp',
    });
    await expect(acceptInvitation(ctx, invitation, { password: 'pendek', code: totpNow(ctx.now(), shown!.secret) })).rejects.toMatchObject({
      code: 'identity.weak-password',
    });
    await acceptInvitation(ctx, invitation, { password: PASSWORD, code: totpNow(ctx.now(), shown!.secret) });
    expect(await lookAtInvitation(ctx, invitation)).toBeNull();
    await expect(acceptInvitation(ctx, invitation, { password: PASSWORD, code: totpNow(ctx.now(), shown!.secret) })).rejects.toMatchObject({
      code: 'identity.no-invitation',
    });
  });

  it('can be joined by one of two people who hold the same link, never by both', async () => {
    const { invitation } = await made();
    const shown = await lookAtInvitation(world.ctx(), invitation);
    const code = totpNow(world.clock.now(), shown!.secret);
    const both = await Promise.allSettled([1, 2].map(() => acceptInvitation(world.ctx(), invitation, { password: PASSWORD, code })));
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('cannot be joined after 72 hours', async () => {
    const { invitation } = await made();
    const before = world.clock.at;
    world.clock.pass(71.9);
    expect(await lookAtInvitation(world.ctx(), invitation)).not.toBeNull();
    world.clock.pass(0.2);
    expect(await lookAtInvitation(world.ctx(), invitation)).toBeNull();
    world.clock.at = before;
  });

  it('lose password, phone and old link when they are invited again', async () => {
    const { id, invitation } = await made();
    const secret = (await lookAtInvitation(world.ctx(), invitation))!.secret;
    await acceptInvitation(world.ctx(), invitation, { password: PASSWORD, code: totpNow(world.clock.now(), secret) });
    world.clock.pass(0.1);
    const { username } = await readAccount(world.ctx(admin), id);
    await signIn(world.ctx(), { username, password: PASSWORD, code: totpNow(world.clock.now(), secret) });
    await inviteAgain(world.ctx(admin), id);
    world.clock.pass(0.1);
    await expect(signIn(world.ctx(), { username, password: PASSWORD, code: totpNow(world.clock.now(), secret) })).rejects.toMatchObject({
      code: 'identity.wrong-sign-in',
    });
  });

  it('are found by any part of name, post or unit, and sorted', async () => {
    await createAccount(world.ctx(admin), { username: 'zulkarnain', name: 'Zul Contoh', post: 'Inspektur', unit: 'Inspektorat' });
    const found = await listAccounts(world.ctx(admin), { search: 'inspektorat zul' });
    expect(found.map((account) => account.username)).toEqual(['zulkarnain']);
    const all = await listAccounts(world.ctx(admin), { order: 'username' });
    expect(all.map((a) => a.username)).toEqual(all.map((a) => a.username).sort());
    expect(JSON.stringify(all)).not.toMatch(/argon2|password/);
  });
});

describe('roles', () => {
  it('are held from the first day to the last, both counted', async () => {
    const { id } = await made();
    await grant(id, 'examiner', '2026-10-10', '2026-10-20', 'plh');
    await query(world.url.super, `update identity.account set state = 'active', password = 'x', totp = 'x' where id = $1`, [id]);
    const on = async (d: string) =>
      (await world.ctx().tx((tx) => accountsWithRole(world.ctx(), tx, 'examiner', day(d)))).filter((one) => one.id === id);
    expect(await on('2026-10-09')).toEqual([]);
    expect(await on('2026-10-10')).toMatchObject([{ acting: 'plh', post: 'Analis' }]);
    expect(await on('2026-10-20')).toHaveLength(1);
    expect(await on('2026-10-21')).toEqual([]);
    await query(world.url.super, `update identity.account set state = 'invited', password = null, totp = null where id = $1`, [id]);
  });

  it.each([
    ['administrator', 'officer', 'identity.administrator-alone'],
    ['officer', 'administrator', 'identity.administrator-alone'],
    ['administrator', 'auditor', 'identity.administrator-alone'],
    ['auditor', 'officer', 'identity.auditor-alone'],
    ['custodian', 'auditor', 'identity.auditor-alone'],
    ['custodian', 'decider', 'identity.custodian-apart'],
    ['examiner', 'custodian', 'identity.custodian-apart'],
  ] as const)('refuse who holds %s to become %s on the same day', async (first, second, code) => {
    const { id } = await made();
    await grant(id, first);
    await expect(grant(id, second)).rejects.toMatchObject({ code });
  });

  it('of one kin may meet in one person, and roles that differ may follow one another', async () => {
    const { id } = await made();
    await grant(id, 'officer', '2026-01-01', '2026-06-30');
    await grant(id, 'superior', '2026-01-01', '2026-06-30');
    await grant(id, 'auditor', '2026-07-01');
    await expect(grant(id, 'examiner', '2026-06-30', '2026-07-01')).rejects.toMatchObject({ code: 'identity.auditor-alone' });
  });

  it('that must differ are kept apart by the database too', async () => {
    const { id } = await made();
    await grant(id, 'officer');
    const insert = `insert into identity.role_grant (tenant, id, account, role, from_on, decree) values ($1, gen_random_uuid(), $2, 'auditor', '2026-10-05', 'x')`;
    await expect(query(world.url.super, insert, [world.tenant.id, id])).rejects.toMatchObject({ constraint: 'role_grant_kins' });
  });

  it('are given once when two administrators give clashing ones at the same moment', async () => {
    const { id } = await made();
    const both = await Promise.allSettled([grant(id, 'officer'), grant(id, 'auditor')]);
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('end the day they are revoked, and may then be given anew', async () => {
    const { id } = await made();
    const grantId = await grant(id, 'officer');
    await revokeRole(world.ctx(admin), { grantId, reason: 'mutasi' });
    await revokeRole(world.ctx(admin), { grantId, reason: 'mutasi' });
    expect((await readAccount(world.ctx(admin), id)).grants).toMatchObject([{ revokedOn: '2026-10-12' }]);
    await grant(id, 'custodian', '2026-10-12');
  });

  it.each([
    ['2026-10-12', '2026-10-11', 'SK', 'identity.bad-period'],
    ['2026-10-12', null, '  ', 'identity.no-decree'],
  ])('refuse a period from %s to %s on "%s"', async (from, until, decree, code) => {
    const { id } = await made();
    await expect(
      grantRole(world.ctx(admin), {
        accountId: id,
        role: 'officer',
        from: day(from),
        until: until ? day(until) : null,
        acting: null,
        decree,
      }),
    ).rejects.toMatchObject({ code });
  });

  it('refuse to lose the last administrator, and let go of one of two', async () => {
    const own = await openWorld();
    try {
      const ctx = own.ctx(admin);
      const join = async (username: string) => {
        const one = await createAccount(ctx, { username, name: username, post: '', unit: '' });
        await grantRole(ctx, {
          accountId: one.id,
          role: 'administrator',
          from: day('2026-10-01'),
          until: null,
          acting: null,
          decree: 'SK',
        });
        const secret = (await lookAtInvitation(own.ctx(), one.invitation))!.secret;
        await acceptInvitation(own.ctx(), one.invitation, { password: PASSWORD, code: totpNow(own.clock.now(), secret) });
        return one.id;
      };
      const [first, second] = [await join('admin1'), await join('admin2')];
      // The second one's role waits for the first.
      const [waiting] = (await readAccount(ctx, second)).grants;
      await confirmGrant(own.ctx({ ...admin, id: first } as Actor), waiting!.id);
      await disableAccount(ctx, { accountId: first, reason: '' });
      await expect(disableAccount(ctx, { accountId: second, reason: '' })).rejects.toMatchObject({ code: 'identity.last-administrator' });
      const [held] = (await readAccount(ctx, second)).grants;
      await expect(revokeRole(ctx, { grantId: held!.id, reason: '' })).rejects.toMatchObject({ code: 'identity.last-administrator' });
      await expect(inviteAgain(ctx, second)).rejects.toMatchObject({ code: 'identity.last-administrator' });
    } finally {
      await own.close();
    }
  });

  it('give an administrator nothing of any report, case, file or letter', () => {
    const may = [...permissionsOf(['administrator'])];
    expect(
      may.filter((permission) => /^(report|case|evidence|search|work|custodian|audit)\.|^letter\.(?!settings)/.test(permission)),
    ).toEqual([]);
  });

  it('know every permission that the program asks for', () => {
    const sources = globSync('src/**/*.{ts,tsx}', { exclude: (name) => /\.test\.tsx?$/.test(name) })
      .map((name) => readFileSync(name, 'utf8'))
      .join('\n');
    const asked = [...sources.matchAll(/(?:mustHave|may\.has)\('([^']+)'\)/g)].map((match) => match[1]!);
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((permission) => !(PERMISSIONS as readonly string[]).includes(permission))).toEqual([]);
  });

  it('leave no permission that nobody has', () => {
    const given = new Set(ROLES.flatMap((role) => [...permissionsOf([role])]));
    expect(PERMISSIONS.filter((permission) => !given.has(permission))).toEqual([]);
  });
});

describe('the journal of accounts', () => {
  it('tells who did what, and its skeletons hold no name', async () => {
    const { id } = await made();
    await grant(id, 'officer');
    await disableAccount(world.ctx(admin), { accountId: id, reason: 'pensiun' });
    const history = await accountHistory(world.ctx(accountWith('audit.read')), id);
    expect(history.map((one) => one.kind).sort()).toEqual(['created', 'disabled', 'granted']);
    const rows = await query(world.url.super, 'select skeleton from ledger.entry where stream_id = $1', [id]);
    expect(JSON.stringify(rows.rows)).not.toMatch(/Orang|pensiun|SK 800/);
    await expect(accountHistory(world.ctx(accountWith('case.read')), id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });

  it('agrees with every row, and finds a role, a name or a password changed by hand', async () => {
    expect(await faults()).toEqual([]);
    const { id, invitation } = await made();
    const secret = (await lookAtInvitation(world.ctx(), invitation))!.secret;
    await acceptInvitation(world.ctx(), invitation, { password: PASSWORD, code: totpNow(world.clock.now(), secret) });
    const grantId = await grant(id, 'officer');
    expect(await faults()).toEqual([]);
    const tampered = async (sql: string, values: unknown[]) => {
      await query(world.url.super, sql, values);
      return (await faults()).map((problem) => problem.what);
    };
    expect(await tampered(`update identity.role_grant set role = 'decider' where id = $1`, [grantId])).toEqual(['its roles were changed']);
    expect(await tampered(`update identity.role_grant set role = 'officer' where id = $1`, [grantId])).toEqual([]);
    expect(await tampered(`update identity.account set name = 'Lain' where id = $1`, [id])).toEqual(['name, post or unit were changed']);
    expect(await tampered(`update identity.account set name = $2 where id = $1`, [id, `Orang Contoh ${n}`])).toEqual([]);
    expect(await tampered(`update identity.account set password = password || 'x' where id = $1`, [id])).toEqual([
      'its password or authenticator was changed',
    ]);
    await query(world.url.super, `update identity.account set password = left(password, -1) where id = $1`, [id]);
  });

  it('keeps one office from seeing or changing the accounts of another', async () => {
    const { id } = await made();
    const other = await world.addTenant('lain.contoh.go.id');
    const seen = await world.ground.db.tx(other.id, (tx) => accountNames(world.ctx(), tx, [id]));
    expect(seen.size).toBe(0);
    const outside = await query(world.url.app, 'select count(*)::int as n from identity.account');
    expect(outside.rows[0].n).toBe(0);
    await expect(query(world.url.app, 'delete from identity.account')).rejects.toThrow(/permission denied/);
    await expect(query(world.url.app, 'select * from identity.setup')).rejects.toThrow(/permission denied/);
  });
});
