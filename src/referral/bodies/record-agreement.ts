import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { FileId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { keepFiles } from '../../evidence/index.js';
import type { AgreementId } from './body.js';
import { insertAgreement, lockBody } from './bodies-store.js';
import { note } from './note.js';

export type RecordAgreement = {
  readonly body: string;
  readonly number: string;
  readonly from: Day;
  readonly until: Day;
  readonly answerDays: number | null;
  /** What the page has stored under `agreementOwner`; `null` without a file. */
  readonly file: FileId | null;
};

/** The owner under which a page stores the scan before it is recorded. Dies untaken like any upload. */
export const agreementOwner = (ctx: Ctx): string => `upload:agreement-${ctx.actor.kind === 'account' ? ctx.actor.id : ''}`;

/**
 * Records the agreement with a body and its term. Refusals `kit.not-allowed`, `kit.not-found`, `referral.no-number`,
 * `referral.bad-term`, `evidence.gone`.
 */
export async function recordAgreement(ctx: Ctx, input: RecordAgreement): Promise<AgreementId> {
  ctx.mustHave('referral.record');
  const { from, until, answerDays, file } = input;
  const number = input.number.trim();
  if (number === '' || number.length > 200) throw new Refusal('referral.no-number');
  if (until < from || (answerDays !== null && !(answerDays >= 1 && answerDays <= 366))) throw new Refusal('referral.bad-term');
  const id = ctx.chance.uuid() as AgreementId;
  await ctx.tx(async (tx) => {
    const { id: body } = await lockBody(tx, input.body);
    if (file) await keepFiles(ctx, tx, [file], ctx.keys.monthly(ctx.tenant.id, ctx.today()), `agreement:${id}`);
    const skeleton = { body, number, from, until, answerDays, file };
    const version = await note(ctx, tx, { kind: 'agreement', id }, 0, { kind: 'agreed', skeleton });
    await insertAgreement(tx, ctx.tenant.id, { id, body, number, from, until, answerDays, file, version });
  });
  return id;
}
