import type { Ctx } from '../../kit/ctx.js';
import { gather } from '../../kit/gather.js';
import { isId, type EmployeeId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { mustBeEmployee } from '../../identity/index.js';
import { recordFirsts } from '../../ledger/index.js';
import type { CircularId } from './circular.js';
import { saveAnswers, type Answer } from './circular-store.js';

type Wish = { readonly circular: CircularId; readonly employee: EmployeeId };

/**
 * Acknowledgements of the same moment are one transaction: one statement for the rows, one for their leaves, one wait for the
 * disk. Each is answered only once that is durable.
 */
const write = gather<Wish, boolean>((ctx, wishes) =>
  ctx.tx(async (tx) => {
    const answers: Answer[] = wishes.map((wish) => ({ ...wish, acknowledgement: ctx.chance.uuid() }));
    const saved = await saveAnswers(tx, answers, ctx.today());
    // The event names the circular and the day, and nobody: a row leads to it while the circular runs.
    const events = answers.filter((one) => saved.has(one.acknowledgement));
    await recordFirsts(
      ctx,
      tx,
      'acknowledgement',
      events.map((one) => ({
        id: one.acknowledgement,
        entry: { kind: 'given', on: ctx.today(), skeleton: { circular: one.circular }, body: {} },
      })),
    );
    return answers.map((one) => saved.has(one.acknowledgement));
  }),
);

/**
 * Acknowledges a circular as its addressee. Twice is once (`false` the second time). Whether the circular runs and this person
 * is addressed is what the one statement finds. Refusals `kit.not-allowed`, `education.not-found`.
 */
export async function acknowledge(ctx: Ctx, id: string): Promise<boolean> {
  const me = mustBeEmployee(ctx);
  if (!isId(id)) throw new Refusal('education.not-found');
  return write(ctx, { circular: id as CircularId, employee: me.id });
}
