import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { reportsOf, type Act, type Checklist, type FullReport, type ReporterStatus, type ScreeningOutcome } from '../../intake/index.js';
import { firstHeadWith, read } from '../../ledger/index.js';
import { endOfReport, type CloseGround } from '../../procedure/index.js';
import { bodyOfAccount } from '../bodies/bodies-store.js';
import { note } from '../bodies/note.js';
import { agreementOn } from '../bodies/read-bodies.js';
import { masked } from './mask.js';
import type { AuditTotal, Lot, Lottery } from './lottery.js';
import { allLots, allLotteries, answerInRow, lockLottery, lotById, updateLottery } from './lottery-store.js';

/**
 * Who reads the lottery: the auditor, and people of Bawaslu while an agreement with it runs. Refusals `kit.not-allowed`,
 * `referral.no-lottery`.
 */
async function mustRead(ctx: Ctx, tx: Tx): Promise<void> {
  const { id, may } = ctx.mustHave('audit.lottery');
  if (may.has('audit.read')) return;
  const body = await bodyOfAccount(tx, id);
  if (body?.kind !== 'bawaslu' || !(await agreementOn(tx, body.id, ctx.today()))) throw new Refusal('referral.no-lottery');
}

export type LotteryLine = Lottery & { readonly lots: readonly Lot[] };

/** The months, newest first, with what was drawn and what was read. Refusals of `mustRead`. */
export async function listLotteries(ctx: Ctx): Promise<LotteryLine[]> {
  return ctx.tx(async (tx) => {
    await mustRead(ctx, tx);
    const lots = await allLots(tx);
    return (await allLotteries(tx)).map((one) => ({ ...one, lots: lots.filter((lot) => lot.lottery === one.id) }));
  });
}

/** What anybody needs to draw again: the list as it was closed, and the tree head that drew. Refusals of `mustRead`, `kit.not-found`. */
export async function lotteryProof(ctx: Ctx, month: string): Promise<LotteryProof> {
  return ctx.tx(async (tx) => {
    if (ctx.actor.kind !== 'system') await mustRead(ctx, tx);
    const lottery = (await allLotteries(tx)).find((one) => one.month === month);
    if (!lottery) throw new Refusal('kit.not-found');
    const events = await read(ctx, tx, { kind: 'lottery', id: lottery.id });
    const closed = events[0]!;
    const drawn = events.find((one) => one.kind === 'drawn')?.skeleton as
      { seed: string; size: number; lots: { leaf: string }[] } | undefined;
    const head = closed.index === null ? null : await firstHeadWith(tx, closed.index);
    return {
      month,
      leaves: (closed.skeleton as { leaves: string[] }).leaves,
      listLeaf: closed.leaf,
      listIndex: closed.index,
      note: drawn && head ? head.note : null,
      seed: drawn?.seed ?? null,
      drawn: drawn?.lots.map((one) => one.leaf) ?? [],
    };
  });
}

export type LotteryProof = {
  readonly month: string;
  readonly leaves: readonly string[];
  readonly listLeaf: string;
  readonly listIndex: number | null;
  readonly note: string | null;
  readonly seed: string | null;
  readonly drawn: readonly string[];
};

/** A report as its reader in the lottery sees it: what was said, what was decided and why. No name, no number, no file, no reporter. */
export type MaskedReport = {
  readonly lot: Lot;
  readonly month: string;
  readonly acts: readonly Act[];
  readonly actOn: string | null;
  readonly receivedOn: Day;
  readonly fileCount: number;
  /** `null` once erased. */
  readonly what: string | null;
  readonly status: ReporterStatus;
  readonly screenings: readonly {
    readonly on: Day;
    readonly outcome: ScreeningOutcome;
    readonly checks: Checklist;
    readonly reasons: string;
  }[];
  readonly end: { readonly ground: CloseGround; readonly reason: string } | null;
  /** What was answered, once it was. */
  readonly because: string | null;
};

/** Refusals of `mustRead`, `kit.not-found`. */
export async function readLot(ctx: Ctx, id: string): Promise<MaskedReport> {
  return ctx.tx(async (tx) => {
    await mustRead(ctx, tx);
    const lot = await lotById(tx, id);
    const [one] = await reportsOf(ctx, tx, [lot.report]);
    if (!one) throw new Refusal('kit.not-found');
    const end = await endOfReport(ctx, tx, lot.report);
    const names = namesIn(one, end?.respondent ?? null);
    const lottery = (await allLotteries(tx)).find((each) => each.id === lot.lottery)!;
    const answered = (await read(ctx, tx, { kind: 'lottery', id: lot.lottery })).find(
      (event) => event.kind === 'read' && (event.skeleton as { lot: string }).lot === lot.id,
    );
    return {
      lot,
      month: lottery.month,
      acts: one.acts,
      actOn: one.actOn,
      receivedOn: one.receivedOn,
      fileCount: one.fileCount,
      what: one.content && masked(one.content.what, names),
      status: one.status,
      screenings: one.screenings.map(({ on, outcome, checks, reasons }) => ({ on, outcome, checks, reasons: masked(reasons, names) })),
      end: end && { ground: end.ground, reason: masked(end.reason, names) },
      because: (answered?.body as { because?: string } | null | undefined)?.because ?? null,
    };
  });
}

type Named = { readonly name: string; readonly nip: string; readonly post: string; readonly unit: string };

function namesIn({ content }: FullReport, respondent: Named | null): string[] {
  const people: (Named | null)[] = [content?.meant ?? null, respondent];
  return people.flatMap((one) => (one ? [one.name, one.nip, one.unit] : []));
}

export type AnswerLot = { readonly lot: string; readonly isSame: boolean; readonly because: string };

/**
 * "I would have decided the same", or not, and why; once. Nobody records a side. Refusals of `mustRead`, `kit.not-found`,
 * `referral.because-needed`, `referral.lot-answered`, `kit.too-long`.
 */
export async function answerLot(ctx: Ctx, input: AnswerLot): Promise<void> {
  const because = input.because.trim();
  if (because === '') throw new Refusal('referral.because-needed');
  if (because.length > 4_000) throw new Refusal('kit.too-long', { limit: 4_000 });
  await ctx.tx(async (tx) => {
    await mustRead(ctx, tx);
    const lot = await lotById(tx, input.lot, true);
    if (lot.readOn !== null) throw new Refusal('referral.lot-answered');
    const lottery = await lockLottery(tx, lot.lottery);
    const skeleton = { lot: lot.id, isSame: input.isSame };
    const version = await note(ctx, tx, { kind: 'lottery', id: lottery.id }, lottery.version, {
      kind: 'read',
      skeleton,
      body: { because },
    });
    await answerInRow(tx, lot.id, ctx.today(), input.isSame);
    await updateLottery(tx, lottery.id, { version });
  });
}

/** The totals by month, newest first, for publishing: no report and no person is in them. */
export async function auditTotals(tx: Tx): Promise<AuditTotal[]> {
  const lots = await allLots(tx);
  return (await allLotteries(tx)).map(({ id, month, population }) => {
    const own = lots.filter((lot) => lot.lottery === id);
    const same = own.filter((lot) => lot.isSame === true).length;
    const read = own.filter((lot) => lot.readOn !== null).length;
    return { month, population, drawn: own.length, read, same, different: read - same };
  });
}
