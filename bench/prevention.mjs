// A whole staff in one morning: 50,000 people imported, a circular queued to all of them, and their acknowledgements through the
// page, beside what pgbench reaches with the same rows on the same server, which flushes as a real one does.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepFiles, storeFile } from '../dist/evidence/index.js';
import { draftCircular, sendCircular } from '../dist/education/index.js';
import { checkDirectory, directoryRun, importDirectory, openEmployeeSessions } from '../dist/identity/index.js';
import { issueLetter, letterPdf, lettersAbout, numberLetter } from '../dist/letters/index.js';
import { addDays } from '../dist/kit/dates.js';
import { openPlace } from './desk/place.mjs';
import { staffFile } from './prevention/staff.mjs';

const PEOPLE = 50_000;
const CONNECTIONS = 48;
const SECONDS = 10;
/** Enough sessions that nobody has to acknowledge twice. */
const SESSIONS = 30_000;
const PGBENCH_CLIENTS = 16;

export async function run() {
  const place = await openPlace({ durable: true });
  try {
    const actor = { kind: 'account', id: crypto.randomUUID(), name: 'Petugas Contoh', roles: [], may: new Set(MAY) };
    const ctx = place.ctx(actor);
    const imported = await seconds(() => importAll(ctx));
    const circular = await issuedCircular(place, ctx);
    const sent = await seconds(() => sendCircular(ctx, circular));
    const queued = (await place.sql((sql) => sql('select count(*)::int as n from education.mail'))).rows[0].n;
    if (queued !== PEOPLE) throw new Error(`${queued} mails are queued`);
    const load = await acknowledgements(place, ctx, circular);
    const pgbench = await pgbenchRate(place, circular);
    return [
      { name: `prevention, ${PEOPLE} employees checked and imported`, value: imported, budget: 60, unit: 's' },
      { name: `prevention, a circular to ${PEOPLE}: addressees and mails queued`, value: sent, budget: 10, unit: 's' },
      { name: 'prevention, acknowledgements a second, each durable with its leaf', value: load.perSecond, unit: '' },
      { name: 'prevention, pgbench, the same rows in one transaction, a second', value: pgbench, unit: '' },
      { name: 'prevention, acknowledgements to pgbench', value: round(load.perSecond / pgbench), least: 0.25, unit: '' },
      { name: 'prevention, an acknowledgement, 99 of 100', value: load.p99, budget: 250, unit: 'ms' },
      { name: 'prevention, acknowledgements refused or lost', value: load.others + load.lost, budget: 0, unit: '' },
    ];
  } finally {
    await place.close();
  }
}

const MAY = ['directory.import', 'circular.write', 'letter.issue'];

const round = (n) => Math.round(n * 100) / 100;
async function seconds(work) {
  const start = performance.now();
  await work();
  return round((performance.now() - start) / 1000);
}

async function importAll(ctx) {
  const { run, settled } = await checkDirectory(ctx, staffFile(PEOPLE));
  await settled;
  await (
    await importDirectory(ctx, run, { isComplete: true })
  ).settled;
  const { state, result } = await directoryRun(ctx, run);
  if (state !== 'finished' || result.added !== PEOPLE) throw new Error(`the import ended ${state}: ${JSON.stringify(result)}`);
}

async function issuedCircular(place, ctx) {
  const id = await draftCircular(ctx, place.law, {
    kind: 'circular',
    subject: 'Netralitas pegawai',
    paragraphs: ['Kita melayani semua warga.'],
    audience: { units: [], classes: [], postKinds: [], posts: [] },
    untilOn: addDays(ctx.today(), 14),
    signer: { name: 'Pejabat Contoh', post: 'Sekretaris Daerah' },
    articles: [],
  });
  const [letter] = await ctx.tx((tx) => lettersAbout(ctx, tx, { kind: 'circular', id }));
  const { pages } = await ctx.tx((tx) => numberLetter(ctx, tx, { letterId: letter.id }));
  const pdf = await ctx.tx((tx) => letterPdf(ctx, tx, letter.id));
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const owner = `letter:${letter.id}`;
  const { id: signed } = await storeFile(ctx, { name: 'surat.pdf', bytes: chunksOf(pdf), wrapper, owner, limit: 1e7, atMost: 1e7 });
  await ctx.tx(async (tx) => {
    await keepFiles(ctx, tx, [signed], wrapper, owner);
    await issueLetter(ctx, tx, { letterId: letter.id, signed, pages });
  });
  return id;
}

async function* chunksOf(bytes) {
  yield bytes;
}

/** From a process of its own on the same cores. What was answered is counted again in the database. */
async function acknowledgements(place, ctx, circular) {
  const people = (await place.sql((sql) => sql('select employee from education.addressee order by random() limit $1', [SESSIONS]))).rows;
  const tokens = [];
  for (let at = 0; at < people.length; at += 5_000) {
    const some = people.slice(at, at + 5_000).map((row) => row.employee);
    tokens.push(...(await ctx.tx((tx) => openEmployeeSessions(ctx, tx, some))));
  }
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-muatan-'));
  const file = join(dir, 'kunci');
  writeFileSync(file, tokens.join('\n'));
  try {
    const load = spawn(process.execPath, ['bench/prevention/load.mjs', place.port, circular, CONNECTIONS, SECONDS, file], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    load.stdout.on('data', (chunk) => (said += chunk));
    await new Promise((resolve) => load.once('close', resolve));
    const told = JSON.parse(said);
    const kept = await place.sql((sql) =>
      sql(`select (select count(*)::int from education.addressee where acknowledgement is not null) as rows,
        (select count(*)::int from ledger.entry e join ledger.leaf l using (tenant, commitment) where stream = 'acknowledgement') as leaves`),
    );
    const { rows, leaves } = kept.rows[0];
    return { ...told, lost: Math.max(0, told.all - rows) + Math.abs(rows - leaves) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Transactions a second of PostgreSQL's own load generator, as the program's role, with rows of the same size. */
async function pgbenchRate(place, circular) {
  await place.sql((sql) =>
    sql(`create schema bench; grant usage on schema bench to nirpihak_app;
      create table bench.person as select (row_number() over ())::int as n, employee from education.addressee;
      alter table bench.person add primary key (n); grant select on bench.person to nirpihak_app; analyze`),
  );
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-pgbench-'));
  const script = join(dir, 'acknowledge.sql');
  writeFileSync(script, scriptOf(place.tenant.id, circular));
  try {
    const said = execFileSync(
      process.env.PGBENCH ?? '/usr/lib/postgresql/15/bin/pgbench',
      ['-n', '-M', 'prepared', '-c', String(PGBENCH_CLIENTS), '-j', '2', '-T', String(SECONDS), '-f', script, place.appUrl],
      { encoding: 'utf8' },
    );
    return Math.round(Number(/tps = ([\d.]+)/.exec(said)[1]));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

const scriptOf = (tenant, circular) => `\\set n random(1, ${PEOPLE})
begin;
select set_config('app.tenant', '${tenant}', true);
update education.addressee set acknowledgement = gen_random_uuid(), acknowledged_on = current_date
  where circular = '${circular}' and employee = (select employee from bench.person where n = :n);
with fresh as (select '${tenant}'::uuid as tenant, gen_random_uuid() as id, sha256(gen_random_uuid()::text::bytea) as c),
  leaf as (insert into ledger.leaf (tenant, commitment) select tenant, c from fresh returning commitment)
insert into ledger.entry (tenant, stream, stream_id, version, kind, on_day, skeleton, commitment, salt, body_commitment, body, body_key, body_key_by, body_salt)
  select tenant, 'acknowledgement', id, 1, 'given', current_date, '{"circular":"${circular}"}', c, c, c, c, c || c, '2026-12', c from fresh, leaf;
commit;
`;
