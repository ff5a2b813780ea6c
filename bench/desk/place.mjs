// An office of its own in a database of its own: the built program, served as it is, over PostgreSQL.
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openFileStore } from '../../dist/evidence/index.js';
import { newTotpSecret, seedAccount, totpNow } from '../../dist/identity/index.js';
import { makeCtx } from '../../dist/kit/ctx.js';
import { openDatabase } from '../../dist/kit/db.js';
import { systemChance } from '../../dist/kit/ids.js';
import { openKeyring } from '../../dist/kit/keyring.js';
import { openLog } from '../../dist/kit/log.js';
import { makeRoles, migrate } from '../../dist/kit/migrate.js';
import { loadLaw } from '../../dist/law/index.js';
import { webServer } from '../../dist/web/server.js';
import { Visitor } from '../../tests/support/visitor.ts';

/**
 * `server`: a superuser's URL. With `NIRPIHAK_TEST_DATABASE` that server is used, else one is started and ended. `durable`: one of
 * its own that flushes as a real one does, whatever the settings say.
 */
export async function openPlace({ durable = false } = {}) {
  const server = await serverOf(durable);
  const name = `nirpihak_bench_${randomBytes(4).toString('hex')}`;
  const passwords = { owner: 'hanya-untuk-uji', app: 'hanya-untuk-uji' };
  const url = (user) =>
    Object.assign(new URL(server.url), { pathname: `/${name}`, ...(user && { username: user, password: passwords.app }) }).toString();
  await ask(server.url, async (sql) => {
    await makeRoles(server.url, passwords);
    await sql(`create database ${name} owner nirpihak_owner`);
  });
  await migrate(url('nirpihak_owner'));
  const tenant = { id: randomUUID(), host: 'localhost', name: 'Pemerintah Kota Contoh', zone: 'Asia/Jakarta', isDemo: false };
  await ask(url(), (sql) =>
    sql('insert into identity.tenant (id, host, name, zone) values ($1, $2, $3, $4)', [tenant.id, tenant.host, tenant.name, tenant.zone]),
  );
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-bench-'));
  const db = openDatabase(url('nirpihak_app'), 5);
  const clock = { now: () => Temporal.Now.instant() };
  const keys = openKeyring(join(dir, 'keys'), systemChance);
  const ground = { db, clock, chance: systemChance, keys, blobs: openFileStore(join(dir, 'files')), log: openLog('silent') };
  const law = loadLaw();
  const site = { ground, law, tenants: new Map([['localhost', tenant]]), publicUrl: null, isDemo: false, uploadLimit: 1e8 };
  const http = webServer(site);
  await new Promise((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    tenant,
    law,
    port: http.address().port,
    appUrl: url('nirpihak_app'),
    ctx: (actor) => makeCtx(ground, tenant, actor, 'id'),
    sql: (work) => ask(url(), work),
    close: async () => {
      await new Promise((resolve) => http.close(resolve).closeAllConnections());
      await db.close();
      await ask(server.url, (sql) => sql(`drop database ${name} with (force)`));
      await server.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** An officer signed in through the page; `id` of the account, and a browser that holds the session. */
export async function officerOf(place) {
  const system = place.ctx({ kind: 'system' });
  const [username, password, totpSecret] = ['petugas', 'sandi panjang petugas 2026', newTotpSecret(system)];
  const id = await seedAccount(system, { username, name: 'Petugas Contoh', post: 'Petugas', role: 'officer', password, totpSecret });
  const visitor = new Visitor(`http://localhost:${place.port}`);
  const answer = await visitor.post('/meja/masuk', { nama: username, sandi: password, kode: totpNow(system.now(), totpSecret) });
  if (answer.status !== 303) throw new Error(`the officer could not sign in: ${answer.status}`);
  return { id, visitor };
}

async function ask(url, work) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work((text, values) => client.query(text, values));
  } finally {
    await client.end();
  }
}

async function serverOf(durable) {
  const given = durable ? undefined : process.env.NIRPIHAK_TEST_DATABASE;
  if (given) return { url: given, stop: async () => undefined };
  const { chooseRunner } = await import('../../dist/kit/postgres/runner.js');
  const { findBinaries } = await import('../../dist/kit/postgres/binaries.js');
  const { startThrowaway } = await import('../../tests/run/throwaway-postgres.mjs');
  const runner = chooseRunner();
  const server = await startThrowaway(join(findBinaries(runner, mkdtempSync(join(tmpdir(), 'nirpihak-pg-'))), 'bin'), runner, { durable });
  await whenReady(server.url);
  return server;
}

/** A server that flushes listens a moment before it answers. */
async function whenReady(url) {
  for (let tries = 0; ; tries += 1) {
    try {
      await ask(url, (sql) => sql('select 1'));
      return;
    } catch (error) {
      if (error.code !== '57P03' || tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
