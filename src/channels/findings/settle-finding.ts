import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Json } from '../../kit/json.js';
import { isId, type ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { receiveFinding } from '../../intake/index.js';
import { lockStream, read, record, type Entry, type Stream } from '../../ledger/index.js';
import type { Finding, FindingId } from '../channel.js';
import { foldFinding, type FindingSkeletons } from '../fold.js';
import { findChannel, saveFinding } from '../store.js';
import { storeText } from './compare.js';
import { evidenceText, type Found } from './evidence-text.js';

const streamOf = (id: string): Stream => ({ kind: 'finding', id });

/** An officer saw no reason to go on, and says why. Refusals `kit.not-allowed`, `kit.not-found`, `channels.settled`, `channels.no-reason`. */
export async function dismissFinding(ctx: Ctx, id: string, input: { reason: string }): Promise<void> {
  ctx.mustHave('channel.register');
  const reason = input.reason.trim();
  if (reason === '') throw new Refusal('channels.no-reason');
  if (reason.length > 2_000) throw new Refusal('kit.too-long', { limit: 2_000 });
  await ctx.tx(async (tx) => {
    const { finding } = await openFinding(ctx, tx, id);
    await note(ctx, tx, finding, 'dismissed', {}, { reason });
  });
}

/**
 * An officer takes it further: it becomes a report, to be screened like any other, with the item as its evidence. It names a channel and its
 * unit, nobody. Refusals `kit.not-allowed`, `kit.not-found`, `channels.settled`.
 */
export async function reportFinding(ctx: Ctx, id: string): Promise<ReportId> {
  ctx.mustHave('channel.register');
  const text = await ctx.tx(async (tx) => evidenceText((await openFinding(ctx, tx, id)).found));
  const file = await storeText(ctx, text);
  return ctx.tx(async (tx) => {
    const { finding, found } = await openFinding(ctx, tx, id);
    const channel = (await findChannel(tx, finding.channel))?.channel;
    const report = await receiveFinding(ctx, tx, {
      what: `Kanal resmi “${found.channelTitle}” memuat kata dari daftar pemilihan: ${found.words.join('; ')}.`,
      where: found.channelUrl,
      unit: channel?.unit ?? '',
      link: found.link,
      contest: finding.contest,
      files: [file],
    });
    await note(ctx, tx, finding, 'reported', { report });
    return report;
  });
}

/** Records the end of an open finding and the row it makes. */
export async function note<K extends Exclude<keyof FindingSkeletons, 'found'>>(
  ctx: Ctx,
  tx: Tx,
  finding: Finding,
  kind: K,
  skeleton: FindingSkeletons[K],
  words: Readonly<Record<string, string>> = {},
): Promise<void> {
  const by = ctx.actor.kind === 'account' ? ctx.actor.name : ctx.actor.kind;
  const body = { ...words, by, at: ctx.now().toString() };
  const [entry] = await record(ctx, tx, streamOf(finding.id), finding.version, [
    { kind, on: ctx.today(), skeleton: skeleton as Json, body },
  ]);
  const first = { kind: 'found', on: finding.foundOn, skeleton: { ...finding } as unknown as Json, version: 1 } as Entry;
  await saveFinding(tx, foldFinding(finding.id, [first, entry!])!);
}

async function openFinding(ctx: Ctx, tx: Tx, id: string): Promise<{ finding: Finding; found: Found }> {
  if (!isId(id)) throw new Refusal('kit.not-found');
  await lockStream(tx, streamOf(id));
  const events = await read(ctx, tx, streamOf(id));
  const finding = foldFinding(id as FindingId, events);
  if (!finding) throw new Refusal('kit.not-found');
  if (finding.state !== 'open') throw new Refusal('channels.settled');
  return { finding, found: events[0]!.body as unknown as Found };
}
