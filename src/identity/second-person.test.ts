import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { day } from '../kit/dates.js';
import type { Ctx } from '../kit/ctx.js';
import { openWorld, query, type World } from '../../tests/support/world.js';
import {
  acceptInvitation,
  accountsHistory,
  awaiting,
  confirmGrant,
  confirmInvitation,
  createAccount,
  disableAccount,
  grantRole,
  hasSecondPerson,
  inviteAgain,
  lookAtInvitation,
  newTotpSecret,
  readAccount,
  revokeRole,
  seedAccount,
  sessionActor,
  signIn,
  totpNow,
  verifyAccounts,
  type Role,
} from './index.js';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(async () => {
  await world.close();
});

const PASSWORD = 'kuda sembilan payung hijau';
const AWAITS = { code: 'identity.awaits-second' };
const SAME = { code: 'identity.same-person' };
let n = 0;

/** Somebody of the office with a role, as they are once signed in. */
async function inOffice(role: Role): Promise<{ id: string; ctx: Ctx }> {
  const system = world.ctx({ kind: 'system' });
  const [username, secret] = [`orang${++n}`, newTotpSecret(system)];
  const id = await seedAccount(system, { username, name: `Orang ${n}`, post: 'Analis', role, password: PASSWORD, totpSecret: secret });
  const { token } = await signIn(world.ctx(), { username, password: PASSWORD, code: totpNow(world.clock.now(), secret) });
  return { id, ctx: world.ctx((await sessionActor(world.ctx(), token))!) };
}
const grant = (ctx: Ctx, accountId: string, role: Role) =>
  grantRole(ctx, { accountId, role, from: day('2026-10-01'), until: null, acting: null, decree: 'SK 800/1/2026' });
const join = async (invitation: string) => {
  const { secret } = (await lookAtInvitation(world.ctx(), invitation))!;
  await acceptInvitation(world.ctx(), invitation, { password: PASSWORD, code: totpNow(world.clock.now(), secret) });
  return secret;
};
const faults = () => world.ctx().tx((tx) => Array.fromAsync(verifyAccounts(world.ctx(), tx)));

describe('an administrator alone', () => {
  it('becomes nobody by inviting again: the link opens nothing before a second person has confirmed it', async () => {
    const [admin, auditor, officer] = [await inOffice('administrator'), await inOffice('auditor'), await inOffice('officer')];
    const { invitation, awaitsSecond } = await inviteAgain(admin.ctx, officer.id);
    expect(awaitsSecond).toBe(true);
    await expect(lookAtInvitation(world.ctx(), invitation)).rejects.toMatchObject(AWAITS);
    await expect(acceptInvitation(world.ctx(), invitation, { password: PASSWORD, code: '000000' })).rejects.toMatchObject(AWAITS);
    await expect(confirmInvitation(admin.ctx, officer.id)).rejects.toMatchObject(SAME);
    await expect(confirmInvitation(world.ctx(), officer.id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
    expect(await awaiting(auditor.ctx)).toMatchObject([{ account: officer.id, grant: null, isMine: false }]);
    await confirmInvitation(auditor.ctx, officer.id);
    await confirmInvitation(auditor.ctx, officer.id);
    await join(invitation);
    expect(await awaiting(auditor.ctx)).toEqual([]);
    expect(await faults()).toEqual([]);
  });

  it('gives no role that is in force before a second person has confirmed it, and makes no second person either', async () => {
    const [admin, auditor] = [await inOffice('administrator'), await inOffice('auditor')];
    for (const role of ['decider', 'custodian', 'auditor', 'administrator'] as const) {
      const { id, invitation } = await createAccount(admin.ctx, { username: `baru${role}`, name: 'Orang Baru', post: '', unit: '' });
      const grantId = await grant(admin.ctx, id, role);
      const secret = await join(invitation);
      const roles = async () => {
        world.clock.pass(0.1);
        const { token } = await signIn(world.ctx(), {
          username: `baru${role}`,
          password: PASSWORD,
          code: totpNow(world.clock.now(), secret),
        });
        const actor = (await sessionActor(world.ctx(), token))!;
        return { actor: world.ctx(actor), roles: actor.kind === 'account' ? actor.roles : [] };
      };
      const before = await roles();
      expect(before.roles).toEqual([]);
      await expect(confirmGrant(before.actor, grantId)).rejects.toMatchObject({ code: 'kit.not-allowed' });
      await expect(confirmGrant(admin.ctx, grantId)).rejects.toMatchObject(SAME);
      await confirmGrant(auditor.ctx, grantId);
      await confirmGrant(auditor.ctx, grantId);
      expect((await roles()).roles).toEqual([role]);
    }
    expect(await faults()).toEqual([]);
  });

  it('does not send away the only one who could confirm: by closing, revoking or inviting again', async () => {
    const [admin, auditor] = [await inOffice('administrator'), await inOffice('auditor')];
    const LAST = { code: 'identity.last-second-person' };
    const [held] = (await readAccount(admin.ctx, auditor.id)).grants;
    await expect(disableAccount(admin.ctx, { accountId: auditor.id, reason: '' })).rejects.toMatchObject(LAST);
    await expect(revokeRole(admin.ctx, { grantId: held!.id, reason: '' })).rejects.toMatchObject(LAST);
    await expect(inviteAgain(admin.ctx, auditor.id)).rejects.toMatchObject(LAST);
    await inOffice('auditor');
    await disableAccount(admin.ctx, { accountId: auditor.id, reason: '' });
  });

  it('acts without one only while the office has nobody to ask, and the journal says so', async () => {
    const admin = await inOffice('administrator');
    expect(await hasSecondPerson(admin.ctx)).toBe(false);
    const { id, invitation } = await createAccount(admin.ctx, { username: 'auditor1', name: 'Auditor', post: '', unit: '' });
    await grant(admin.ctx, id, 'auditor');
    await join(invitation);
    expect(await hasSecondPerson(admin.ctx)).toBe(true);
    const officer = await createAccount(admin.ctx, { username: 'petugas1', name: 'Petugas', post: '', unit: '' });
    await grant(admin.ctx, officer.id, 'officer');
    const given = (await accountsHistory(admin.ctx)).list.filter((one) => one.kind === 'granted');
    expect(given.find((one) => one.account === id)).toMatchObject({ awaits: null });
    expect(given.find((one) => one.account === officer.id)).toMatchObject({ awaits: admin.id });
  });

  it('leaves a trace when a wait is ended by hand in the database', async () => {
    const [admin] = [await inOffice('administrator'), await inOffice('auditor')];
    const officer = await inOffice('officer');
    await grant(admin.ctx, officer.id, 'decider');
    await query(world.url.super, 'update identity.role_grant set awaits = null');
    expect((await faults()).map((one) => one.what)).toEqual(['its roles were changed']);
  });
});
