import { Resolver } from 'node:dns/promises';
import { Stopped } from './answer.js';

export type Address = { readonly address: string; readonly family: 4 | 6 };

const OPTIONS = { timeout: 2_500, tries: 2, maxTimeout: 5_000 };
const MOST_RECORDS = 64;
const MOST_TXT_CHARACTERS = 1_000;

/** A resolver asks one question and is thrown away: cancelling it then touches no other. */
function resolverOf(server: string | null): Resolver {
  const resolver = new Resolver(OPTIONS);
  if (server) resolver.setServers([server]);
  return resolver;
}

/** All addresses of a name, from DNS alone: the machine's own hosts file has no say. `server`: `null` for those of the machine. */
export async function addressesOf(name: string, server: string | null, signal: AbortSignal): Promise<Address[]> {
  const [v4, v6] = await Promise.all([
    ask(server, signal, (resolver) => resolver.resolve4(name)),
    ask(server, signal, (resolver) => resolver.resolve6(name)),
  ]);
  const all: Address[] = [
    ...(v4.records ?? []).map((address) => ({ address, family: 4 as const })),
    ...(v6.records ?? []).map((address) => ({ address, family: 6 as const })),
  ];
  if (all.length > 0) return all.slice(0, MOST_RECORDS);
  throw new Stopped(v4.failed || v6.failed ? 'dns-failed' : 'no-such-name');
}

/** The TXT records of a name, each joined from its strings (RFC 1035 §3.3.14). None is an answer too. */
export async function txtOf(name: string, server: string | null, signal: AbortSignal): Promise<string[]> {
  const { records, failed } = await ask(server, signal, (resolver) => resolver.resolveTxt(name));
  if (failed) throw new Stopped('dns-failed');
  return (records ?? []).slice(0, MOST_RECORDS).map((parts) => parts.join('').slice(0, MOST_TXT_CHARACTERS));
}

type Asked<T> = { readonly records?: T[]; readonly failed?: boolean };

/** "No such name" and "no record of this kind" are answers; silence and a broken server are not. */
async function ask<T>(server: string | null, signal: AbortSignal, question: (resolver: Resolver) => Promise<T[]>): Promise<Asked<T>> {
  const resolver = resolverOf(server);
  const cancel = (): void => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    signal.throwIfAborted();
    return { records: await question(resolver) };
  } catch (error) {
    const { code } = error as { code?: string };
    return code === 'ENOTFOUND' || code === 'ENODATA' ? {} : { failed: true };
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
