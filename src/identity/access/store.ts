import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import { tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId, Id } from '../../kit/ids.js';
import { canonical } from '../../kit/json.js';
import { hex } from '../../kit/seal.js';
import { instantOf, type Timestamp } from '../store.js';

export type AccessId = Id<'access'>;

/** `issued`: made, not yet handed over. `active`: handed over, opens once. `used`: has its passphrase. `cancelled`: opens nothing. */
export type AccessState = 'issued' | 'active' | 'used' | 'cancelled';

type Row = {
  tenant: string;
  id: string;
  case_id: string;
  handle: string;
  code_mark: Uint8Array;
  state: AccessState;
  issued_on: string;
  active_on: string | null;
  passphrase: string | null;
  enrolment_mark: Uint8Array | null;
  enrolment_until: Timestamp | null;
  proof: Uint8Array;
};
type Tables = { 'identity.access': Row };

const db = (tx: Tx) => tables<Tables>(tx);

export type Access = {
  readonly id: AccessId;
  readonly caseId: CaseId;
  readonly handle: string;
  readonly state: AccessState;
  readonly issuedOn: Day;
  readonly activeOn: Day | null;
  readonly passphrase: string | null;
  readonly enrolmentUntil: Temporal.Instant | null;
};

type Kept = Omit<Row, 'enrolment_until'> & { enrolment_until: { getTime(): number } | null };
/** What the proof covers: all that decides whom a code or a passphrase lets in, and where. */
type Proven = Omit<Row, 'tenant' | 'enrolment_until' | 'proof'> & { enrolment_until: number | null };

export async function insertAccess(
  ctx: Ctx,
  tx: Tx,
  access: { id: AccessId; caseId: CaseId; handle: string; codeMark: Uint8Array; on: Day },
): Promise<void> {
  const { id, caseId, handle, codeMark, on } = access;
  const row: Proven = {
    id,
    case_id: caseId,
    handle,
    code_mark: codeMark,
    state: 'issued',
    issued_on: on,
    active_on: null,
    passphrase: null,
    enrolment_mark: null,
    enrolment_until: null,
  };
  await db(tx)
    .insertInto('identity.access')
    .values({ ...row, enrolment_until: null, tenant: ctx.tenant.id, proof: proofOf(ctx, row) })
    .execute();
}

function proofOf(ctx: Ctx, row: Proven): Uint8Array {
  const { id, case_id, handle, code_mark, state, issued_on, active_on, passphrase, enrolment_mark, enrolment_until } = row;
  const mark = enrolment_mark && hex(enrolment_mark);
  return createHmac('sha256', ctx.keys.secret(ctx.tenant.id, 'identity/access-row'))
    .update(canonical([id, case_id, handle, hex(code_mark), state, issued_on, active_on, passphrase, mark, enrolment_until]))
    .digest();
}

const provenOf = ({ enrolment_until, ...row }: Kept): Proven => ({ ...row, enrolment_until: enrolment_until && enrolment_until.getTime() });

function isProven(ctx: Ctx, row: Kept): boolean {
  const expected = proofOf(ctx, provenOf(row));
  return row.proof.length === expected.length && timingSafeEqual(row.proof, expected);
}

type By = { codeMark: Uint8Array } | { handle: string } | { enrolmentMark: Uint8Array } | { caseId: CaseId };

/** A cancelled one is found by its code only; its row is locked until the transaction ends. One changed by hand is none. */
export async function lockAccess(ctx: Ctx, tx: Tx, by: By): Promise<Access | null> {
  const all = db(tx).selectFrom('identity.access').selectAll().forUpdate();
  const living = all.where('state', '!=', 'cancelled');
  const query =
    'codeMark' in by
      ? all.where('code_mark', '=', by.codeMark)
      : 'handle' in by
        ? living.where('handle', '=', by.handle)
        : 'caseId' in by
          ? living.where('case_id', '=', by.caseId)
          : living.where('enrolment_mark', '=', by.enrolmentMark);
  const row = await query.executeTakeFirst();
  return row && isProven(ctx, row) ? accessOfRow(row) : null;
}

/** The living way into a case, as a session needs it: not locked, and none when it was changed by hand. */
export async function livingAccess(ctx: Ctx, tx: Tx, caseId: CaseId): Promise<Access | null> {
  const row = await livingRow(tx, caseId).executeTakeFirst();
  return row && isProven(ctx, row) ? accessOfRow(row) : null;
}

/** The same to be ended: one changed by hand too. */
export async function lockToCancel(tx: Tx, caseId: CaseId): Promise<AccessId | null> {
  const row = await livingRow(tx, caseId).forUpdate().executeTakeFirst();
  return (row?.id ?? null) as AccessId | null;
}

const livingRow = (tx: Tx, caseId: CaseId) =>
  db(tx).selectFrom('identity.access').selectAll().where('state', '!=', 'cancelled').where('case_id', '=', caseId);

/** The cases whose way in was changed by hand. */
export async function unprovenAccess(ctx: Ctx, tx: Tx): Promise<string[]> {
  const rows = await db(tx).selectFrom('identity.access').selectAll().orderBy('id').execute();
  return rows.filter((row) => !isProven(ctx, row)).map((row) => row.case_id);
}

/** The newest way into a case, cancelled ones too. */
export async function lastAccess(tx: Tx, caseId: CaseId): Promise<Access | null> {
  const rows = await db(tx).selectFrom('identity.access').selectAll().where('case_id', '=', caseId).orderBy('issued_on', 'desc').execute();
  const row = rows.find((one) => one.state !== 'cancelled') ?? rows[0];
  return row ? accessOfRow(row) : null;
}

export async function saveActive(ctx: Ctx, tx: Tx, id: AccessId, on: Day): Promise<void> {
  await save(ctx, tx, id, { state: 'active', active_on: on });
}

export async function saveEnrolment(ctx: Ctx, tx: Tx, id: AccessId, mark: Uint8Array, until: Temporal.Instant): Promise<void> {
  await save(ctx, tx, id, { enrolment_mark: mark, enrolment_until: until.epochMilliseconds });
}

export async function savePassphrase(ctx: Ctx, tx: Tx, id: AccessId, passphrase: string): Promise<void> {
  await save(ctx, tx, id, { state: 'used', passphrase, enrolment_mark: null, enrolment_until: null });
}

export async function saveCancelled(ctx: Ctx, tx: Tx, id: AccessId): Promise<void> {
  await save(ctx, tx, id, { state: 'cancelled', passphrase: null, enrolment_mark: null, enrolment_until: null });
}

/** Writes a change and the proof of the row as it then is. The caller has locked the row. */
async function save(ctx: Ctx, tx: Tx, id: AccessId, change: Partial<Proven>): Promise<void> {
  const row = await db(tx).selectFrom('identity.access').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const next: Proven = { ...provenOf(row), ...change };
  const { state, active_on, passphrase, enrolment_mark } = next;
  const enrolment_until = next.enrolment_until === null ? null : Temporal.Instant.fromEpochMilliseconds(next.enrolment_until).toString();
  await db(tx)
    .updateTable('identity.access')
    .set({ state, active_on, passphrase, enrolment_mark, enrolment_until, proof: proofOf(ctx, next) })
    .where('id', '=', id)
    .execute();
}

function accessOfRow(row: Kept): Access {
  return {
    id: row.id as AccessId,
    caseId: row.case_id as CaseId,
    handle: row.handle,
    state: row.state,
    issuedOn: row.issued_on as Day,
    activeOn: row.active_on as Day | null,
    passphrase: row.passphrase,
    enrolmentUntil: row.enrolment_until && instantOf(row.enrolment_until),
  };
}
