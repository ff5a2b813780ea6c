import {
  EXPORT_MEGABYTES,
  lookAtContested,
  lookSentence,
  proveChannel,
  recordPartnerLook,
  takeExport,
  withdrawChannel,
  type ExportFile,
  type Verdict,
} from '../../../channels/index.js';
import { Refusal } from '../../../kit/refusal.js';
import { paths } from '../../paths.js';
import { fill, readForm, readUpload, refusalSentence, type Incoming, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome } from '../attempt.js';
import { channelPage } from './channel.js';
import { channelsText as t } from './channels.text.js';

const idIn = (c: Page): string => c.req.param('id') ?? '';
const back = (c: Page): Outcome => ({ next: paths.deskChannel(idIn(c)) });

/** Looks at the proof now and says on the same page what came of it. */
export async function provePost(c: Page): Promise<Response> {
  const { ctx, site, lang } = c.var;
  const look = await proveChannel(ctx, site.door, idIn(c));
  return channelPage(c, untouched(), lookSentence(look, lang));
}

export async function withdrawPost(c: Page): Promise<Response> {
  const done = (): Promise<Outcome> => withdrawChannel(c.var.ctx, idIn(c)).then(() => ({ next: paths.deskChannels }));
  return attempt(c, {}, done, (shown) => channelPage(c, shown));
}

export async function lookPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const work = async (): Promise<Outcome> => {
    const says = verdictIn(typed, 'temuan');
    if (!says) return { faults: { temuan: t.faults.says[c.var.lang] } };
    await lookAtContested(c.var.ctx, idIn(c), { says, reason: typed['alasan'] ?? '' });
    return back(c);
  };
  return attempt(c, typed, work, (shown) => channelPage(c, shown), { 'channels.no-reason': 'alasan', 'channels.registrar': 'temuan' });
}

export async function partnerPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const work = async (): Promise<Outcome> => {
    const says = verdictIn(typed, 'mitra');
    if (!says) return { faults: { mitra: t.faults.says[c.var.lang] } };
    await recordPartnerLook(c.var.ctx, idIn(c), { says, source: typed['sumber'] ?? '' });
    return back(c);
  };
  return attempt(c, typed, work, (shown) => channelPage(c, shown), { 'channels.no-source': 'sumber' });
}

const verdictIn = (typed: Typed, name: string): Verdict | undefined => (['office', 'personal'] as const).find((one) => one === typed[name]);

const MOST_FILES = 10;
const LIMIT = EXPORT_MEGABYTES * 1_000_000;

/** The export is read in memory, compared and let go: none of its files is kept. */
export async function exportPost(c: Page): Promise<Response> {
  const { ctx, site, lang } = c.var;
  ctx.mustHave('channel.register');
  const { stored, refused } = await readUpload<ExportFile>(c, { keep: inMemory, limitBytes: LIMIT, maxFiles: MOST_FILES });
  const again = (sentence: string) => channelPage(c, { typed: {}, faults: { berkas: sentence }, status: 422 });
  if (refused.length > 0) return again(refusalSentence('channels.bad-export', { limit: EXPORT_MEGABYTES }, lang));
  if (stored.length === 0) return again(t.faults.files[lang]);
  const said = { text: '' };
  const work = async (): Promise<Outcome> => {
    const { items, found, dropped } = await takeExport(ctx, site.door, idIn(c), stored);
    const lines = [
      fill(t.exportDone, lang, { items, found }),
      ...(dropped.length > 0 ? [fill(t.exportDropped, lang, { parts: dropped.join(', ') })] : []),
    ];
    said.text = lines.join(' ');
    return { faults: {} };
  };
  const fieldOf = { 'channels.bad-export': 'berkas', 'channels.export-of-another': 'berkas', 'channels.not-proved': 'berkas' };
  return attempt(c, {}, work, (shown) => channelPage(c, said.text ? untouched() : shown, said.text || null), fieldOf);
}

async function inMemory({ name, bytes }: Incoming): Promise<ExportFile> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > LIMIT) throw new Refusal('channels.bad-export', { limit: EXPORT_MEGABYTES });
    chunks.push(chunk);
  }
  return { name: name.split(/[/\\]/).at(-1) ?? '', bytes: Buffer.concat(chunks) };
}
