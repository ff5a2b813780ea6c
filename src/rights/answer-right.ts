import type { Ctx } from '../kit/ctx.js';
import { longDay, dayOf } from '../kit/dates.js';
import { isId, type LetterId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { deadlineById, deadlineOfRight, groundsFor, type Law, type RefusalGround } from '../law/index.js';
import { lockStream, read } from '../ledger/index.js';
import { draftLetter, letterOf, withdrawLetter, type OfficeLetterData, type Signer } from '../letters/index.js';
import { citationsOf } from './citations.js';
import { note, wholeMs } from './note.js';
import { type AskedWords, type Outcome, type RightsRequest } from './request.js';
import { findRequest, saveRequest } from './store.js';

export type DraftAnswer = {
  readonly id: string;
  readonly version: number;
  readonly outcome: Outcome;
  /** Of the law’s `groundsFor` this right; none where it is granted. */
  readonly ground: string | null;
  /** What is given, changed or stopped, or why not. It never tells who reported. */
  readonly reasons: string;
  /** How the office made sure that it is the person themselves who asks. */
  readonly identity: string;
  readonly signer: Signer;
};

/**
 * Drafts the answer and its letter; a draft before it is taken back. Refusals `kit.not-allowed`, `kit.not-found`,
 * `ledger.changed-meanwhile`, `rights.answered`, `rights.ground-needed`, `rights.identity-first`, `rights.reasons-needed`.
 */
export async function draftAnswer(ctx: Ctx, law: Law, input: DraftAnswer): Promise<LetterId> {
  ctx.mustHave('rights.handle');
  return ctx.tx(async (tx) => {
    if (!isId(input.id)) throw new Refusal('kit.not-found');
    await lockStream(tx, { kind: 'request', id: input.id });
    const request = await findRequest(tx, input.id);
    if (!request) throw new Refusal('kit.not-found');
    const ground = decideAnswer(law, request, input);
    const [asked] = await read(ctx, tx, { kind: 'request', id: request.id });
    const before = request.letter && (await letterOf(ctx, tx, request.letter));
    if (before && before.state !== 'withdrawn') await withdrawLetter(ctx, tx, { letterId: before.id, reason: 'Diganti rancangan baru' });
    const data = answerLetter(ctx, law, request, (asked?.body ?? {}) as AskedWords, { ...input, ground });
    const letter = await draftLetter(ctx, tx, { kind: 'data-answer', about: { kind: 'request', id: request.id }, data });
    const skeleton = { outcome: input.outcome, ground: ground?.id ?? null, letter };
    const words = { reasons: input.reasons, identity: input.identity };
    const version = await note(ctx, tx, { kind: 'request', id: request.id }, request.version, { kind: 'answer-drafted', skeleton, words });
    await saveRequest(tx, { ...request, ...skeleton, state: 'drafted', version });
    return letter;
  });
}

/** The ground of a refusal, or why this answer may not be. Pure. */
export function decideAnswer(law: Law, request: RightsRequest, input: DraftAnswer): RefusalGround | null {
  if (request.version !== input.version) throw new Refusal('ledger.changed-meanwhile');
  if (request.state === 'answered') throw new Refusal('rights.answered');
  const ground = groundsFor(law, request.kind).find((one) => one.id === input.ground) ?? null;
  if (input.outcome !== 'granted' && !ground) throw new Refusal('rights.ground-needed');
  if (input.outcome !== 'refused' && input.identity.trim() === '') throw new Refusal('rights.identity-first');
  if (input.reasons.trim().length < 20) throw new Refusal('rights.reasons-needed');
  if (input.reasons.length > 10_000) throw new Refusal('kit.too-long', { limit: 10_000 });
  return input.outcome === 'granted' ? null : ground;
}

/**
 * Records that the issued answer reached the person: only now its hours are met. Refusals `kit.not-allowed`,
 * `kit.not-found`, `rights.no-answer` while the letter is not issued.
 */
export async function recordAnswered(ctx: Ctx, input: { id: string; way: string }): Promise<void> {
  ctx.mustHave('rights.handle');
  await ctx.tx(async (tx) => {
    if (!isId(input.id)) throw new Refusal('kit.not-found');
    await lockStream(tx, { kind: 'request', id: input.id });
    const request = await findRequest(tx, input.id);
    if (!request) throw new Refusal('kit.not-found');
    const letter = request.letter && (await letterOf(ctx, tx, request.letter));
    if (request.state !== 'drafted' || !letter || letter.state !== 'issued') throw new Refusal('rights.no-answer');
    const answeredAt = wholeMs(ctx.now());
    const event = { kind: 'answered', skeleton: { at: answeredAt.toString() }, words: { way: input.way } } as const;
    const version = await note(ctx, tx, { kind: 'request', id: request.id }, request.version, event);
    await saveRequest(tx, { ...request, state: 'answered', answeredAt, version });
  });
}

const OUTCOMES: Record<Outcome, string> = {
  granted: 'Permintaan Anda kami penuhi',
  part: 'Permintaan Anda kami penuhi sebagian',
  refused: 'Permintaan Anda tidak dapat kami penuhi',
};

type Decided = Pick<DraftAnswer, 'outcome' | 'reasons' | 'signer'> & { readonly ground: RefusalGround | null };

function answerLetter(ctx: Ctx, law: Law, request: RightsRequest, asked: AskedWords, decided: Decided): OfficeLetterData {
  const deadline = deadlineById(law, deadlineOfRight(request.kind));
  const on = longDay(dayOf(request.receivedAt, ctx.tenant.zone), 'id');
  const because = decided.ground ? [`Alasan yang dibolehkan undang-undang: ${decided.ground.text.id}`] : [];
  return {
    caseNumber: request.number,
    // In what relation they stand to a case is nobody's business on an envelope.
    recipient: { name: asked.name ?? '', post: '', unit: '' },
    signer: decided.signer,
    subject: `${deadline.name.id}, permintaan Nomor ${request.number}`,
    paragraphs: [
      `Permintaan Anda kami terima pada ${on}`,
      OUTCOMES[decided.outcome],
      ...because,
      decided.reasons,
      'Kalau Anda tidak sependapat, sampaikan kepada kami secara tertulis, atau adukan kepada lembaga pelindungan data pribadi',
    ],
    basis: citationsOf(law, [...deadline.articles, ...(decided.ground ? [decided.ground.article] : [])]),
  };
}
