import { sql } from 'kysely';
import { tables, type Tx } from '../../kit/db.js';
import type { AccountId, CaseId, Id, TenantId } from '../../kit/ids.js';
import { hex } from '../../kit/seal.js';
import { instantOf, moment, type Timestamp } from '../store.js';

type SessionRow = {
  tenant: string;
  mark: Uint8Array;
  id: string;
  account: string | null;
  access: string | null;
  started_at: Timestamp;
  used_at: Timestamp;
};
type AttemptRow = { tenant: string; mark: Uint8Array; failures: number; last_at: Timestamp };
type DeviceRow = { tenant: string; mark: Uint8Array; account: string; used_at: Timestamp };
type AccountRow = { tenant: string; id: string; username: string };
type AccessRow = { tenant: string; id: string; case_id: string };
type Tables = {
  'identity.session': SessionRow;
  'identity.attempt': AttemptRow;
  'identity.device': DeviceRow;
  'identity.account': AccountRow;
  'identity.access': AccessRow;
};

const db = (tx: Tx) => tables<Tables>(tx);

export type SessionId = Id<'session'>;
export type Session = {
  readonly id: SessionId;
  readonly account: AccountId | null;
  readonly caseId: CaseId | null;
  readonly startedAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant;
};
/** Whose sessions: an official's, or those of one way in. */
export type Owner = { account: string } | { access: string };

export async function insertSession(
  tx: Tx,
  tenant: TenantId,
  session: { id: SessionId; mark: Uint8Array; at: Temporal.Instant } & Owner,
): Promise<void> {
  const at = session.at.toString();
  const owner = 'account' in session ? { account: session.account, access: null } : { account: null, access: session.access };
  await db(tx)
    .insertInto('identity.session')
    .values({ tenant, mark: session.mark, id: session.id, ...owner, started_at: at, used_at: at })
    .execute();
}

export async function findSession(tx: Tx, mark: Uint8Array): Promise<Session | null> {
  const row = await read(tx).where('s.mark', '=', mark).executeTakeFirst();
  return row ? sessionOf(row) : null;
}

export async function sessionsOf(tx: Tx, account: AccountId): Promise<Session[]> {
  return (await read(tx).where('s.account', '=', account).orderBy('s.used_at', 'desc').execute()).map(sessionOf);
}

export async function touchSession(tx: Tx, mark: Uint8Array, at: Temporal.Instant): Promise<void> {
  await db(tx).updateTable('identity.session').set({ used_at: at.toString() }).where('mark', '=', mark).execute();
}

export async function dropSession(tx: Tx, by: { mark: Uint8Array } | { id: string; account: AccountId }): Promise<void> {
  const query = db(tx).deleteFrom('identity.session');
  await ('mark' in by ? query.where('mark', '=', by.mark) : query.where('id', '=', by.id).where('account', '=', by.account)).execute();
}

/** All sessions of somebody, but for the one with this mark. */
export async function dropSessionsOf(tx: Tx, owner: Owner, except?: Uint8Array): Promise<void> {
  const query = db(tx)
    .deleteFrom('identity.session')
    .where((e) => ('account' in owner ? e('account', '=', owner.account) : e('access', '=', owner.access)));
  await (except ? query.where('mark', '!=', except) : query).execute();
}

export async function dropSessionsBefore(tx: Tx, startedBefore: Temporal.Instant): Promise<void> {
  await db(tx).deleteFrom('identity.session').where('started_at', '<', moment(startedBefore)).execute();
}

/** The attempts under a mark, nobody else's turn until the transaction ends. A lock on the row would not do: the first of many at once finds none. */
export async function lockAttempts(tx: Tx, mark: Uint8Array): Promise<{ failures: number; lastAt: Temporal.Instant } | null> {
  await sql`select pg_advisory_xact_lock(hashtext('nirpihak.attempt'), hashtext(${hex(mark)}))`.execute(tx);
  const row = await db(tx).selectFrom('identity.attempt').select(['failures', 'last_at']).where('mark', '=', mark).executeTakeFirst();
  return row ? { failures: row.failures, lastAt: instantOf(row.last_at) } : null;
}

export async function countAttempt(tx: Tx, tenant: TenantId, mark: Uint8Array, at: Temporal.Instant): Promise<void> {
  const last_at = at.toString();
  await db(tx)
    .insertInto('identity.attempt')
    .values({ tenant, mark, failures: 1, last_at })
    .onConflict((on) => on.columns(['tenant', 'mark']).doUpdateSet((e) => ({ failures: e('identity.attempt.failures', '+', 1), last_at })))
    .execute();
}

export async function clearAttempts(tx: Tx, by: { mark: Uint8Array } | { before: Temporal.Instant }): Promise<void> {
  const query = db(tx).deleteFrom('identity.attempt');
  await ('mark' in by ? query.where('mark', '=', by.mark) : query.where('last_at', '<', moment(by.before))).execute();
}

/** Whether somebody of this user name signed in from the browser since. */
export async function findDevice(tx: Tx, mark: Uint8Array, username: string, since: Temporal.Instant): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('identity.device as d')
    .innerJoin('identity.account as a', (join) => join.onRef('a.tenant', '=', 'd.tenant').onRef('a.id', '=', 'd.account'))
    .select('d.account')
    .where('d.mark', '=', mark)
    .where('a.username', '=', username)
    .where('d.used_at', '>', moment(since))
    .executeTakeFirst();
  return row !== undefined;
}

/** Keeps a browser as known from `at`, and lets go of those not used since `forget`. */
export async function putDevice(
  tx: Tx,
  tenant: TenantId,
  device: { mark: Uint8Array; account: AccountId; at: Temporal.Instant; forget: Temporal.Instant },
): Promise<void> {
  const { mark, account } = device;
  const used_at = device.at.toString();
  await db(tx).deleteFrom('identity.device').where('used_at', '<', moment(device.forget)).execute();
  await db(tx)
    .insertInto('identity.device')
    .values({ tenant, mark, account, used_at })
    .onConflict((on) => on.columns(['tenant', 'mark']).doUpdateSet({ used_at }))
    .execute();
}

export async function dropDevicesOf(tx: Tx, account: AccountId): Promise<void> {
  await db(tx).deleteFrom('identity.device').where('account', '=', account).execute();
}

const read = (tx: Tx) =>
  db(tx)
    .selectFrom('identity.session as s')
    .leftJoin('identity.access as a', (join) => join.onRef('a.tenant', '=', 's.tenant').onRef('a.id', '=', 's.access'))
    .select(['s.id', 's.account', 's.started_at', 's.used_at', 'a.case_id']);

type Read = {
  id: string;
  account: string | null;
  case_id: string | null;
  started_at: { getTime(): number };
  used_at: { getTime(): number };
};

function sessionOf(row: Read): Session {
  return {
    id: row.id as SessionId,
    account: row.account as AccountId | null,
    caseId: row.case_id as CaseId | null,
    startedAt: instantOf(row.started_at),
    usedAt: instantOf(row.used_at),
  };
}
