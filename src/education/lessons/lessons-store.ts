import { sql } from 'kysely';
import { tables, type Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';

type TotalRow = { tenant: string; month: string; finished: number; passed: number };
type CountedRow = { tenant: string; seed_hash: Uint8Array; on_day: string };
type LessonTables = { 'education.lesson_total': TotalRow; 'education.quiz_counted': CountedRow };

const db = (tx: Tx) => tables<LessonTables>(tx);

export type Counted = { readonly seedHash: Uint8Array; readonly on: Day; readonly month: string; readonly isPassed: boolean };

/** The month's totals grow by one quiz, unless its seed was counted before: the unique key decides between two tabs. */
export async function countOnce(tx: Tx, tenant: string, { seedHash, on, month, isPassed }: Counted): Promise<void> {
  const added = await db(tx)
    .insertInto('education.quiz_counted')
    .values({ tenant, seed_hash: seedHash, on_day: on })
    .onConflict((conflict) => conflict.columns(['tenant', 'seed_hash']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return;
  const passed = isPassed ? 1 : 0;
  await db(tx)
    .insertInto('education.lesson_total')
    .values({ tenant, month, finished: 1, passed })
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'month']).doUpdateSet({
        finished: sql`lesson_total.finished + 1`,
        passed: sql`lesson_total.passed + ${passed}`,
      }),
    )
    .execute();
}

export async function forgetCounted(tx: Tx, before: Day): Promise<void> {
  await db(tx).deleteFrom('education.quiz_counted').where('on_day', '<', before).execute();
}

export async function allTotals(tx: Tx): Promise<{ month: string; finished: number; passed: number }[]> {
  return db(tx).selectFrom('education.lesson_total').select(['month', 'finished', 'passed']).orderBy('month', 'desc').execute();
}
