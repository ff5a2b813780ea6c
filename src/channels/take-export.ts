import type { Ctx } from '../kit/ctx.js';
import type { Door } from '../kit/http/index.js';
import { isId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import { isByExport } from './channel.js';
import { readExport, type Exported } from './feeds/export.js';
import { compareItems } from './findings/compare.js';
import { channelForChange, note } from './note.js';
import { lookAtProof } from './proof/look.js';
import { accountName, leadsTo } from './proof/places.js';
import { findChannel, saveVisits, type Kept } from './store.js';

export const EXPORT_MEGABYTES = 20;
export type ExportFile = { readonly name: string; readonly bytes: Uint8Array };
export type TakenExport = { readonly items: number; readonly found: number; readonly dropped: readonly string[] };

/**
 * Reads the platform's own export of one of the office's accounts, which the office brings. The export proves the way back: its profile must
 * name the account and the office's page, whose link to the account is looked at now. Lists of people, messages and comments in it are
 * dropped unread, and said so. Refusals `kit.not-allowed`, `kit.not-found`, `channels.contested`, `channels.bad-export`,
 * `channels.export-of-another`, `channels.not-proved`.
 */
export async function takeExport(ctx: Ctx, door: Door, id: string, files: readonly ExportFile[]): Promise<TakenExport> {
  ctx.mustHave('channel.register');
  const kept = await ctx.tx((tx) => findChannel(tx, isId(id) ? id : ''));
  if (!kept || kept.channel.state === 'removed' || !isByExport(kept.channel.kind)) throw new Refusal('kit.not-found');
  if (kept.channel.isContested) throw new Refusal('channels.contested');
  const parts = files.map((file) => readExport(file.name, file.bytes));
  if (parts.length === 0 || parts.includes(null)) throw new Refusal('channels.bad-export', { limit: EXPORT_MEGABYTES });
  const whole = parts as Exported[];
  mustBeOf(kept, whole.map((part) => part.profile).join('\n'));
  await prove(ctx, door, kept);
  const items = whole.flatMap((part) => part.items);
  const found = await compareItems(ctx, kept.channel, items);
  await ctx.tx((tx) => saveVisits(tx, kept.channel.id, { visitedAt: ctx.now(), failures: 0, fault: null }));
  return { items: items.length, found, dropped: [...new Set(whole.flatMap((part) => part.dropped))] };
}

function mustBeOf({ channel }: Kept, profile: string): void {
  const name = accountName(channel.url);
  const names = profile.toLowerCase().split(/[\s"'/@]+/);
  if (!names.includes(name) || !leadsTo(profile, channel.page ?? '')) throw new Refusal('channels.export-of-another');
}

async function prove(ctx: Ctx, door: Door, { channel }: Kept): Promise<void> {
  const parent = channel.parent ? ((await ctx.tx((tx) => findChannel(tx, channel.parent!)))?.channel ?? null) : null;
  if ((await lookAtProof(door, channel, parent)).is !== 'proved') throw new Refusal('channels.not-proved');
  await ctx.tx(async (tx) => {
    const now = await channelForChange(ctx, tx, channel.id);
    if (now.channel.isContested) throw new Refusal('channels.contested');
    await saveVisits(tx, channel.id, { proofSeenAt: ctx.now() });
    if (now.channel.state !== 'proved') await note(ctx, tx, now, 'proved', { how: 'export' });
  });
}
