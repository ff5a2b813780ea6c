import { createHash } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import { addDays } from '../../kit/dates.js';
import { PASS_AT } from './quiz.js';
import { allTotals, countOnce, forgetCounted } from './lessons-store.js';

/** A month as the office sees it; `null` where the number could point to somebody. */
export type LessonTotal = { readonly month: string; readonly finished: number | null; readonly passed: number | null };

/** Below this no number is shown, and none from which it could be subtracted. */
const SMALLEST = 5;

/** Days in which the same quiz sent again is known again. */
const COUNTED_DAYS = 2;

/** Counts a finished quiz, once for a seed, and nothing about who took it. */
export async function countQuiz(ctx: Ctx, input: { seed: string; score: number }): Promise<void> {
  const seedHash = createHash('sha256').update(input.seed).digest();
  await ctx.tx(async (tx) => {
    await forgetCounted(tx, addDays(ctx.today(), -COUNTED_DAYS));
    const quiz = { seedHash, on: ctx.today(), month: ctx.today().slice(0, 7), isPassed: input.score >= PASS_AT };
    await countOnce(tx, ctx.tenant.id, quiz);
  });
}

/** Totals by month, the newest first, small numbers held back. Refusal `kit.not-allowed`. */
export async function lessonTotals(ctx: Ctx): Promise<LessonTotal[]> {
  ctx.mustHave('work.read');
  const rows = await ctx.tx((tx) => allTotals(tx));
  return rows.map(suppressed);
}

/** Passed and not passed add up to finished: where one of the two is small, both are held back. */
function suppressed({ month, finished, passed }: { month: string; finished: number; passed: number }): LessonTotal {
  const isSmall = (n: number): boolean => n > 0 && n < SMALLEST;
  const hidesPassed = isSmall(passed) || isSmall(finished - passed);
  return { month, finished: isSmall(finished) ? null : finished, passed: isSmall(finished) || hidesPassed ? null : passed };
}
