import type { Ctx } from '../../kit/ctx.js';
import { isId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { read, readMany } from '../../ledger/index.js';
import type { Finding } from '../channel.js';
import { allFindings, findFinding } from '../store.js';
import type { Found } from './evidence-text.js';

/** `found` is `null` once erased. `end`: why it was dismissed, or by whom it was taken further. */
export type FindingRead = { readonly finding: Finding; readonly found: Found | null; readonly end: { reason: string; by: string } | null };

/** Findings in the office's own channels, open ones first, newest first. Refusal `kit.not-allowed`. */
export async function listFindings(ctx: Ctx): Promise<FindingRead[]> {
  ctx.mustHave('channel.review');
  return ctx.tx(async (tx) => {
    const rows = await allFindings(tx);
    const streams = await readMany(
      ctx,
      tx,
      'finding',
      rows.map((row) => row.id),
    );
    const all = rows.map((finding) => readOf(finding, streams.get(finding.id) ?? []));
    return [...all.filter((one) => one.finding.state === 'open'), ...all.filter((one) => one.finding.state !== 'open')];
  });
}

/** One finding. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function readFinding(ctx: Ctx, id: string): Promise<FindingRead> {
  ctx.mustHave('channel.review');
  return ctx.tx(async (tx) => {
    const finding = isId(id) ? await findFinding(tx, id) : null;
    if (!finding) throw new Refusal('kit.not-found');
    return readOf(finding, await read(ctx, tx, { kind: 'finding', id }));
  });
}

/** How many wait for somebody's decision: for the list of the day. */
export async function openFindings(ctx: Ctx): Promise<number> {
  ctx.mustHave('channel.review');
  return (await ctx.tx((tx) => allFindings(tx, 'open'))).length;
}

function readOf(finding: Finding, [first, last]: readonly { body: unknown }[]): FindingRead {
  const end = (last?.body ?? null) as { reason?: string; by?: string } | null;
  return { finding, found: (first?.body ?? null) as Found | null, end: end && { reason: end.reason ?? '', by: end.by ?? '' } };
}
