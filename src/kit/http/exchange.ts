import { request as plainRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as tlsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Stopped } from './answer.js';
import type { Address } from './resolve.js';

export type Limits = {
  /** Bytes of a body, as sent and as unpacked. */ readonly bytes: number;
  /** Milliseconds from the first look-up to the last byte, redirects included. */ readonly totalMs: number;
  /** Milliseconds in which nothing comes. */ readonly idleMs: number;
};

export type Exchange = {
  readonly url: URL;
  /** Where to go: looked up and found to be outside; nothing is looked up again. */ readonly addresses: readonly Address[];
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly signal: AbortSignal;
  readonly ca?: string;
};

export type Said = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Buffer };

const MOST_HEADER_BYTES = 16_384;

/** One request and its answer, without following anything. The body of a redirect is not read. */
export async function exchange(whole: Exchange): Promise<Said> {
  const idle = new AbortController();
  // One signal for "too long in all" and "nothing comes": an error thrown into a socket would be told as a cut connection.
  const asked = { ...whole, signal: AbortSignal.any([whole.signal, idle.signal]) };
  const answer = await headOf(asked, idle);
  try {
    const status = answer.statusCode ?? 0;
    const headers = plainHeaders(answer);
    const hasBody = status < 300 || status >= 400;
    return { status, headers, body: hasBody ? await bodyOf(answer, headers, asked) : Buffer.alloc(0) };
  } finally {
    answer.destroy();
  }
}

function headOf({ url, addresses, headers, limits, signal, ca }: Exchange, idle: AbortController): Promise<IncomingMessage> {
  const options: RequestOptions & { ca?: string } = {
    method: 'GET',
    headers,
    signal,
    agent: false, // no connection is kept for the next, nothing is shared between hosts
    lookup: pinned(addresses),
    maxHeaderSize: MOST_HEADER_BYTES,
    ...(ca && { ca }),
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? tlsRequest : plainRequest)(url, options, resolve);
    request.setTimeout(limits.idleMs, () => idle.abort());
    request.on('upgrade', (_answer, socket) => {
      socket.destroy();
      reject(new Stopped('broken'));
    });
    request.on('error', (error) => reject(meant(error, signal)));
    request.end();
  });
}

/** What was checked is what is connected to: the name goes into Host and the certificate check, the address is ours. */
function pinned(addresses: readonly Address[]): LookupFunction {
  return (_name, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first!.address, first!.family);
  };
}

async function bodyOf(answer: IncomingMessage, headers: Said['headers'], { limits, signal }: Exchange): Promise<Buffer> {
  if (Number(headers['content-length'] ?? 0) > limits.bytes) throw new Stopped('too-large');
  const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  try {
    if (encoding === 'identity') return await collect(answer, limits.bytes);
    if (encoding !== 'gzip' && encoding !== 'x-gzip') throw new Stopped('encoding');
    return await collect(unpacked(answer, limits.bytes), limits.bytes);
  } catch (error) {
    throw meant(error as Error, signal);
  }
}

/** Counted on both sides of the unpacking: a small file may hold an endless one, and a long one nothing. */
function unpacked(answer: IncomingMessage, limit: number): Readable {
  const gunzip = createGunzip();
  let packed = 0;
  answer.on('data', (chunk: Buffer) => {
    packed += chunk.length;
    if (packed > limit) gunzip.destroy(new Stopped('too-large'));
  });
  answer.on('error', (error) => gunzip.destroy(error));
  gunzip.on('close', () => answer.destroy());
  return answer.pipe(gunzip);
}

async function collect(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Stopped('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function plainHeaders(answer: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
}

const NOT_REACHED = /^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|ETIMEDOUT)$/;

/** What a socket's error means to whoever asked. */
function meant(error: Error & { code?: string; cause?: unknown }, signal: AbortSignal): Stopped {
  if (signal.aborted) return new Stopped('too-slow');
  if (error instanceof Stopped) return error;
  const code = error.code ?? '';
  if (NOT_REACHED.test(code)) return new Stopped('not-reached');
  if (/^HPE_HEADER_OVERFLOW$/.test(code)) return new Stopped('too-large');
  if (/^(Z_|ERR_.*ZLIB)/.test(code)) return new Stopped('encoding');
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return new Stopped('tls');
  return new Stopped('broken');
}
