import type { Door, Fault } from '../../kit/http/index.js';
import { isByExport, isOnDomain, type Channel } from '../channel.js';
import { leadsTo, proofFile, proofName, proofText } from './places.js';

/** What a look at the proof came to. `unsure`: nobody answered, so nothing is known; nothing is fetched either. */
export type Look =
  | { readonly is: 'proved'; readonly how: 'dns' | 'well-known' | 'links' }
  | { readonly is: 'missing'; readonly why: 'no-record' | 'page-without-link' | 'channel-without-link' | 'parent-lost' }
  | { readonly is: 'unsure'; readonly why: Fault | 'server' };

/** Proof files and pages are small. */
const MOST_FILE = 4_096;
const MOST_PAGE = 3_000_000;

/** Looks where only the owner can write. It asks for the proof and nothing else. `parent`: the proved domain of an account elsewhere. */
export async function lookAtProof(door: Door, channel: Channel, parent: Channel | null): Promise<Look> {
  return isOnDomain(channel.kind) ? lookAtDomain(door, channel) : lookAtLinks(door, channel, parent);
}

async function lookAtDomain(door: Door, channel: Channel): Promise<Look> {
  const text = proofText(channel);
  const dns = await door.txt(proofName(channel));
  if (dns.ok && dns.records.some((record) => record.trim() === text)) return { is: 'proved', how: 'dns' };
  const file = await door.get(proofFile(channel), { sameHost: true, bytes: MOST_FILE, accept: 'text/plain' });
  if (file.ok && file.status === 200 && file.body.toString('latin1').trim() === text) return { is: 'proved', how: 'well-known' };
  // "Not there" must come from both; a server that is down has not said anything.
  if (!dns.ok) return { is: 'unsure', why: dns.why };
  if (file.ok ? file.status >= 500 || file.status === 429 : isPassing(file.why))
    return { is: 'unsure', why: file.ok ? 'server' : file.why };
  return { is: 'missing', why: 'no-record' };
}

const isPassing = (why: Fault): boolean => ['dns-failed', 'not-reached', 'too-slow', 'broken', 'tls'].includes(why);

async function lookAtLinks(door: Door, channel: Channel, parent: Channel | null): Promise<Look> {
  if (parent?.state !== 'proved' || parent.isContested || channel.page === null) return { is: 'missing', why: 'parent-lost' };
  const ours = await read(door, channel.page, true);
  if (!('text' in ours)) return ours;
  if (!leadsTo(ours.text, channel.url)) return { is: 'missing', why: 'page-without-link' };
  // The way back of a channel without a feed is in its own export: these platforms are never asked.
  if (isByExport(channel.kind)) return { is: 'proved', how: 'links' };
  const theirs = await read(door, channel.url, false);
  if (!('text' in theirs)) return theirs;
  return leadsTo(theirs.text, channel.page) ? { is: 'proved', how: 'links' } : { is: 'missing', why: 'channel-without-link' };
}

async function read(door: Door, url: string, sameHost: boolean): Promise<Look | { text: string }> {
  const answer = await door.get(url, { sameHost, bytes: MOST_PAGE, accept: 'text/html' });
  if (!answer.ok) return { is: 'unsure', why: answer.why };
  if (answer.status === 404 || answer.status === 410) return { is: 'missing', why: 'page-without-link' };
  return answer.status === 200 ? { text: answer.body.toString('utf8') } : { is: 'unsure', why: 'server' };
}
