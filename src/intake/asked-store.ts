import type { Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import { intakeTables, rowOf } from './store.js';
import type { ReportRow } from './report.js';

/** Asked for what is missing, without an answer, the period over before `today`; oldest first. */
export async function askedInVain(tx: Tx, today: Day): Promise<ReportRow[]> {
  const rows = await intakeTables(tx)
    .selectFrom('intake.report')
    .selectAll()
    .where('state', '=', 'asked')
    .where('has_news', '=', false)
    .where('asked_until', '<', today)
    .orderBy('asked_until')
    .orderBy('year')
    .orderBy('seq')
    .execute();
  return rows.map(rowOf);
}
