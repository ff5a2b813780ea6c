import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';
import type { Tx } from '../kit/db.js';
import { isId } from '../kit/ids.js';
import type { Json } from '../kit/json.js';
import { lockStream, read, record } from '../ledger/index.js';
import type { Lapse } from './lapse.js';
import { findLapse, saveLapse } from './store.js';

/**
 * Somebody of the office above has seen the task: noted once, by whoever is first. Refusals `kit.not-allowed`,
 * `kit.not-found`.
 */
export async function seeLapse(ctx: Ctx, id: string): Promise<void> {
  await change(ctx, id, (lapse) => (lapse.seenOn ? null : { kind: 'seen', text: '', after: { seenOn: ctx.today() } }));
}

export type AnswerFromAbove = { readonly id: string; readonly text: string };

/**
 * What the office above has done about a duty that an office under it let pass (PP 94/2021 Ps. 24, 28). It ends the task;
 * the duty itself ends only when it is done. Refusals `kit.not-allowed`, `kit.not-found`, `clocks.answer-needed`,
 * `clocks.answered`.
 */
export async function answerFromAbove(ctx: Ctx, { id, text }: AnswerFromAbove): Promise<void> {
  if (text === '') throw new Refusal('clocks.answer-needed');
  await change(ctx, id, (lapse) => {
    if (lapse.repliedOn || lapse.answeredOn) throw new Refusal('clocks.answered');
    return { kind: 'replied', text, after: { repliedOn: ctx.today() } };
  });
}

export type TaskWords = { readonly kind: 'seen' | 'replied'; readonly by: string; readonly text: string };

/** Who saw and who answered, and in which words. Refusal `kit.not-allowed`. */
export async function taskWords(ctx: Ctx, id: string): Promise<TaskWords[]> {
  ctx.mustHave('case.assign');
  const entries = await ctx.tx((tx) => read(ctx, tx, { kind: 'clock', id }));
  return entries.flatMap(({ kind, body }) => {
    const words = body as { by?: string; text?: string } | null;
    return kind === 'seen' || kind === 'replied' ? [{ kind, by: words?.by ?? '', text: words?.text ?? '' }] : [];
  });
}

type Change = { readonly kind: 'seen' | 'replied'; readonly text: string; readonly after: Partial<Lapse> };

async function change(ctx: Ctx, id: string, decide: (lapse: Lapse) => Change | null): Promise<void> {
  // A deciding official, who leads the work: neither the officers who follow it nor the superior who did not act.
  ctx.mustHave('case.assign');
  const who = ctx.mustHave('case.decide');
  await ctx.tx(async (tx: Tx) => {
    const known = isId(id) ? await findLapse(tx, id) : null;
    if (!known) throw new Refusal('kit.not-found');
    await lockStream(tx, { kind: 'clock', id: known.id });
    const lapse = (await findLapse(tx, id))!;
    const change = decide(lapse);
    if (!change) return;
    const body: Json = { text: change.text, by: who.name, at: ctx.now().toString() };
    await record(ctx, tx, { kind: 'clock', id: lapse.id }, lapse.version, [
      { kind: change.kind, on: ctx.today(), skeleton: { by: who.id }, body },
    ]);
    await saveLapse(tx, { ...lapse, ...change.after, version: lapse.version + 1 });
  });
}
