import { isUniqueViolation, tables, type Tx } from '../kit/db.js';
import type { Day } from '../kit/dates.js';
import type { FileId, ReportId } from '../kit/ids.js';
import { Refusal } from '../kit/refusal.js';
import type { Channel, ChannelId, ChannelKind, ChannelState, Finding, FindingId, FindingState, Visits } from './channel.js';

type ChannelRow = {
  tenant: string;
  id: string;
  kind: string;
  title: string;
  url: string;
  unit: string;
  page: string | null;
  parent: string | null;
  token: string;
  state: string;
  proved_on: string | null;
  is_contested: boolean;
  version: number;
  proof_seen_at: Date | string | null;
  next_at: Date | string | null;
  failures: number;
  fault: string | null;
  etag: string | null;
  last_modified: string | null;
  visited_at: Date | string | null;
};
type FindingRow = {
  tenant: string;
  id: string;
  channel: string;
  contest: string;
  found_on: string;
  state: string;
  file: string;
  report: string | null;
  version: number;
};
type ChannelTables = {
  'channels.channel': ChannelRow;
  'channels.host': { tenant: string; name: string; busy_until: Date | string };
  'channels.item': { tenant: string; channel: string; mark: Uint8Array; seen_on: string };
  'channels.finding': FindingRow;
};

const db = (tx: Tx) => tables<ChannelTables>(tx);
const instant = (at: Date | string | null): Temporal.Instant | null =>
  at === null ? null : Temporal.Instant.from(typeof at === 'string' ? at : at.toISOString());

export type Kept = { readonly channel: Channel; readonly visits: Visits };

const keptOf = (row: ChannelRow): Kept => ({
  channel: {
    id: row.id as ChannelId,
    kind: row.kind as ChannelKind,
    title: row.title,
    url: row.url,
    unit: row.unit,
    page: row.page,
    parent: row.parent as ChannelId | null,
    token: row.token,
    state: row.state as ChannelState,
    provedOn: row.proved_on as Day | null,
    isContested: row.is_contested,
    version: row.version,
  },
  visits: {
    proofSeenAt: instant(row.proof_seen_at),
    nextAt: instant(row.next_at),
    failures: row.failures,
    fault: row.fault,
    etag: row.etag,
    lastModified: row.last_modified,
    visitedAt: instant(row.visited_at),
  },
});

const NEVER_VISITED = { proof_seen_at: null, next_at: null, failures: 0, fault: null, etag: null, last_modified: null, visited_at: null };

/** Refusal `channels.known` when the address is registered already. */
export async function insertChannel(tx: Tx, tenant: string, channel: Channel): Promise<void> {
  const { provedOn: proved_on, isContested: is_contested, ...rest } = channel;
  try {
    await db(tx)
      .insertInto('channels.channel')
      .values({ tenant, ...rest, proved_on, is_contested, ...NEVER_VISITED })
      .execute();
  } catch (error) {
    throw isUniqueViolation(error, 'channel_url') ? new Refusal('channels.known') : error;
  }
}

export async function saveChannel(tx: Tx, channel: Channel): Promise<void> {
  const { id, title, url, unit, page, state, provedOn, isContested, version } = channel;
  await db(tx)
    .updateTable('channels.channel')
    .set({ title, url, unit, page, state, proved_on: provedOn, is_contested: isContested, version })
    .where('id', '=', id)
    .execute();
}

export async function saveVisits(tx: Tx, id: ChannelId, change: Partial<Visits>): Promise<void> {
  const text = (at: Temporal.Instant | null): string | null => at?.toString() ?? null;
  const set = {
    ...(change.proofSeenAt !== undefined && { proof_seen_at: text(change.proofSeenAt) }),
    ...(change.nextAt !== undefined && { next_at: text(change.nextAt) }),
    ...(change.visitedAt !== undefined && { visited_at: text(change.visitedAt) }),
    ...(change.failures !== undefined && { failures: change.failures }),
    ...(change.fault !== undefined && { fault: change.fault }),
    ...(change.etag !== undefined && { etag: change.etag }),
    ...(change.lastModified !== undefined && { last_modified: change.lastModified }),
  };
  await db(tx).updateTable('channels.channel').set(set).where('id', '=', id).execute();
}

export async function findChannel(tx: Tx, id: string): Promise<Kept | null> {
  const row = await db(tx).selectFrom('channels.channel').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? keptOf(row) : null;
}

/** By title; removed ones too (`verify` reads them). */
export async function allChannels(tx: Tx): Promise<Kept[]> {
  return (await db(tx).selectFrom('channels.channel').selectAll().orderBy('title').orderBy('id').execute()).map(keptOf);
}

/** True when the host is ours until then: nobody else of this office asks it meanwhile. A turn whose process died ends by itself. */
export async function takeTurn(tx: Tx, tenant: string, name: string, now: Temporal.Instant, until: Temporal.Instant): Promise<boolean> {
  const taken = await db(tx)
    .insertInto('channels.host')
    .values({ tenant, name, busy_until: until.toString() })
    .onConflict((found) =>
      found
        .columns(['tenant', 'name'])
        .doUpdateSet({ busy_until: until.toString() })
        .where('channels.host.busy_until', '<=', now.toString() as never),
    )
    .returning('name')
    .executeTakeFirst();
  return taken !== undefined;
}

export async function endTurn(tx: Tx, name: string): Promise<void> {
  await db(tx).deleteFrom('channels.host').where('name', '=', name).execute();
}

/** Those of `marks` that were compared before. */
export async function seenMarks(tx: Tx, channel: ChannelId, marks: readonly Uint8Array[]): Promise<Set<string>> {
  if (marks.length === 0) return new Set();
  const rows = await db(tx).selectFrom('channels.item').select('mark').where('channel', '=', channel).where('mark', 'in', marks).execute();
  return new Set(rows.map((row) => Buffer.from(row.mark).toString('hex')));
}

export async function markSeen(tx: Tx, tenant: string, channel: ChannelId, marks: readonly Uint8Array[], on: Day): Promise<void> {
  for (const mark of marks)
    await db(tx)
      .insertInto('channels.item')
      .values({ tenant, channel, mark, seen_on: on })
      .onConflict((found) => found.columns(['tenant', 'channel', 'mark']).doUpdateSet({ seen_on: on }))
      .execute();
}

/** Marks of items that have long left the feed. */
export async function forgetMarks(tx: Tx, channel: ChannelId, before: Day): Promise<void> {
  await db(tx).deleteFrom('channels.item').where('channel', '=', channel).where('seen_on', '<', before).execute();
}

const findingOf = (row: FindingRow): Finding => ({
  id: row.id as FindingId,
  channel: row.channel as ChannelId,
  contest: row.contest,
  foundOn: row.found_on as Day,
  state: row.state as FindingState,
  file: row.file as FileId,
  report: row.report as ReportId | null,
  version: row.version,
});

export async function insertFinding(tx: Tx, tenant: string, { foundOn, ...rest }: Finding): Promise<void> {
  await db(tx)
    .insertInto('channels.finding')
    .values({ tenant, ...rest, found_on: foundOn })
    .execute();
}

export async function saveFinding(tx: Tx, { id, state, report, version }: Finding): Promise<void> {
  await db(tx).updateTable('channels.finding').set({ state, report, version }).where('id', '=', id).execute();
}

export async function findFinding(tx: Tx, id: string): Promise<Finding | null> {
  const row = await db(tx).selectFrom('channels.finding').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? findingOf(row) : null;
}

/** Newest first. */
export async function allFindings(tx: Tx, state: FindingState | null = null): Promise<Finding[]> {
  let query = db(tx).selectFrom('channels.finding').selectAll();
  if (state) query = query.where('state', '=', state);
  return (await query.orderBy('found_on', 'desc').orderBy('id').execute()).map(findingOf);
}
