import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId, type AccountId, type FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { Agreement, AgreementId, Body, BodyId, BodyKind } from './body.js';

type BodyRow = {
  tenant: string;
  id: string;
  kind: string;
  name: string;
  recipient: string | null;
  key_by: string | null;
  is_key_confirmed: boolean;
  version: number;
};
type AgreementRow = {
  tenant: string;
  id: string;
  body: string;
  number: string;
  from_on: string;
  until_on: string;
  answer_days: number | null;
  file: string | null;
  version: number;
};
type MemberRow = { tenant: string; account: string; body: string };
type BodyTables = { 'referral.body': BodyRow; 'referral.agreement': AgreementRow; 'referral.member': MemberRow };

const db = (tx: Tx) => tables<BodyTables>(tx);

const bodyOf = (row: BodyRow): Body => ({
  id: row.id as BodyId,
  kind: row.kind as BodyKind,
  name: row.name,
  recipient: row.recipient,
  keyBy: row.key_by as AccountId | null,
  isKeyConfirmed: row.is_key_confirmed,
  version: row.version,
});

/** Refusal `referral.body-twice`. */
export async function insertBody(tx: Tx, tenant: string, { id, kind, name, version }: Body): Promise<void> {
  try {
    await db(tx)
      .insertInto('referral.body')
      .values({ tenant, id, kind, name, recipient: null, key_by: null, is_key_confirmed: false, version })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('referral.body-twice') : error;
  }
}

/** Locked until the transaction ends, so that two people at once come one after the other. Refusal `kit.not-found`. */
export async function lockBody(tx: Tx, id: string): Promise<Body> {
  const row = isId(id)
    ? await db(tx).selectFrom('referral.body').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (!row) throw new Refusal('kit.not-found');
  return bodyOf(row);
}

export async function updateBody(tx: Tx, { id, recipient, keyBy, isKeyConfirmed, version }: Body): Promise<void> {
  await db(tx)
    .updateTable('referral.body')
    .set({ recipient, key_by: keyBy, is_key_confirmed: isKeyConfirmed, version })
    .where('id', '=', id)
    .execute();
}

export async function allBodies(tx: Tx): Promise<Body[]> {
  return (await db(tx).selectFrom('referral.body').selectAll().orderBy('name').execute()).map(bodyOf);
}

/** Refusal `kit.not-found`. */
export async function bodyById(tx: Tx, id: string): Promise<Body> {
  const row = isId(id) ? await db(tx).selectFrom('referral.body').selectAll().where('id', '=', id).executeTakeFirst() : undefined;
  if (!row) throw new Refusal('kit.not-found');
  return bodyOf(row);
}

/** One body a person: the second naming is refused. Refusal `referral.member-twice`. */
export async function insertMember(tx: Tx, tenant: string, body: BodyId, account: AccountId): Promise<void> {
  try {
    await db(tx).insertInto('referral.member').values({ tenant, body, account }).execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('referral.member-twice') : error;
  }
}

export async function deleteMember(tx: Tx, body: BodyId, account: string): Promise<boolean> {
  const gone = await db(tx).deleteFrom('referral.member').where('body', '=', body).where('account', '=', account).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

export async function allMembers(tx: Tx): Promise<{ body: BodyId; account: AccountId }[]> {
  const rows = await db(tx).selectFrom('referral.member').selectAll().orderBy('account').execute();
  return rows.map((row) => ({ body: row.body as BodyId, account: row.account as AccountId }));
}

export async function bodyOfAccount(tx: Tx, account: AccountId): Promise<Body | null> {
  const row = await db(tx)
    .selectFrom('referral.member as m')
    .innerJoin('referral.body as b', (join) => join.onRef('b.tenant', '=', 'm.tenant').onRef('b.id', '=', 'm.body'))
    .selectAll('b')
    .where('m.account', '=', account)
    .executeTakeFirst();
  return row ? bodyOf(row) : null;
}

const agreementOf = (row: AgreementRow): Agreement => ({
  id: row.id as AgreementId,
  body: row.body as BodyId,
  number: row.number,
  from: row.from_on as Day,
  until: row.until_on as Day,
  answerDays: row.answer_days,
  file: row.file as FileId | null,
  version: row.version,
});

export async function insertAgreement(tx: Tx, tenant: string, one: Agreement): Promise<void> {
  await db(tx)
    .insertInto('referral.agreement')
    .values({
      tenant,
      id: one.id,
      body: one.body,
      number: one.number,
      from_on: one.from,
      until_on: one.until,
      answer_days: one.answerDays,
      file: one.file,
      version: one.version,
    })
    .execute();
}

/** Latest end first. */
export async function allAgreements(tx: Tx, body: string | null = null): Promise<Agreement[]> {
  let query = db(tx).selectFrom('referral.agreement').selectAll();
  if (body) query = query.where('body', '=', body);
  return (await query.orderBy('until_on', 'desc').orderBy('id').execute()).map(agreementOf);
}
