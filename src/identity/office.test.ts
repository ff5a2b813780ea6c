import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCtx } from '../kit/ctx.js';
import { accountWith, openWorld, query, type World } from '../../tests/support/world.js';
import {
  completeSetup,
  openSetup,
  readTenants,
  renameOffice,
  sessionActor,
  setupIsOpen,
  setupSecret,
  signIn,
  totpNow,
  verifyAccounts,
} from './index.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await query(world.url.super, 'delete from identity.tenant');
});
afterAll(async () => {
  await world.close();
});

const PASSWORD = 'kuda sembilan payung hijau';
const office = (token: string, change: object = {}) => ({
  officeName: 'Pemerintah Kota Contoh',
  zone: 'Asia/Makassar' as const,
  host: 'Netral.Contoh.go.id',
  administrator: {
    username: 'admin',
    name: 'Admin Contoh',
    post: 'Pranata Komputer',
    unit: 'Diskominfo',
    password: PASSWORD,
    code: totpNow(world.clock.now(), setupSecret(token)),
  },
  ...change,
});

describe('the first set-up', () => {
  it('works by the newest link only, for 30 minutes', async () => {
    const [first, second] = [await openSetup(world.ground), await openSetup(world.ground)];
    expect(await setupIsOpen(world.ground, first!)).toBe(false);
    expect(await setupIsOpen(world.ground, second!)).toBe(true);
    world.clock.pass(0.5);
    expect(await setupIsOpen(world.ground, second!)).toBe(false);
    await expect(completeSetup(world.ground, second!, office(second!))).rejects.toMatchObject({ code: 'identity.no-setup' });
  });

  it('refuses what cannot be, and leaves the link good', async () => {
    const token = (await openSetup(world.ground))!;
    await expect(completeSetup(world.ground, token, office(token, { host: 'https://x/' }))).rejects.toMatchObject({
      code: 'identity.bad-host',
    });
    await expect(completeSetup(world.ground, token, office(token, { officeName: ' ' }))).rejects.toMatchObject({
      code: 'identity.no-name',
    });
    await expect(
      completeSetup(world.ground, token, { ...office(token), administrator: { ...office(token).administrator, code: '123' } }),
    ).rejects.toMatchObject({ code: 'identity.wrong-totp' });
    expect(await readTenants(world.ground.db, false)).toEqual([]);
    expect(await setupIsOpen(world.ground, token)).toBe(true);
  });

  it('makes one office and its administrator, once, of two at the same moment', async () => {
    const token = (await openSetup(world.ground))!;
    const both = await Promise.allSettled([1, 2].map(() => completeSetup(world.ground, token, office(token))));
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    const tenants = await readTenants(world.ground.db, false);
    expect(tenants).toMatchObject([{ host: 'netral.contoh.go.id', zone: 'Asia/Makassar', isDemo: false }]);
    expect(await openSetup(world.ground)).toBeNull();
    const ctx = makeCtx(world.ground, tenants[0]!, { kind: 'anyone' }, 'id');
    world.clock.pass(1 / 60);
    const { token: session } = await signIn(ctx, {
      username: 'admin',
      password: PASSWORD,
      code: totpNow(world.clock.now(), setupSecret(token)),
    });
    expect(await sessionActor(ctx, session)).toMatchObject({ roles: ['administrator'] });
    await ctx.tx(async (tx) => {
      for await (const problem of verifyAccounts(ctx, tx)) expect(problem).toBeNull();
    });
  });

  it('lets an administrator name the office anew, and no other office', async () => {
    const [tenant] = await readTenants(world.ground.db, false);
    const other = await world.addTenant('lain.contoh.go.id');
    const ctx = makeCtx(world.ground, tenant!, accountWith('admin.settings'), 'id');
    expect(await renameOffice(ctx, '  Pemerintah   Kota Baru ')).toMatchObject({ name: 'Pemerintah Kota Baru' });
    await expect(renameOffice(ctx.as(accountWith('case.read')), 'Lain')).rejects.toMatchObject({ code: 'kit.not-allowed' });
    const names = new Map((await readTenants(world.ground.db, false)).map((one) => [one.id, one.name]));
    expect([names.get(tenant!.id), names.get(other.id)]).toEqual(['Pemerintah Kota Baru', 'Pemerintah Kota Contoh']);
  });
});
