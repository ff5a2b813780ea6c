import { isOuter } from './address.js';
import { Stopped, type Answer, type Fault, type NotFetched, type TxtAnswer } from './answer.js';
import { exchange, type Limits, type Said } from './exchange.js';
import { addressesOf, txtOf, type Address } from './resolve.js';
import { readTarget } from './target.js';

/** How the door stands. Without settings it leads outside only. */
export type DoorSettings = {
  /** A DNS server, `address:port`; `null`: those of the machine. */
  readonly dns?: string | null;
  /** Inner addresses with ports, `127.0.0.1:8123`, that are open all the same: tests and the demo name their own servers. */
  readonly open?: readonly string[];
  /** A certificate authority besides those the runtime trusts. */
  readonly ca?: string;
  readonly limits?: Partial<Limits>;
  /** Where whoever reads a server's log can see what this is: the public address of the office. */
  readonly about?: string | null;
};

export type Ask = {
  readonly accept?: string;
  /** From the last answer: what has not changed is not sent again (RFC 9110 §13). */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Refuse to be led to another host: for a proof that must lie where it is claimed. */
  readonly sameHost?: boolean;
  readonly bytes?: number;
};

/** The only way from this program to a server of somebody else. It sends no cookie, no credential and no body. */
export type Door = {
  /** Why an address would be refused before anything is looked up; `null` when it reads well. */
  refuses(url: string): Fault | null;
  get(url: string, ask?: Ask): Promise<Answer>;
  txt(name: string): Promise<TxtAnswer>;
};

const LIMITS: Limits = { bytes: 5_000_000, totalMs: 20_000, idleMs: 8_000 };
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const AGENT = 'Nirpihak/1';

/**
 * Opens the guarded door. Each address a request goes to, redirects too, is read strictly, looked up once, refused when any
 * of its addresses is not on the public network, and connected to exactly where it was found.
 */
export function openDoor(settings: DoorSettings = {}): Door {
  const limits = { ...LIMITS, ...settings.limits };
  return {
    refuses: (url) => faultOf(url, portsOf(settings)),
    get: (url, ask = {}) => answered(limits, (signal) => follow(url, ask, { settings, limits, signal })),
    txt: (name) => answered(limits, async (signal) => ({ ok: true, records: await txtOf(name, settings.dns ?? null, signal) })),
  };
}

const portsOf = ({ open = [] }: DoorSettings): Set<number> => new Set(open.map((one) => Number(one.slice(one.lastIndexOf(':') + 1))));

function faultOf(url: string, ports: ReadonlySet<number>): Fault | null {
  try {
    readTarget(url, ports);
    return null;
  } catch (error) {
    return (error as Stopped).why;
  }
}

async function answered<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T | NotFetched> {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(), limits.totalMs);
  try {
    return await work(end.signal);
  } catch (error) {
    if (end.signal.aborted) return { ok: false, why: 'too-slow' };
    if (error instanceof Stopped) return { ok: false, why: error.why };
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

type Under = { readonly settings: DoorSettings; readonly limits: Limits; readonly signal: AbortSignal };

async function follow(text: string, ask: Ask, under: Under): Promise<Answer> {
  const ports = portsOf(under.settings);
  let url = readTarget(text, ports);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const said = await visit(url, ask, under);
    if (!REDIRECTS.has(said.status)) return { ok: true, url: url.href, ...said };
    url = nextOf(url, said, ask, ports);
  }
  throw new Stopped('too-many-redirects');
}

async function visit(url: URL, ask: Ask, { settings, limits, signal }: Under): Promise<Said> {
  const addresses = await addressesOf(url.hostname, settings.dns ?? null, signal);
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  // One inner address among outer ones is a trap, not a choice.
  if (!addresses.every((one) => isOuter(one.address) || isOpened(one, port, settings))) throw new Stopped('inner-address');
  const most = { ...limits, bytes: Math.min(limits.bytes, ask.bytes ?? limits.bytes) };
  return exchange({
    url,
    addresses,
    headers: headersOf(ask, settings.about),
    limits: most,
    signal,
    ...(settings.ca && { ca: settings.ca }),
  });
}

const isOpened = ({ address, family }: Address, port: number, { open = [] }: DoorSettings): boolean =>
  open.includes(family === 6 ? `[${address}]:${port}` : `${address}:${port}`);

function nextOf(from: URL, { headers }: Said, ask: Ask, ports: ReadonlySet<number>): URL {
  const place = headers.location ?? '';
  // A relative reference is completed first; what is then read is held to the same rules as what was typed.
  if (place === '' || /[\s\\]/.test(place) || !URL.canParse(place, from)) throw new Stopped('bad-redirect');
  const to = readTarget(/^[a-z][a-z0-9+.-]*:/i.test(place) ? place : new URL(place, from).href, ports);
  if (from.protocol === 'https:' && to.protocol === 'http:') throw new Stopped('downgrade');
  if (ask.sameHost && to.host !== from.host) throw new Stopped('other-host');
  return to;
}

function headersOf({ accept = '*/*', etag, lastModified }: Ask, about?: string | null): Record<string, string> {
  return {
    accept,
    'accept-encoding': 'gzip',
    'user-agent': about ? `${AGENT} (+${about})` : AGENT,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  };
}
