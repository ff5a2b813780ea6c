import type { Ctx } from '../../kit/ctx.js';
import { daysBetween } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { reportsOf } from '../../intake/index.js';
import { read } from '../../ledger/index.js';
import { caseView } from '../../procedure/index.js';
import { allBodies } from '../bodies/bodies-store.js';
import { mustBelong } from '../bodies/read-bodies.js';
import type { PacketIn, PacketOut } from './packet.js';
import { allIn, allOut, outById } from './packets-store.js';
import { receiptIn } from './receive-packet.js';

export type OutLine = PacketOut & {
  readonly bodyName: string;
  /** Days without a word of receipt; `null` once it came. */
  readonly silentDays: number | null;
  readonly isLate: boolean;
};
export type InLine = PacketIn & { readonly bodyName: string };

const lineOf = (ctx: Ctx, packet: PacketOut, bodyName: string): OutLine => ({
  ...packet,
  bodyName,
  silentDays: packet.receivedOn === null ? daysBetween(packet.madeOn, ctx.today()) : null,
  isLate: packet.receivedOn === null && packet.answerBy !== null && packet.answerBy < ctx.today(),
});

/** All packets of the office, both ways: numbers and days, no name. Refusal `kit.not-allowed`. */
export async function listPackets(ctx: Ctx): Promise<{ out: OutLine[]; came: InLine[] }> {
  ctx.mustHave('referral.record');
  return ctx.tx(async (tx) => {
    const names = new Map((await allBodies(tx)).map((body) => [body.id, body.name]));
    return {
      out: (await allOut(tx)).map((one) => lineOf(ctx, one, names.get(one.body) ?? '')),
      came: (await allIn(tx)).map((one) => ({ ...one, bodyName: names.get(one.body) ?? '' })),
    };
  });
}

export type PacketView = OutLine & { readonly caseNumber: string; readonly receivedBy: string | null; readonly receipt: string | null };

/** One packet that went out, for who works on its case. Refusals `kit.not-allowed`, `kit.not-found`, `procedure.not-found`. */
export async function readPacket(ctx: Ctx, id: string): Promise<PacketView> {
  ctx.mustHave('referral.record');
  const packet = await ctx.tx((tx) => outById(tx, id));
  const { state } = await caseView(ctx, packet.caseId);
  return ctx.tx(async (tx) => {
    const name = (await allBodies(tx)).find((body) => body.id === packet.body)?.name ?? '';
    const events = await read(ctx, tx, { kind: 'outgoing', id: packet.id });
    const said = events.find((one) => one.kind === 'received')?.body as { name?: string; receipt?: string } | null | undefined;
    return { ...lineOf(ctx, packet, name), caseNumber: state.number, receivedBy: said?.name ?? null, receipt: said?.receipt || null };
  });
}

/** What somebody of a body sees: its own packets, what became of those it sent, in a plain word. Refusals `kit.not-allowed`, `referral.no-body`. */
export async function ownPackets(ctx: Ctx): Promise<{ out: OutLine[]; came: (PacketIn & { status: string })[] }> {
  return ctx.tx(async (tx) => {
    const body = await mustBelong(ctx, tx);
    const came = await allIn(tx, body.id);
    const reports = await reportsOf(
      ctx,
      tx,
      came.flatMap((one) => one.report ?? []),
    );
    const statusOf = new Map(reports.map((one) => [one.id, one.status]));
    return {
      out: (await allOut(tx, body.id)).map((one) => lineOf(ctx, one, body.name)),
      came: came.map((one) => ({ ...one, status: (one.report && statusOf.get(one.report)) ?? 'received' })),
    };
  });
}

/** The receipt of a packet one's own body handed in. Refusals `kit.not-allowed`, `referral.no-body`, `kit.not-found`. */
export async function ownReceipt(ctx: Ctx, id: string): Promise<string> {
  return ctx.tx(async (tx) => {
    const body = await mustBelong(ctx, tx);
    const packet = (await allIn(tx, body.id)).find((one) => one.id === id);
    if (!packet) throw new Refusal('kit.not-found');
    return receiptIn(ctx, tx, packet.id);
  });
}
