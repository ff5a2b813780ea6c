import { isUniqueViolation, tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId, type CaseId, type LetterId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import type { BodyId } from '../bodies/body.js';
import type { FollowUp, FollowUpId, Meeting, MeetingId, Nothing, StatementId } from './meeting.js';

type MeetingRow = {
  tenant: string;
  id: string;
  case_id: string | null;
  body: string | null;
  held_on: string;
  recorded_on: string;
  letter: string | null;
  version: number;
};
type NothingRow = {
  tenant: string;
  id: string;
  from_on: string;
  until_on: string;
  stated_on: string;
  body: string | null;
  letter: string | null;
  version: number;
};
type FollowUpRow = { tenant: string; id: string; meeting: string; due_on: string; done_on: string | null };
type ReferralTables = { 'referral.meeting': MeetingRow; 'referral.nothing': NothingRow; 'referral.follow_up': FollowUpRow };

const db = (tx: Tx) => tables<ReferralTables>(tx);

const meetingOf = (row: MeetingRow): Meeting => ({
  id: row.id as MeetingId,
  caseId: row.case_id as CaseId | null,
  heldOn: row.held_on as Day,
  body: row.body as BodyId | null,
  recordedOn: row.recorded_on as Day,
  letter: row.letter as LetterId | null,
  version: row.version,
});

export async function insertMeeting(tx: Tx, tenant: string, meeting: Meeting): Promise<void> {
  const { id, caseId, body, heldOn, recordedOn, letter, version } = meeting;
  await db(tx)
    .insertInto('referral.meeting')
    .values({ tenant, id, case_id: caseId, body, held_on: heldOn, recorded_on: recordedOn, letter, version })
    .execute();
}

export async function findMeeting(tx: Tx, id: string): Promise<Meeting | null> {
  const row = await db(tx).selectFrom('referral.meeting').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? meetingOf(row) : null;
}

/** Newest first; of one case, or all. */
export async function allMeetings(tx: Tx, caseId: string | null = null): Promise<Meeting[]> {
  let query = db(tx).selectFrom('referral.meeting').selectAll();
  if (caseId) query = query.where('case_id', '=', caseId);
  return (await query.orderBy('held_on', 'desc').orderBy('id').execute()).map(meetingOf);
}

const nothingOf = (row: NothingRow): Nothing => ({
  id: row.id as StatementId,
  from: row.from_on as Day,
  until: row.until_on as Day,
  statedOn: row.stated_on as Day,
  body: row.body as BodyId | null,
  letter: row.letter as LetterId | null,
  version: row.version,
});

/** Refusal `referral.stated` when the same period was stated before. */
export async function insertNothing(tx: Tx, tenant: string, { id, from, until, statedOn, body, letter, version }: Nothing): Promise<void> {
  try {
    await db(tx)
      .insertInto('referral.nothing')
      .values({ tenant, id, from_on: from, until_on: until, stated_on: statedOn, body, letter, version })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('referral.stated') : error;
  }
}

export async function allNothing(tx: Tx): Promise<Nothing[]> {
  return (await db(tx).selectFrom('referral.nothing').selectAll().orderBy('until_on', 'desc').execute()).map(nothingOf);
}

/** The meeting locked until the transaction ends. Refusal `kit.not-found`. */
export async function lockMeeting(tx: Tx, id: string): Promise<Meeting> {
  const row = isId(id)
    ? await db(tx).selectFrom('referral.meeting').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
    : undefined;
  if (!row) throw new Refusal('kit.not-found');
  return meetingOf(row);
}

export async function setMeetingVersion(tx: Tx, id: MeetingId, version: number): Promise<void> {
  await db(tx).updateTable('referral.meeting').set({ version }).where('id', '=', id).execute();
}

export async function insertFollowUp(tx: Tx, tenant: string, { id, meeting, dueOn, doneOn }: FollowUp): Promise<void> {
  await db(tx).insertInto('referral.follow_up').values({ tenant, id, meeting, due_on: dueOn, done_on: doneOn }).execute();
}

export async function setDone(tx: Tx, id: FollowUpId, on: Day): Promise<void> {
  await db(tx).updateTable('referral.follow_up').set({ done_on: on }).where('id', '=', id).execute();
}

/** Of one meeting or of all, earliest day first. */
export async function followUps(tx: Tx, meeting: string | null = null): Promise<FollowUp[]> {
  let query = db(tx).selectFrom('referral.follow_up').selectAll();
  if (meeting) query = query.where('meeting', '=', meeting);
  const rows = await query.orderBy('due_on').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id as FollowUpId,
    meeting: row.meeting as MeetingId,
    dueOn: row.due_on as Day,
    doneOn: row.done_on as Day | null,
  }));
}
