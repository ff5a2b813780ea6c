import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { lockStream, read, record } from '../../ledger/index.js';

/** The office's own rule that lets a letter be served by official e-mail; without one the program refuses that way. */
export type MailRule = { readonly rule: string; readonly by: string };

export async function mailRuleOf(ctx: Ctx, tx: Tx): Promise<MailRule | null> {
  const last = (await read(ctx, tx, streamOf(ctx))).at(-1);
  const rule = last?.body as unknown as MailRule | null | undefined;
  return rule && rule.rule !== '' ? rule : null;
}

/** Records the rule (number, day, what it allows), or takes it back with an empty text. Refusal `kit.not-allowed`. */
export async function recordMailRule(ctx: Ctx, input: { rule: string }): Promise<void> {
  const admin = ctx.mustHave('admin.settings');
  if (input.rule.length > 2_000) throw new Refusal('kit.too-long', { limit: 2_000 });
  await ctx.tx(async (tx) => {
    await lockStream(tx, streamOf(ctx));
    const before = await read(ctx, tx, streamOf(ctx));
    const body = { rule: input.rule, by: admin.name, at: ctx.now().toString() };
    await record(ctx, tx, streamOf(ctx), before.length, [
      { kind: 'mail-rule', on: ctx.today(), skeleton: { isGiven: input.rule !== '' }, body },
    ]);
  });
}

const streamOf = (ctx: Ctx) => ({ kind: 'casesetting', id: ctx.tenant.id });
