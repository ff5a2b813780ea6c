import { tables, type Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import type { AccountId, LetterId } from '../kit/ids.js';
import type { Lapse, LapseId, Subject } from './lapse.js';

type LapseRow = {
  tenant: string;
  id: string;
  subject: string;
  subject_id: string;
  number: string;
  deadline: string;
  office: string;
  due_on: string;
  noted_on: string;
  letter: string | null;
  answered_on: string | null;
  reply_due_on: string | null;
  seen_on: string | null;
  replied_on: string | null;
  version: number;
};
type FeedRow = { tenant: string; account: string; mark: Uint8Array; made_on: string };
type ClockTables = { 'clocks.lapse': LapseRow; 'clocks.feed': FeedRow };

const db = (tx: Tx) => tables<ClockTables>(tx);

const lapseOf = (row: LapseRow): Lapse => ({
  id: row.id as LapseId,
  subject: row.subject as Subject,
  subjectId: row.subject_id,
  number: row.number,
  deadline: row.deadline,
  office: row.office,
  dueOn: row.due_on as Day,
  notedOn: row.noted_on as Day,
  letter: row.letter as LetterId | null,
  answeredOn: row.answered_on as Day | null,
  replyDueOn: row.reply_due_on as Day | null,
  seenOn: row.seen_on as Day | null,
  repliedOn: row.replied_on as Day | null,
  version: row.version,
});

/** False when this lapse is noted already. */
export async function insertLapse(tx: Tx, tenant: string, lapse: Lapse): Promise<boolean> {
  const row: LapseRow = {
    tenant,
    id: lapse.id,
    subject: lapse.subject,
    subject_id: lapse.subjectId,
    number: lapse.number,
    deadline: lapse.deadline,
    office: lapse.office,
    due_on: lapse.dueOn,
    noted_on: lapse.notedOn,
    letter: lapse.letter,
    answered_on: lapse.answeredOn,
    reply_due_on: lapse.replyDueOn,
    seen_on: lapse.seenOn,
    replied_on: lapse.repliedOn,
    version: lapse.version,
  };
  const done = await db(tx)
    .insertInto('clocks.lapse')
    .values(row)
    .onConflict((found) => found.columns(['tenant', 'subject', 'subject_id', 'deadline', 'due_on']).doNothing())
    .executeTakeFirst();
  return done.numInsertedOrUpdatedRows === 1n;
}

export async function saveLapse(tx: Tx, { id, letter, answeredOn, seenOn, repliedOn, version }: Lapse): Promise<void> {
  const row = { letter, answered_on: answeredOn, seen_on: seenOn, replied_on: repliedOn, version };
  await db(tx).updateTable('clocks.lapse').set(row).where('id', '=', id).execute();
}

export async function findLapse(tx: Tx, id: string): Promise<Lapse | null> {
  const row = await db(tx).selectFrom('clocks.lapse').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? lapseOf(row) : null;
}

/** Lapses whose duty is still not done, oldest first. */
export async function openLapses(tx: Tx): Promise<Lapse[]> {
  return (await db(tx).selectFrom('clocks.lapse').selectAll().where('answered_on', 'is', null).orderBy('due_on').execute()).map(lapseOf);
}

/** Tasks of offices above whose day is over without their answer. */
export async function unansweredTasks(tx: Tx, before: Day): Promise<Lapse[]> {
  const rows = db(tx).selectFrom('clocks.lapse').selectAll().where('replied_on', 'is', null).where('answered_on', 'is', null);
  return (await rows.where('reply_due_on', '<', before).orderBy('due_on').execute()).map(lapseOf);
}

export async function allLapses(tx: Tx): Promise<Lapse[]> {
  return (await db(tx).selectFrom('clocks.lapse').selectAll().orderBy('id').execute()).map(lapseOf);
}

export type Feed = { readonly account: AccountId; readonly madeOn: Day };

export async function saveFeed(tx: Tx, row: FeedRow): Promise<void> {
  const { mark, made_on } = row;
  await db(tx)
    .insertInto('clocks.feed')
    .values(row)
    .onConflict((found) => found.columns(['tenant', 'account']).doUpdateSet({ mark, made_on }))
    .execute();
}

export async function dropFeed(tx: Tx, account: string): Promise<void> {
  await db(tx).deleteFrom('clocks.feed').where('account', '=', account).execute();
}

export async function feedOfAccount(tx: Tx, account: string): Promise<Feed | null> {
  return feedOf(await db(tx).selectFrom('clocks.feed').selectAll().where('account', '=', account).executeTakeFirst());
}

export async function feedByMark(tx: Tx, mark: Uint8Array): Promise<Feed | null> {
  return feedOf(await db(tx).selectFrom('clocks.feed').selectAll().where('mark', '=', mark).executeTakeFirst());
}

const feedOf = (row: FeedRow | undefined): Feed | null => (row ? { account: row.account as AccountId, madeOn: row.made_on as Day } : null);
