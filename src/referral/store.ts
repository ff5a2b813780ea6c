import { isUniqueViolation, tables, type Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import type { CaseId, LetterId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import type { Meeting, MeetingId, Nothing, StatementId } from './meeting.js';

type MeetingRow = {
  tenant: string;
  id: string;
  case_id: string | null;
  held_on: string;
  recorded_on: string;
  letter: string | null;
  version: number;
};
type NothingRow = { tenant: string; id: string; from_on: string; until_on: string; stated_on: string; letter: string; version: number };
type ReferralTables = { 'referral.meeting': MeetingRow; 'referral.nothing': NothingRow };

const db = (tx: Tx) => tables<ReferralTables>(tx);

const meetingOf = (row: MeetingRow): Meeting => ({
  id: row.id as MeetingId,
  caseId: row.case_id as CaseId | null,
  heldOn: row.held_on as Day,
  recordedOn: row.recorded_on as Day,
  letter: row.letter as LetterId | null,
  version: row.version,
});

export async function insertMeeting(tx: Tx, tenant: string, meeting: Meeting): Promise<void> {
  const { id, caseId, heldOn, recordedOn, letter, version } = meeting;
  await db(tx)
    .insertInto('referral.meeting')
    .values({ tenant, id, case_id: caseId, held_on: heldOn, recorded_on: recordedOn, letter, version })
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
  letter: row.letter as LetterId,
  version: row.version,
});

/** Refusal `referral.stated` when the same period was stated before. */
export async function insertNothing(tx: Tx, tenant: string, { id, from, until, statedOn, letter, version }: Nothing): Promise<void> {
  try {
    await db(tx)
      .insertInto('referral.nothing')
      .values({ tenant, id, from_on: from, until_on: until, stated_on: statedOn, letter, version })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error) ? new Refusal('referral.stated') : error;
  }
}

export async function allNothing(tx: Tx): Promise<Nothing[]> {
  return (await db(tx).selectFrom('referral.nothing').selectAll().orderBy('until_on', 'desc').execute()).map(nothingOf);
}
