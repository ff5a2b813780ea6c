import type { AccountId, ReportId } from '../kit/ids.js';
import type { FileId } from '../kit/ids.js';
import type { Entry } from '../ledger/index.js';
import type { Channel, ChannelId, ChannelKind, Finding, FindingId, FoldedChannel, Verdict } from './channel.js';

/** Skeletons of a channel's stream. Address, title and decree are words and lie in the body. */
export type Skeletons = {
  registered: { kind: ChannelKind; parent: ChannelId | null; token: string; by: AccountId };
  proved: { how: 'dns' | 'well-known' | 'links' | 'export' };
  'proof-lost': { why: string };
  contested: Record<string, never>;
  looked: { by: AccountId; says: Verdict };
  'partner-looked': { says: Verdict };
  cleared: Record<string, never>;
  removed: { why: 'personal' | 'withdrawn' };
};
export type ChannelWords = { title: string; url: string; page: string | null; unit: string; decree: string };

/** The channel as its events make it; `null` when there is none. */
export function foldChannel(id: ChannelId, events: readonly Entry[]): FoldedChannel | null {
  const [first, ...rest] = events;
  return first?.kind === 'registered' ? rest.reduce(apply, begin(id, first)) : null;
}

export function begin(id: ChannelId, first: Pick<Entry, 'skeleton' | 'body' | 'version'>): FoldedChannel {
  const { kind, parent, token, by } = first.skeleton as Skeletons['registered'];
  const words = (first.body ?? {}) as Partial<ChannelWords>;
  const { title = '', url = '', page = null, unit = '' } = words;
  const channel: Channel = {
    ...{ id, kind, title, url, unit, page, parent, token },
    ...{ state: 'waiting', provedOn: null, isContested: false, version: first.version },
  };
  return { channel, registeredBy: by, decree: words.decree ?? '', looks: [], partner: null };
}

export function apply(before: FoldedChannel, event: Pick<Entry, 'kind' | 'skeleton' | 'version' | 'on'>): FoldedChannel {
  const after = { ...before, ...changeOf(before, event) };
  return { ...after, channel: { ...after.channel, version: event.version } };
}

function changeOf(before: FoldedChannel, event: Pick<Entry, 'kind' | 'skeleton' | 'on'>): Partial<FoldedChannel> {
  const { channel } = before;
  switch (event.kind) {
    case 'proved':
      return { channel: { ...channel, state: 'proved', provedOn: event.on } };
    case 'proof-lost':
      return { channel: { ...channel, state: 'lost' } };
    case 'contested':
      return { channel: { ...channel, isContested: true }, looks: [], partner: null };
    case 'looked': {
      const { by, says } = event.skeleton as Skeletons['looked'];
      return { looks: [...before.looks.filter((one) => one.by !== by), { by, says }] };
    }
    case 'partner-looked':
      return { partner: (event.skeleton as Skeletons['partner-looked']).says };
    case 'cleared':
      return { channel: { ...channel, isContested: false }, looks: [], partner: null };
    case 'removed':
      return {
        channel: { ...channel, state: 'removed', title: '', url: '', unit: '', page: channel.parent ? '' : null, isContested: false },
      };
    default:
      return {};
  }
}

/** How many people must have found it to be the office's, beside the partner. */
export const LOOKS_NEEDED = 2;

/** What the looks so far come to: any "personal" removes; two people and the partner clear; else it goes on waiting. */
export function outcomeOf({ looks, partner }: FoldedChannel): 'personal' | 'office' | 'waiting' {
  if (partner === 'personal' || looks.some((one) => one.says === 'personal')) return 'personal';
  return partner === 'office' && looks.length >= LOOKS_NEEDED ? 'office' : 'waiting';
}

export type FindingSkeletons = {
  found: { channel: ChannelId; contest: string; file: FileId };
  dismissed: Record<string, never>;
  reported: { report: ReportId };
};

export function foldFinding(id: FindingId, events: readonly Entry[]): Finding | null {
  const [first] = events;
  if (first?.kind !== 'found') return null;
  const end = events.find((one) => one.kind === 'dismissed' || one.kind === 'reported');
  const { channel, contest, file } = first.skeleton as FindingSkeletons['found'];
  const { version } = events.at(-1)!;
  const open: Finding = { id, channel, contest, file, foundOn: first.on, state: 'open', report: null, version };
  if (!end) return open;
  const report = end.kind === 'reported' ? (end.skeleton as FindingSkeletons['reported']).report : null;
  return { ...open, state: report ? 'reported' : 'dismissed', report };
}
