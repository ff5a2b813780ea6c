import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import { makeCtx, type Ctx } from '../kit/ctx.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import {
  changePassword,
  disableAccount,
  endSession,
  grantRole,
  mySessions,
  newTotpSecret,
  revokeRole,
  seedAccount,
  sessionActor,
  signIn,
  signOut,
  totpNow,
  type Role,
} from './index.js';
import { waitAfter } from './session/slow-down.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
});

const PASSWORD = 'kuda sembilan payung hijau';
const WRONG = { code: 'identity.wrong-sign-in' };
type Somebody = { id: string; username: string; secret: string };
let n = 0;

async function somebody(role: Role = 'officer', ctx: Ctx = world.ctx({ kind: 'system' })): Promise<Somebody> {
  const username = `petugas${++n}`;
  const secret = newTotpSecret(ctx);
  const id = await seedAccount(ctx, { username, name: 'Petugas Contoh', post: 'Analis', role, password: PASSWORD, totpSecret: secret });
  return { id, username, secret };
}
const code = (one: Somebody, seconds = 0) => totpNow(world.clock.at.add({ seconds }), one.secret);
const enter = (one: Somebody, change: Partial<{ password: string; code: string; username: string }> = {}, ctx = world.ctx()) =>
  signIn(ctx, { username: one.username, password: PASSWORD, code: code(one), ...change });
const mine = async (token: string) => world.ctx((await sessionActor(world.ctx(), token))!);

beforeEach(() => {
  world.clock.set('2026-10-12');
});

describe('signing in', () => {
  it('opens a session that knows roles and permissions of today', async () => {
    const one = await somebody('examiner');
    const { token } = await enter(one, { username: ` ${one.username.toUpperCase()} ` });
    const actor = await sessionActor(world.ctx(), token);
    expect(actor).toMatchObject({ kind: 'account', id: one.id, roles: ['examiner'] });
    expect(actor?.kind === 'account' && actor.may.has('case.examine') && !actor.may.has('case.decide')).toBe(true);
  });

  it('refuses a wrong name, a wrong password, a wrong code and a closed account with the same words', async () => {
    const [one, closed] = [await somebody(), await somebody()];
    await disableAccount(world.ctx(accountWith('admin.accounts')), { accountId: closed.id, reason: '' });
    await expect(enter(one, { username: 'tidak-ada' })).rejects.toMatchObject(WRONG);
    await expect(enter(one, { password: `${PASSWORD}x` })).rejects.toMatchObject(WRONG);
    await expect(enter(one, { code: '000000' })).rejects.toMatchObject(WRONG);
    await expect(enter(one, { code: '' })).rejects.toMatchObject(WRONG);
    await expect(enter(one, { password: PASSWORD.repeat(20_000) })).rejects.toMatchObject(WRONG);
    await expect(enter(closed)).rejects.toMatchObject(WRONG);
  });

  it('takes as long for a name nobody has as for one somebody has', async () => {
    const took = async (attempt: () => Promise<unknown>) => {
      const start = performance.now();
      await attempt().catch(() => undefined);
      return performance.now() - start;
    };
    const [known, unknown]: number[][] = [[], []];
    for (let i = 0; i < 9; i++) {
      const one = await somebody();
      known!.push(await took(() => enter(one, { password: 'salah salah salah' })));
      unknown!.push(await took(() => enter(one, { username: `tiada${i}` })));
    }
    const median = (list: number[]) => [...list].sort((a, b) => a - b)[4]!;
    const ratio = median(known!) / median(unknown!);
    // Without the hash for nobody the second would take a tenth of the first.
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it.each([-30, 0, 30])('takes the code of a phone that is off by %i seconds', async (seconds) => {
    const one = await somebody();
    await expect(enter(one, { code: code(one, seconds) })).resolves.toHaveProperty('token');
  });

  it.each([-60, 60])('refuses the code of a phone that is off by %i seconds', async (seconds) => {
    const one = await somebody();
    await expect(enter(one, { code: code(one, seconds) })).rejects.toMatchObject(WRONG);
  });

  it('takes a code once, in two attempts at the same moment too, and never one before it', async () => {
    const one = await somebody();
    const both = await Promise.allSettled([enter(one), enter(one)]);
    expect(both.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(enter(one, { code: code(one, -30) })).rejects.toMatchObject(WRONG);
    await expect(enter(one, { code: code(one, 30) })).resolves.toHaveProperty('token');
  });

  it('waits longer after each failure from the fifth on, for names nobody has too, and forgives on success', async () => {
    const one = await somebody();
    for (const username of [one.username, 'tidak-pernah-ada']) {
      for (let i = 0; i < 5; i++) await expect(enter(one, { username, password: 'salah salah salah' })).rejects.toMatchObject(WRONG);
      await expect(enter(one, { username })).rejects.toMatchObject({ code: 'identity.wait', data: { minutes: 1 } });
    }
    world.clock.pass(31 / 3600);
    await expect(enter(one)).resolves.toHaveProperty('token');
    world.clock.pass(31 / 3600);
    await expect(enter(one, { password: 'salah salah salah' })).rejects.toMatchObject(WRONG);
    await expect(enter(one)).resolves.toHaveProperty('token');
    expect([4, 5, 6, 7, 50].map(waitAfter)).toEqual([0, 30, 60, 120, 900]);
  });

  it('does not make its owner wait on a browser they use, however long strangers try the name', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const { device } = await signIn(world.ctx(), { username: one.username, password: PASSWORD, code: code(one) });
    const { device: foreign } = await signIn(world.ctx(), { username: other.username, password: PASSWORD, code: code(other) });
    for (let i = 0; i < 8; i++) {
      await enter(one, { password: 'salah salah salah' }).catch(() => undefined);
      world.clock.pass(waitAfter(i) / 3600);
    }
    world.clock.pass(1 / 60);
    await enter(one, { password: 'salah salah salah' }).catch(() => undefined);
    const from = (brought: string | null, password = PASSWORD) =>
      signIn(world.ctx(), { username: one.username, password, code: code(one), device: brought });
    const WAIT = { code: 'identity.wait' };
    for (const brought of [null, foreign, 'A'.repeat(43)]) await expect(from(brought)).rejects.toMatchObject(WAIT);
    expect(await from(device)).toMatchObject({ device });
    // A thief of the browser counts too.
    for (let i = 0; i < 5; i++) await expect(from(device, 'salah salah salah')).rejects.toMatchObject(WRONG);
    await expect(from(device)).rejects.toMatchObject(WAIT);
    world.clock.set('2027-06-01');
    for (let i = 0; i < 5; i++) await expect(enter(one, { password: 'salah salah salah' })).rejects.toMatchObject(WRONG);
    await expect(from(device)).rejects.toMatchObject(WAIT);
  });

  it('does not let many attempts at once slip past the wait', async () => {
    const one = await somebody();
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => enter(one, { password: 'salah salah salah' })));
    const reasons = all.map((result) => (result.status === 'rejected' ? (result.reason as { code: string }).code : 'in'));
    expect(reasons.sort()).toEqual([...Array<string>(7).fill('identity.wait'), ...Array<string>(5).fill('identity.wrong-sign-in')]);
  });

  it('keeps neither password, authenticator secret, token nor tried name in the database', async () => {
    const one = await somebody();
    const { token } = await enter(one);
    await enter(one, { username: 'nama-rahasia' }).catch(() => undefined);
    const rows = await query(
      world.url.super,
      'select to_jsonb(a) as r from identity.account a union all select to_jsonb(s) from identity.session s union all select to_jsonb(t) from identity.attempt t',
    );
    const dump = JSON.stringify(rows.rows);
    expect(dump).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
    for (const plain of [PASSWORD, one.secret, token, 'nama-rahasia', Buffer.from(token, 'base64url').toString('hex')])
      expect(dump).not.toContain(plain);
  });
});

describe('a session', () => {
  it('rests at most 30 minutes', async () => {
    const { token } = await enter(await somebody());
    for (let i = 0; i < 4; i++) {
      world.clock.pass(29 / 60);
      expect(await sessionActor(world.ctx(), token)).not.toBeNull();
    }
    world.clock.pass(30 / 60);
    expect(await sessionActor(world.ctx(), token)).toBeNull();
  });

  it('lasts at most 10 hours, however busy', async () => {
    const { token } = await enter(await somebody());
    for (let i = 0; i < 29; i++) {
      world.clock.pass(1 / 3);
      expect(await sessionActor(world.ctx(), token)).not.toBeNull();
    }
    world.clock.pass(1 / 3);
    expect(await sessionActor(world.ctx(), token)).toBeNull();
  });

  it('gains and loses roles by the day of the office, not by signing in again', async () => {
    const one = await somebody('officer');
    const boss = world.ctx(accountWith('admin.accounts'));
    const grantId = await grantRole(boss, {
      accountId: one.id,
      role: 'decider',
      from: day('2026-10-13'),
      until: day('2026-10-13'),
      acting: 'plh',
      decree: 'SK',
    });
    const roles = async (d: string) => {
      world.clock.set(d, '00:01');
      const { token } = await enter(one);
      const actor = await sessionActor(world.ctx(), token);
      return actor?.kind === 'account' ? [...actor.roles].sort() : null;
    };
    world.clock.set('2026-10-12', '23:55');
    const { token } = await enter(one);
    world.clock.set('2026-10-13', '00:01');
    expect(await sessionActor(world.ctx(), token)).toMatchObject({ roles: expect.arrayContaining(['decider']) });
    expect(await roles('2026-10-14')).toEqual(['officer']);
    await revokeRole(boss, { grantId, reason: '' });
  });

  it('is listed to its owner, and ended by them, by signing out, and by closing the account', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const first = await enter(one);
    world.clock.pass(1 / 60);
    const second = await enter(one);
    const ctx = await mine(second.token);
    const listed = await mySessions(ctx, second.token);
    expect(listed.map((session) => session.isThis)).toEqual([true, false]);
    const theirs = await enter(other);
    const [their] = await mySessions(await mine(theirs.token), theirs.token);
    await endSession(ctx, their!.id);
    expect(await sessionActor(world.ctx(), theirs.token)).not.toBeNull();
    await endSession(ctx, listed[1]!.id);
    expect(await sessionActor(world.ctx(), first.token)).toBeNull();
    await signOut(world.ctx(), second.token);
    expect(await sessionActor(world.ctx(), second.token)).toBeNull();
    await disableAccount(world.ctx(accountWith('admin.accounts')), { accountId: other.id, reason: '' });
    expect(await sessionActor(world.ctx(), theirs.token)).toBeNull();
  });

  it('is unknown to another office, on a token that is right here', async () => {
    const { token } = await enter(await somebody());
    const other = await world.addTenant(`lain${n}.contoh.go.id`);
    expect(await sessionActor(makeCtx(world.ground, other, { kind: 'anyone' }, 'id'), token)).toBeNull();
  });
});

describe('a new password', () => {
  it('needs the old one and a fresh code, and ends all other sessions', async () => {
    const one = await somebody();
    const elsewhere = await enter(one);
    world.clock.pass(1 / 60);
    const here = await enter(one);
    world.clock.pass(1 / 60);
    const ctx = await mine(here.token);
    const change = { old: PASSWORD, fresh: 'empat ember biru langit', code: code(one), token: here.token };
    await expect(changePassword(ctx, { ...change, old: 'bukan ini sama sekali' })).rejects.toMatchObject({
      code: 'identity.wrong-password',
    });
    await expect(changePassword(ctx, { ...change, fresh: 'pendek' })).rejects.toMatchObject({ code: 'identity.weak-password' });
    await expect(changePassword(ctx, { ...change, fresh: 'aaaaaaaaaaaaaaaa' })).rejects.toMatchObject({ code: 'identity.weak-password' });
    await changePassword(ctx, change);
    expect(await sessionActor(world.ctx(), elsewhere.token)).toBeNull();
    expect(await sessionActor(world.ctx(), here.token)).not.toBeNull();
    world.clock.pass(1 / 60);
    await expect(enter(one)).rejects.toMatchObject(WRONG);
    await expect(enter(one, { password: 'empat ember biru langit' })).resolves.toHaveProperty('token');
  });
});

describe('the demo', () => {
  it('gives the same account a new password at each start, and nobody but the program may do so', async () => {
    const ctx = world.ctx({ kind: 'system' });
    const secret = newTotpSecret(ctx);
    const seed = { username: 'contoh-petugas', name: 'Petugas', post: 'Analis', role: 'officer' as const, totpSecret: secret };
    const first = await seedAccount(ctx, { ...seed, password: 'sandi pertama sekali' });
    expect(await seedAccount(ctx, { ...seed, password: 'sandi kedua sekali ini' })).toBe(first);
    const one = { id: first, username: seed.username, secret };
    await expect(enter(one, { password: 'sandi pertama sekali' })).rejects.toMatchObject(WRONG);
    await expect(enter(one, { password: 'sandi kedua sekali ini' })).resolves.toHaveProperty('token');
    await expect(seedAccount(world.ctx(accountWith('admin.accounts')), { ...seed, password: 'sandi ketiga sekali' })).rejects.toMatchObject(
      { code: 'kit.not-allowed' },
    );
  });
});
