import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { openFileStore } from '../../src/evidence/index.js';
import { openDatabase } from '../../src/kit/db.js';
import { makeCtx, type Actor, type Ctx, type Ground, type Tenant } from '../../src/kit/ctx.js';
import { systemChance, type AccountId, type TenantId } from '../../src/kit/ids.js';
import { openKeyring } from '../../src/kit/keyring.js';
import { openLog } from '../../src/kit/log.js';
import type { Lang } from '../../src/kit/text.js';
import { whatIsNotTrue } from './still-true.js';
import { urlFor } from './template.js';

/** A clock that tests set and move by hand; it starts on Monday, 12 October 2026, 09.00 WIB. */
export class HandClock {
  at = Temporal.Instant.from('2026-10-12T02:00:00Z');
  now(): Temporal.Instant {
    return this.at;
  }
  /** Sets the local (WIB) morning of a day. */
  set(day: string, time = '09:00'): void {
    this.at = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Asia/Jakarta').toInstant();
  }
  pass(hours: number): void {
    this.at = this.at.add({ minutes: Math.round(hours * 60) });
  }
}

export type World = {
  ground: Ground;
  clock: HandClock;
  tenant: Tenant;
  /** Folder of keys and files of this world. */
  dir: string;
  /** Connection strings: the program's role, the owner, and the superuser of the cluster, to this world's database. */
  url: { app: string; owner: string; super: string };
  ctx(actor?: Actor, lang?: Lang): Ctx;
  /** A second office in the same database, for tests of the wall between tenants. */
  addTenant(host: string): Promise<Tenant>;
  /** Also sees to it that every case of the office is still the fold of its events, and was a case at each of them. */
  close(): Promise<void>;
  /** Set by a test that changed rows or keys by hand: then nothing is held of them at the end. */
  isTampered: boolean;
};

/** A fresh database (a clone of the template), data folder and office. Close it in `afterAll`: that holds what is always true. */
export async function openWorld(): Promise<World> {
  const server = process.env.NIRPIHAK_TEST_DATABASE!;
  const database = `nirpihak_test_${randomUUID().slice(0, 8)}`;
  await onServer(server, `create database ${database} template ${process.env.NIRPIHAK_TEST_TEMPLATE!} owner nirpihak_owner`);
  const url = {
    app: urlFor(server, database, 'nirpihak_app'),
    owner: urlFor(server, database, 'nirpihak_owner'),
    super: urlFor(server, database),
  };
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-'));
  const clock = new HandClock();
  const db = openDatabase(url.app, 5);
  const ground: Ground = {
    db,
    clock,
    chance: systemChance,
    keys: openKeyring(join(dir, 'keys'), systemChance),
    blobs: openFileStore(join(dir, 'files')),
    log: openLog('silent'),
  };
  const tenant = await addTenant(url.super, 'localhost');
  const world: World = {
    isTampered: false,
    ground,
    clock,
    tenant,
    dir,
    url,
    ctx: (actor = { kind: 'anyone' }, lang = 'id') => makeCtx(ground, tenant, actor, lang),
    addTenant: (host) => addTenant(url.super, host),
    close: async () => {
      const faults = world.isTampered ? [] : await whatIsNotTrue(world.ctx({ kind: 'system' }));
      await db.close();
      await onServer(server, `drop database if exists ${database} with (force)`);
      rmSync(dir, { recursive: true, force: true });
      if (faults.length > 0) throw new Error(`what is always true was not so when the world ended:\n${faults.join('\n')}`);
    },
  };
  return world;
}

/** An account actor with exactly these permissions (no row behind it): for modules below `identity`. */
export function accountWith(...may: string[]): Actor {
  return { kind: 'account', id: randomUUID() as AccountId, name: 'Petugas Contoh', roles: ['officer'], may: new Set(may) };
}

async function addTenant(superUrl: string, host: string): Promise<Tenant> {
  const id = randomUUID() as TenantId;
  await query(superUrl, 'insert into identity.tenant (id, host, name, zone) values ($1, $2, $3, $4)', [
    id,
    host,
    'Pemerintah Kota Contoh',
    'Asia/Jakarta',
  ]);
  return { id, host, name: 'Pemerintah Kota Contoh', zone: 'Asia/Jakarta', isDemo: false };
}

const onServer = (server: string, sql: string): Promise<pg.QueryResult> => query(server, sql, []);

/** One statement on a connection of its own: for setting up and for tampering with rows by hand. */
export async function query(url: string, sql: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}
