import { makeCtx, type Ctx, type Ground, type Tenant } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Zone } from '../../kit/dates.js';
import type { AccountId, TenantId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { derive, utf8 } from '../../kit/seal.js';
import type { Person } from '../account/account.js';
import { decideGrant, saveGrant } from '../account/grant-role.js';
import { note } from '../account/note.js';
import { personOf, type TypedPerson } from '../account/person.js';
import { insertAccount, lockAccount, saveSecrets, secretsMark } from '../account/store.js';
import { hashPassword, mustBeStrong } from '../password.js';
import type { GrantId } from '../role.js';
import { markOf } from '../token.js';
import { base32, sealTotp, totpStep, totpUri } from '../totp.js';
import { setupIsOpen } from './open-setup.js';
import { takeSetup } from './store.js';

export type CompleteSetup = {
  officeName: string;
  zone: Zone;
  host: string;
  administrator: TypedPerson & { password: string; code: string };
};

/**
 * The authenticator secret the set-up page shows: it follows from the link's token, so that nothing is kept before
 * the office exists, and the page may be opened again.
 */
export function setupSecret(token: string): string {
  return base32(derive(utf8(token), '', 'nirpihak/setup-totp/v1').slice(0, 20));
}

/** The address for the QR code of the set-up page. */
export function setupUri(ground: Ground, token: string): string {
  return totpUri(
    ctxOf(ground, { id: '' as TenantId, host: '', name: 'Nirpihak', zone: 'Asia/Jakarta', isDemo: false }),
    'admin',
    setupSecret(token),
  );
}

/**
 * Makes the first office and its first administrator, first use only. Refusals `identity.no-setup`, `identity.no-name`,
 * `identity.bad-host`, `identity.bad-username`, `identity.bad-mail`, `identity.weak-password`, `identity.wrong-totp`.
 */
export async function completeSetup(ground: Ground, token: string, input: CompleteSetup): Promise<Tenant> {
  if (!(await setupIsOpen(ground, token))) throw new Refusal('identity.no-setup');
  const tenant: Tenant = {
    id: ground.chance.uuid() as TenantId,
    host: hostOf(input.host),
    name: officeNameOf(input.officeName),
    zone: input.zone,
    isDemo: false,
  };
  const ctx = ctxOf(ground, tenant);
  const person = personOf(input.administrator);
  mustBeStrong(input.administrator.password, [person.username, person.name]);
  const step = totpStep(ctx, setupSecret(token), input.administrator.code, 0);
  if (step === null) throw new Refusal('identity.wrong-totp');
  const password = await hashPassword(ctx, input.administrator.password);
  await ctx.tx(async (tx) => {
    if (!(await takeSetup(tx, markOf(token), ctx.now(), tenant))) throw new Refusal('identity.no-setup');
    await makeAdministrator(ctx, tx, { person, password, secret: setupSecret(token), step });
  });
  return tenant;
}

async function makeAdministrator(
  ctx: Ctx,
  tx: Tx,
  made: { person: Person; password: string; secret: string; step: number },
): Promise<void> {
  const id = ctx.chance.uuid() as AccountId;
  const secrets = { password: made.password, totp: sealTotp(ctx, id, made.secret) };
  await insertAccount(tx, ctx.tenant.id, id, made.person);
  const created = await note(ctx, tx, { id, version: 0 }, { kind: 'created', body: { person: made.person } });
  await saveSecrets(
    tx,
    id,
    await note(ctx, tx, { id, version: created }, { kind: 'joined', body: { secrets: secretsMark(secrets) } }),
    secrets,
    made.step,
  );
  const account = await lockAccount(tx, id);
  const wish = { role: 'administrator' as const, from: ctx.today(), until: null, acting: null, decree: 'Pemasangan pertama' };
  await saveGrant(ctx, tx, account, decideGrant(account, wish, ctx.chance.uuid() as GrantId));
}

const ctxOf = (ground: Ground, tenant: Tenant): Ctx => makeCtx(ground, tenant, { kind: 'system' }, 'id');

/** A DNS name (RFC 1123 §2.1) in lower case, without port. */
export function hostOf(typed: string): string {
  const host = typed.trim().toLowerCase();
  if (host.length > 253 || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/.test(host))
    throw new Refusal('identity.bad-host');
  return host;
}

export function officeNameOf(typed: string): string {
  const name = typed.trim().replaceAll(/\s+/g, ' ');
  if (name === '' || name.length > 200) throw new Refusal('identity.no-name');
  return name;
}
