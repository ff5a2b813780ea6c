import { openDoor, type Door } from '../../src/kit/http/index.js';
import type { Ctx } from '../../src/kit/ctx.js';
import {
  confirmWord,
  proofFile,
  proofText,
  proveChannel,
  proposeWord,
  readChannel,
  registerChannel,
  type ChannelId,
} from '../../src/channels/index.js';
import { fakeDns, type FakeDns } from '../fakes/dns.js';
import { fakeWeb, says, type FakeWeb } from '../fakes/web.js';
import { accountWith, openWorld, type World } from './world.js';

/** An office with a web server and a name server of its own on loopback, and a door that is open to exactly these. */
export type Town = {
  world: World;
  dns: FakeDns;
  web: FakeWeb;
  door: Door;
  officer: Ctx;
  second: Ctx;
  third: Ctx;
  anyone: Ctx;
  system: Ctx;
  /** An address on the office's own domain. */ at(path: string, host?: string): string;
  close(): Promise<void>;
};

export const OFFICER = ['channel.register', 'channel.review', 'report.take', 'report.read'];

export async function openTown(): Promise<Town> {
  const [world, dns, web] = [await openWorld(), await fakeDns(), await fakeWeb()];
  dns.records.set('A kota.example', ['127.0.0.1']);
  const reviewer = (): Ctx => world.ctx(accountWith('channel.review'));
  return {
    ...{ world, dns, web, officer: world.ctx(accountWith(...OFFICER)), second: reviewer(), third: reviewer() },
    ...{ anyone: world.ctx(), system: world.ctx({ kind: 'system' }) },
    door: openDoor({ dns: dns.address, open: [web.opening], limits: { totalMs: 4_000, idleMs: 1_500, bytes: 1_000_000 } }),
    at: (path, host = 'kota.example') => `http://${host}:${web.port}${path}`,
    close: async () => {
      await Promise.all([web.close(), dns.close(), world.close()]);
    },
  };
}

export const noPause = (): Promise<void> => Promise.resolve();

/** Registers a channel of the office's domain. */
export function registered(town: Town, path: string, kind: 'feed' | 'website' = 'feed'): Promise<ChannelId> {
  const { officer, door } = town;
  return registerChannel(officer, door, {
    kind,
    title: `Kanal ${path}`,
    url: town.at(path),
    unit: 'Dinas Kominfo',
    decree: '',
    parent: null,
    page: '',
  });
}

/** Puts the proof where only the owner can. */
export async function placeProof(town: Town, id: ChannelId): Promise<void> {
  const { channel } = await readChannel(town.officer, id);
  town.web.pages.set(new URL(proofFile(channel)).pathname, says(proofText(channel)));
}

export async function proved(town: Town, path: string, kind: 'feed' | 'website' = 'feed'): Promise<ChannelId> {
  const id = await registered(town, path, kind);
  await placeProof(town, id);
  const look = await proveChannel(town.officer, town.door, id);
  if (look.is !== 'proved') throw new Error(`not proved: ${look.why}`);
  return id;
}

/** A word that counts from today. */
export async function word(town: Town, text: string, contest = 'contoh-2026'): Promise<void> {
  await confirmWord(town.second, await proposeWord(town.officer, { contest, kind: 'slogan', word: text, source: 'Bahan kampanye di KPU' }));
}
