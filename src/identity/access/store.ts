import { tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import type { CaseId, Id, TenantId } from '../../kit/ids.js';
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

export async function insertAccess(
  tx: Tx,
  tenant: TenantId,
  access: { id: AccessId; caseId: CaseId; handle: string; codeMark: Uint8Array; on: Day },
): Promise<void> {
  const { id, caseId, handle, codeMark, on } = access;
  await db(tx)
    .insertInto('identity.access')
    .values({
      tenant,
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
    })
    .execute();
}

type By = { codeMark: Uint8Array } | { handle: string } | { enrolmentMark: Uint8Array } | { caseId: CaseId };

/** A cancelled one is found by its code only; its row is locked until the transaction ends. */
export async function lockAccess(tx: Tx, by: By): Promise<Access | null> {
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
  return row ? accessOfRow(row) : null;
}

/** The newest way into a case, cancelled ones too. */
export async function lastAccess(tx: Tx, caseId: CaseId): Promise<Access | null> {
  const rows = await db(tx).selectFrom('identity.access').selectAll().where('case_id', '=', caseId).orderBy('issued_on', 'desc').execute();
  const row = rows.find((one) => one.state !== 'cancelled') ?? rows[0];
  return row ? accessOfRow(row) : null;
}

export async function saveActive(tx: Tx, id: AccessId, on: Day): Promise<void> {
  await db(tx).updateTable('identity.access').set({ state: 'active', active_on: on }).where('id', '=', id).execute();
}

export async function saveEnrolment(tx: Tx, id: AccessId, mark: Uint8Array, until: Temporal.Instant): Promise<void> {
  await db(tx)
    .updateTable('identity.access')
    .set({ enrolment_mark: mark, enrolment_until: until.toString() })
    .where('id', '=', id)
    .execute();
}

export async function savePassphrase(tx: Tx, id: AccessId, passphrase: string): Promise<void> {
  await db(tx)
    .updateTable('identity.access')
    .set({ state: 'used', passphrase, enrolment_mark: null, enrolment_until: null })
    .where('id', '=', id)
    .execute();
}

export async function saveCancelled(tx: Tx, id: AccessId): Promise<void> {
  await db(tx)
    .updateTable('identity.access')
    .set({ state: 'cancelled', passphrase: null, enrolment_mark: null, enrolment_until: null })
    .where('id', '=', id)
    .execute();
}

function accessOfRow(row: Omit<Row, 'enrolment_until'> & { enrolment_until: { getTime(): number } | null }): Access {
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
