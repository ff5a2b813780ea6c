import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCtx, type Ctx, type Tenant } from '../../src/kit/ctx.js';
import { issueAccessCode } from '../../src/identity/index.js';
import { fillIn, send, sha256, storyOf } from '../../bench/reporter.js';
import { webApp } from '../../src/web/server.js';
import { alleged, assigned, openedCase, openOffice, summoned, type Office } from '../support/case.js';
import { tinyJpeg } from '../support/files.js';
import { serve, siteOf, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { signedIn, somebody } from './people.js';

/** Two offices in one database and one process: `own` at localhost, `other` at 127.0.0.1, whose ids `own`'s people bring along. */
let world: World;
let site: LiveSite;
let other: Tenant;
let theirs: { office: Office; ids: Record<string, string>; words: string; cookie: string };
let people: Visitor[];
const MARK = 'Budi Contoh Santoso';

beforeAll(async () => {
  world = await openWorld();
  other = await world.addTenant('127.0.0.1');
  const tenants = new Map([
    ['localhost', world.tenant],
    ['127.0.0.1', other],
  ]);
  site = await serve(world, { tenants });
  theirs = await anotherOffice();
  const roles = ['officer', 'superior', 'examiner', 'decider', 'custodian', 'administrator', 'auditor'] as const;
  people = [];
  for (const role of roles) people.push(await signedIn(site.url, await somebody(world.ctx(), role)));
}, 180_000);
afterAll(async () => {
  await site.close();
  await world.close();
});

/** The other office with a report, a case, files, a letter and accounts. */
async function anotherOffice(): Promise<typeof theirs> {
  const there: World = {
    ...world,
    tenant: other,
    ctx: (actor = { kind: 'anyone' }, lang = 'id'): Ctx => makeCtx(world.ground, other, actor, lang),
  };
  const office = await openOffice(there);
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  const file = await alleged(office, caseId);
  await summoned(office, caseId, '2026-10-26');
  const her = new Visitor(site.url.replace('localhost', '127.0.0.1'));
  const words = await fillIn(her, storyOf('sana', [tinyJpeg()]));
  await send(her);
  const one = async (sql: string): Promise<string> =>
    String((await query(world.url.super, `${sql} and tenant = '${other.id}' limit 1`)).rows[0].id);
  const ids = {
    case: caseId, file, report: await one('select id from intake.report where true'), letter: await one('select id from letters.letter where true'), account: office.id.officer,
  }; // prettier-ignore
  return { office: { ...office, world: there }, ids, words, cookie: her.cookies.get('nirpihak_lapor')! };
}

/** Every address of a signed-in person that names a thing, with each foreign id in its place. */
function addresses(method: string): string[] {
  const routes = webApp(siteOf(world)).routes.filter((route) => route.method === method && /^\/(meja|admin|penjaga)\/.*:/.test(route.path));
  const tails = (path: string): string[] =>
    path.startsWith('/meja/berkas/') ? [`?laporan=${theirs.ids['report']}`, `?perkara=${theirs.ids['case']}`] : [''];
  return [
    ...new Set(
      routes.flatMap(({ path }) => Object.values(theirs.ids).flatMap((id) => tails(path).map((tail) => path.replace(/:\w+/g, id) + tail))),
    ),
  ];
}

async function state(): Promise<string> {
  const { rows } = await query(
    world.url.super,
    `select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'tenant' and table_schema not like 'pg%' order by 1`,
  );
  const sums = await Promise.all(
    rows.map(
      async ({ name }: { name: string }) =>
        `${name} ${(await query(world.url.super, `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as m from ${name} t where tenant = $1`, [other.id])).rows[0].m}`,
    ),
  );
  return sums.join('\n');
}

describe('the things of another office', () => {
  it('exist, and are there for its own people', async () => {
    for (const [name, id] of Object.entries(theirs.ids)) expect(id, name).toMatch(/^[0-9a-f-]{36}$/);
    expect((await new Visitor(site.url.replace('localhost', '127.0.0.1')).post('/lacak', { kata: theirs.words })).status).toBe(303);
  });

  it(
    'are not there for anybody of this one: every page that names one answers 404, or 403 to a role that has no such page',
    { timeout: 180_000 },
    async () => {
      const all = addresses('GET');
      expect(all.length).toBeGreaterThan(20);
      for (const path of all) {
        const statuses = [];
        for (const person of people) {
          const answer = await person.get(path);
          const page = await answer.text();
          statuses.push(answer.status);
          expect(page, path).not.toContain(MARK);
        }
        expect(
          statuses.every((status) => status === 404 || status === 403),
          `${path} ${statuses.join()}`,
        ).toBe(true);
        expect(statuses, path).toContain(404);
      }
    },
  );

  it('are changed by no form that names one', { timeout: 180_000 }, async () => {
    const before = await state();
    for (const path of addresses('POST')) {
      for (const person of people) {
        const answers = [
          await person.post(path, { versi: '1', pesan: 'x', alasan: 'x', dasar: 'x', langkah: 'tutup', 'alasan-tutup': 'x' }),
          await person.upload(path, { versi: '1' }, [{ name: 'a.jpg', bytes: tinyJpeg() }]),
        ];
        for (const answer of answers) expect([400, 403, 404], `${path} ${answer.status}`).toContain(answer.status);
      }
    }
    expect(await state()).toBe(before);
  });

  it('cannot be linked, opened into a case or searched for from here', async () => {
    const officer = people[0]!;
    for (const path of [
      '/meja',
      '/meja/laporan',
      '/meja/perkara',
      '/meja/surat',
      `/meja/laporan?nomor=0001%2F2026`,
      '/admin',
      '/meja/audit',
      '/penjaga',
    ]) {
      for (const person of people) {
        const page = await (await person.get(path)).text();
        for (const id of Object.values(theirs.ids)) expect(page, path).not.toContain(id);
        expect(page, path).not.toContain(MARK);
      }
    }
    const her = new Visitor(site.url);
    await fillIn(her, storyOf('sini', []));
    await send(her);
    const [{ id }] = (await query(world.url.super, `select id from intake.report where tenant = $1 limit 1`, [world.tenant.id])).rows as [
      { id: string },
    ];
    const before = await state();
    // Number 0001/2026 exists in both offices: here it is our own report, and never theirs.
    expect((await officer.post(`/meja/laporan/${id}/tautkan`, { nomor: '0002/2026', 'alasan-tautan': 'sama' })).status).toBe(422);
    expect(await state()).toBe(before);
  });

  it('do not open with a receipt, a draft, a mailbox, a session or a code carried over', async () => {
    const her = new Visitor(site.url);
    expect((await her.post('/lacak', { kata: theirs.words })).status).toBe(422);
    her.cookies.set('nirpihak_lapor', theirs.cookie);
    expect(Visitor.to(await her.get('/lapor/selesai'))).toBe('/lapor');
    const there = new Visitor(site.url.replace('localhost', '127.0.0.1'));
    await there.post('/lacak', { kata: theirs.words });
    her.cookies.set('nirpihak_lacak', there.cookies.get('nirpihak_lacak')!);
    expect(Visitor.to(await her.get('/lacak/kotak'))).toBe('/lacak');
    for (const [name, value] of people[0]!.cookies) there.cookies.set(name, value);
    expect((await there.get('/meja')).status).toBe(303);
    const ctx = makeCtx(world.ground, other, { kind: 'system' }, 'id');
    const code = await ctx.tx((tx) => issueAccessCode(ctx, tx, randomUUID() as never, '0099/2026'));
    expect((await her.post('/terlapor/masuk', { kode: code })).status).toBe(422);
  });

  it('are invisible to the database connection itself, in every table there is', async () => {
    const tables = (
      await query(
        world.url.super,
        `select table_schema || '.' || table_name as name from information_schema.columns where column_name = 'tenant' and table_schema not like 'pg%'`,
      )
    ).rows as { name: string }[];
    expect(tables.length).toBeGreaterThan(10);
    const asOne = async (tenant: Tenant, name: string): Promise<number> => {
      // Several statements in one message are one session; the last one's answer counts.
      const sql = `select set_config('app.tenant', '${tenant.id}', false); select count(*)::int as n from ${name} where tenant = '${other.id}'`;
      return query(world.url.app, sql).then(
        (answers) => (answers as unknown as { rows: { n: number }[] }[])[1]!.rows[0]!.n,
        (error: Error) => (/permission denied/.test(error.message) ? 0 : Promise.reject(error)),
      );
    };
    let seenByThem = 0;
    for (const { name } of tables) {
      expect(await asOne(world.tenant, name), name).toBe(0);
      seenByThem += await asOne(other, name);
    }
    expect(seenByThem).toBeGreaterThan(20);
  });

  it('and the bytes of a file are not the same under another office’s key', async () => {
    expect(sha256(world.ground.keys.secret(world.tenant.id, 'receipt-pepper'))).not.toBe(
      sha256(world.ground.keys.secret(other.id, 'receipt-pepper')),
    );
  });
});
