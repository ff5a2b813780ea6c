import { setTimeout as wait } from 'node:timers/promises';
import type { Ctx } from '../kit/ctx.js';
import type { Door, Fetched } from '../kit/http/index.js';
import { isByExport, type Visits } from './channel.js';
import { readFeed } from './feeds/feed.js';
import { NotRead, type Item } from './feeds/item.js';
import { robotsOf, type Rules } from './feeds/robots.js';
import { readPages } from './feeds/read-pages.js';
import { compareItems } from './findings/compare.js';
import { PROOF_HOURS, renewProof } from './proof/prove.js';
import { youtubeFeed } from './proof/places.js';
import { endTurn, findChannel, saveVisits, takeTurn, type Kept } from './store.js';

export type CheckParts = { readonly door: Door; /** Between two requests to a host. */ readonly pause?: (ms: number) => Promise<unknown> };
export type Checked = 'not-proved' | 'later' | 'busy' | 'robots' | 'unchanged' | 'failed' | 'read';

const EVERY_HOURS = 20;
const LONGEST_WAIT_HOURS = 7 * 24;
const TURN_MINUTES = 15;

/**
 * Reads what is new in one of the office's own channels. Without a proof seen within `PROOF_HOURS`, or while anyone's word that it is a
 * person's own stands, nothing is fetched. One request at a time a host; what the host asks for (robots, Retry-After, conditions) is kept.
 */
export async function checkChannel(ctx: Ctx, parts: CheckParts, id: string): Promise<Checked> {
  const kept = await ctx.tx((tx) => findChannel(tx, id));
  if (!kept || !(await isProvedNow(ctx, parts.door, kept)) || isByExport(kept.channel.kind)) return 'not-proved';
  const { nextAt } = kept.visits;
  if (nextAt && Temporal.Instant.compare(nextAt, ctx.now()) > 0) return 'later';
  const host = new URL(addressOf(kept)).host;
  const until = ctx.now().add({ minutes: TURN_MINUTES });
  if (!(await ctx.tx((tx) => takeTurn(tx, ctx.tenant.id, host, ctx.now(), until)))) return 'busy';
  try {
    return await visit(ctx, parts, kept);
  } finally {
    await ctx.tx((tx) => endTurn(tx, host));
  }
}

/** An old proof is looked at again first; the answer of this very look decides. */
async function isProvedNow(ctx: Ctx, door: Door, kept: Kept): Promise<boolean> {
  const { channel, visits } = kept;
  if (channel.state !== 'proved' || channel.isContested) return false;
  if (visits.proofSeenAt && ctx.now().since(visits.proofSeenAt).total('hours') < PROOF_HOURS) return true;
  return (await renewProof(ctx, door, kept)).is === 'proved';
}

const addressOf = ({ channel }: Kept): string => (channel.kind === 'youtube' ? youtubeFeed(channel.url) : channel.url);

async function visit(ctx: Ctx, { door, pause = wait }: CheckParts, kept: Kept): Promise<Checked> {
  const { channel, visits } = kept;
  const url = addressOf(kept);
  // A platform's robots file speaks to crawlers of the platform; its feed is the one address the owner gave us (docs/decisions/0021).
  const rules = channel.kind === 'youtube' ? null : await robotsOf(door, url);
  if (rules && !rules.allows(url)) return backOff(ctx, kept, 'robots', null);
  await pause(rules?.pauseMs ?? 1_000);
  const answer = await door.get(url, { etag: visits.etag, lastModified: visits.lastModified });
  if (!answer.ok) return backOff(ctx, kept, answer.why, null);
  if (answer.status === 304) return done(ctx, kept, {}, 'unchanged');
  if (answer.status !== 200) return backOff(ctx, kept, `status-${answer.status}`, answer);
  try {
    await compareItems(ctx, channel, await itemsOf(ctx, kept, answer, { door, pause, rules }));
  } catch (error) {
    if (error instanceof NotRead) return backOff(ctx, kept, error.why, null);
    throw error;
  }
  const { etag = null, 'last-modified': lastModified = null } = answer.headers;
  return done(ctx, kept, { etag: short(etag), lastModified: short(lastModified) }, 'read');
}

type Reading = { readonly door: Door; readonly pause: (ms: number) => Promise<unknown>; readonly rules: Rules | null };

async function itemsOf(ctx: Ctx, kept: Kept, answer: Fetched, { door, pause, rules }: Reading): Promise<Item[]> {
  const type = answer.headers['content-type'] ?? '';
  if (kept.channel.kind !== 'website') return readFeed(answer.body, type, answer.url);
  return readPages(ctx, kept, answer, { door, pause, rules: rules! });
}

const short = (text: string | null): string | null => (text !== null && text.length <= 500 ? text : null);

async function done(ctx: Ctx, { channel }: Kept, change: Partial<Visits>, said: Checked): Promise<Checked> {
  const next = { nextAt: ctx.now().add({ hours: EVERY_HOURS }), visitedAt: ctx.now(), failures: 0, fault: null };
  await ctx.tx((tx) => saveVisits(tx, channel.id, { ...change, ...next }));
  return said;
}

/** Twice as long after each failure, and never sooner than the host asks for; a week at most. */
async function backOff(ctx: Ctx, { channel, visits }: Kept, fault: string, answer: Fetched | null): Promise<Checked> {
  const failures = visits.failures + 1;
  const hours = Math.max(Math.min(2 ** failures, LONGEST_WAIT_HOURS), Math.min(askedHours(ctx, answer), LONGEST_WAIT_HOURS));
  const nextAt = ctx.now().add({ seconds: Math.round(hours * 3_600) });
  await ctx.tx((tx) => saveVisits(tx, channel.id, { failures, fault, nextAt, visitedAt: ctx.now() }));
  return fault === 'robots' ? 'robots' : 'failed';
}

/** RFC 9110 §10.2.3: seconds, or an HTTP date. */
function askedHours(ctx: Ctx, answer: Fetched | null): number {
  const text = answer?.headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) / 3_600;
  const at = Date.parse(text);
  return Number.isNaN(at) ? 0 : Math.max(0, (at - ctx.now().epochMilliseconds) / 3_600_000);
}
