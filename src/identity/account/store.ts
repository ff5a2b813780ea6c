import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { instantOf, type Timestamp } from '../store.js';
import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId, type AccountId, type TenantId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Account, AccountState, Person } from './account.js';
import type { Acting, GrantId, Role, RoleGrant } from '../role.js';

type AccountRow = {
  tenant: string;
  id: string;
  username: string;
  name: string;
  post: string;
  unit: string;
  mail: string | null;
  state: AccountState;
  password: string | null;
  totp: Uint8Array | null;
  totp_step: number;
  awaits: string | null;
  version: number;
};
type GrantRow = {
  tenant: string;
  id: string;
  account: string;
  role: Role;
  from_on: string;
  until_on: string | null;
  revoked_on: string | null;
  acting: Acting | null;
  decree: string;
  awaits: string | null;
};
type InvitationRow = { tenant: string; account: string; mark: Uint8Array; totp: Uint8Array; until_at: Timestamp };
type Tables = { 'identity.account': AccountRow; 'identity.role_grant': GrantRow; 'identity.invitation': InvitationRow };

const db = (tx: Tx) => tables<Tables>(tx);

/** What proves that somebody is who they say. */
export type Secrets = { readonly password: string; readonly totp: Uint8Array };
export type AccountFull = Account & { readonly password: string | null; readonly totp: Uint8Array | null; readonly totpStep: number };

/** Refusal `identity.username-taken`. */
export async function insertAccount(tx: Tx, tenant: TenantId, id: AccountId, person: Person): Promise<void> {
  try {
    await db(tx)
      .insertInto('identity.account')
      .values({ tenant, id, ...person, state: 'invited', password: null, totp: null, totp_step: 0, awaits: null, version: 1 })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error, 'account_tenant_username_key') ? new Refusal('identity.username-taken') : error;
  }
}

/** The account with its grants, its row locked until the transaction ends. Refusal `kit.not-found`. */
export async function lockAccount(tx: Tx, id: string): Promise<AccountFull> {
  const row = isId(id)
    ? await db(tx).selectFrom('identity.account').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (!row) throw new Refusal('kit.not-found');
  return fullOf(row, await grantsOf(tx, [row.id]));
}

export async function findAccount(tx: Tx, by: { id: string } | { username: string }): Promise<AccountFull | null> {
  if ('id' in by && !isId(by.id)) return null;
  const query = db(tx).selectFrom('identity.account').selectAll();
  const row = await ('id' in by ? query.where('id', '=', by.id) : query.where('username', '=', by.username)).executeTakeFirst();
  return row ? fullOf(row, await grantsOf(tx, [row.id])) : null;
}

export async function allAccounts(tx: Tx): Promise<AccountFull[]> {
  const rows = await db(tx).selectFrom('identity.account').selectAll().orderBy('username').execute();
  const grants = await grantsOf(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => fullOf(row, grants));
}

export async function accountsOf(tx: Tx, ids: readonly string[]): Promise<Pick<AccountRow, 'id' | 'name' | 'post' | 'unit' | 'mail'>[]> {
  if (ids.length === 0) return [];
  return db(tx).selectFrom('identity.account').select(['id', 'name', 'post', 'unit', 'mail']).where('id', 'in', ids).execute();
}

/** Active accounts and the grants by which they hold a role on a day. */
export async function holdersOf(
  tx: Tx,
  role: Role,
  on: Day,
): Promise<{ id: AccountId; name: string; post: string; acting: Acting | null }[]> {
  const rows = await db(tx)
    .selectFrom('identity.role_grant as g')
    .innerJoin('identity.account as a', (join) => join.onRef('a.tenant', '=', 'g.tenant').onRef('a.id', '=', 'g.account'))
    .select(['a.id', 'a.name', 'a.post', 'g.acting'])
    .where('a.state', '=', 'active')
    .where('g.role', '=', role)
    .where('g.awaits', 'is', null)
    .where('g.from_on', '<=', on)
    .where((e) => e.or([e('g.until_on', 'is', null), e('g.until_on', '>=', on)]))
    .where((e) => e.or([e('g.revoked_on', 'is', null), e('g.revoked_on', '>', on)]))
    .orderBy('a.name')
    .orderBy('a.id')
    .execute();
  return rows as { id: AccountId; name: string; post: string; acting: Acting | null }[];
}

/** Serialises changes that ask who else holds a role ("the last administrator"). */
export async function lockOffice(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.identity'), hashtext(current_setting('app.tenant')))`.execute(tx);
}

export async function saveState(
  tx: Tx,
  id: AccountId,
  version: number,
  state: AccountState,
  awaits: AccountId | null = null,
): Promise<void> {
  const gone = state === 'active' ? {} : { password: null, totp: null };
  await db(tx)
    .updateTable('identity.account')
    .set({ state, version, awaits, ...gone })
    .where('id', '=', id)
    .execute();
}

export async function saveAwaits(tx: Tx, id: AccountId, version: number, awaits: AccountId | null): Promise<void> {
  await db(tx).updateTable('identity.account').set({ awaits, version }).where('id', '=', id).execute();
}

export async function saveGrantConfirmed(tx: Tx, id: GrantId): Promise<void> {
  await db(tx).updateTable('identity.role_grant').set({ awaits: null }).where('id', '=', id).execute();
}

export async function saveVersion(tx: Tx, id: AccountId, version: number): Promise<void> {
  await db(tx).updateTable('identity.account').set({ version }).where('id', '=', id).execute();
}

/** A new authenticator begins at step `step`; without one the used steps stay used. */
export async function saveSecrets(tx: Tx, id: AccountId, version: number, secrets: Secrets, step?: number): Promise<void> {
  const change = { ...secrets, state: 'active' as const, version, ...(step === undefined ? {} : { totp_step: step }) };
  await db(tx).updateTable('identity.account').set(change).where('id', '=', id).execute();
}

/** Uses up a code: false when this step or a later one was used already, by a sign-in at the same moment too. */
export async function useStep(tx: Tx, id: AccountId, step: number): Promise<boolean> {
  const done = await db(tx)
    .updateTable('identity.account')
    .set({ totp_step: step })
    .where('id', '=', id)
    .where('totp_step', '<', step)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

export async function insertGrant(tx: Tx, tenant: TenantId, grant: RoleGrant): Promise<void> {
  const { id, account, role, from, until, acting, decree, awaits } = grant;
  await db(tx)
    .insertInto('identity.role_grant')
    .values({ tenant, id, account, role, from_on: from, until_on: until, revoked_on: null, acting, decree, awaits })
    .execute();
}

export async function saveRevoked(tx: Tx, id: GrantId, on: Day): Promise<void> {
  await db(tx).updateTable('identity.role_grant').set({ revoked_on: on }).where('id', '=', id).execute();
}

export async function grantsOf(tx: Tx, accounts: readonly string[]): Promise<RoleGrant[]> {
  if (accounts.length === 0) return [];
  const rows = await db(tx)
    .selectFrom('identity.role_grant')
    .selectAll()
    .where('account', 'in', accounts)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id as GrantId,
    account: row.account as AccountId,
    role: row.role,
    from: row.from_on as Day,
    until: row.until_on as Day | null,
    acting: row.acting,
    decree: row.decree,
    revokedOn: row.revoked_on as Day | null,
    awaits: row.awaits as AccountId | null,
  }));
}

export async function accountOfGrant(tx: Tx, grant: string): Promise<string | null> {
  if (!isId(grant)) return null;
  const row = await db(tx).selectFrom('identity.role_grant').select('account').where('id', '=', grant).executeTakeFirst();
  return row?.account ?? null;
}

/** One invitation an account: a new one replaces the old. */
export async function putInvitation(
  tx: Tx,
  tenant: TenantId,
  account: AccountId,
  invitation: { mark: Uint8Array; totp: Uint8Array; untilAt: Temporal.Instant },
): Promise<void> {
  const { mark, totp } = invitation;
  const until_at = invitation.untilAt.toString();
  await db(tx)
    .insertInto('identity.invitation')
    .values({ tenant, account, mark, totp, until_at })
    .onConflict((on) => on.columns(['tenant', 'account']).doUpdateSet({ mark, totp, until_at }))
    .execute();
}

export async function findInvitation(
  tx: Tx,
  mark: Uint8Array,
): Promise<{ account: AccountId; totp: Uint8Array; untilAt: Temporal.Instant } | null> {
  const row = await db(tx).selectFrom('identity.invitation').selectAll().where('mark', '=', mark).executeTakeFirst();
  return row ? { account: row.account as AccountId, totp: row.totp, untilAt: instantOf(row.until_at) } : null;
}

/** False when somebody used it first. */
export async function dropInvitation(tx: Tx, account: AccountId, mark?: Uint8Array): Promise<boolean> {
  const query = db(tx).deleteFrom('identity.invitation').where('account', '=', account);
  const done = await (mark ? query.where('mark', '=', mark) : query).executeTakeFirst();
  return done.numDeletedRows === 1n;
}

/** What the journal keeps of a password and an authenticator: changed by hand, they are found. */
export function secretsMark(secrets: Secrets): string {
  return createHash('sha256').update(secrets.password).update(secrets.totp).digest('hex');
}

function fullOf(row: AccountRow, grants: readonly RoleGrant[]): AccountFull {
  const { username, name, post, unit, mail, state, version, awaits, password, totp } = row;
  return {
    id: row.id as AccountId,
    username,
    name,
    post,
    unit,
    mail,
    state,
    version,
    awaits: awaits as AccountId | null,
    password,
    totp,
    totpStep: row.totp_step,
    grants: grants.filter((g) => g.account === row.id),
  };
}
