// What fills the desk. Open cases are real: events, leaves and rows by the program's own code. Closed cases are rows only,
// as ten years of projections leave them (the case, three people and their desks, a period met, two name parts); their events are left
// out, because no page but a case's own reads them, and that one by its id alone.
import { fold } from '../../dist/procedure/fold.js';
import { keyedParts } from '../../dist/procedure/desk/name-index.js';
import { project } from '../../dist/procedure/project.js';
import { writeProjection } from '../../dist/procedure/store.js';
import { record } from '../../dist/ledger/index.js';

const OFFICERS = 20;

/** `count` open cases this year, shared out among twenty officers; the first of them is the one who signs in. */
export async function openCases(place, officer, count) {
  const ctx = place.ctx({ kind: 'system' });
  const others = Array.from({ length: OFFICERS - 1 }, () => ctx.chance.uuid());
  const ids = [];
  for (let n = 1; n <= count; n += 1) {
    const id = ctx.chance.uuid();
    const holder = n % OFFICERS === 0 ? officer : others[(n % OFFICERS) - 1];
    const entry = { kind: 'opened', on: ctx.today(), skeleton: opened(n, ctx.today(), holder), body: WORDS };
    await ctx.tx(async (tx) => {
      const state = fold(id, [{ ...entry, version: 1 }]);
      await writeProjection(tx, place.tenant.id, project(state));
      await record(ctx, tx, { kind: 'case', id }, 0, [entry]);
    });
    if (holder === officer) ids.push(id);
  }
  return { ids, others };
}

const WORDS = {
  respondent: { name: 'Budi Contoh Santoso', nip: '', post: 'Sekretaris Lurah', unit: 'Kelurahan Melati' },
  what: 'menyukai unggahan akun pemenangan',
  where: 'media sosial',
  by: 'Petugas Contoh',
  at: '2026-10-12T02:00:00Z',
};

const opened = (n, today, officer) => ({
  number: `${String(n).padStart(4, '0')}/${today.slice(0, 4)}`,
  actOn: today,
  act: 'like',
  contest: 'contoh-wali-kota-2026',
  office: 'wali-kota',
  employmentClass: 'pns',
  reports: [],
  officer,
  screeners: [],
  reporters: [],
  evidence: [],
});

/** As a database at rest is: its own housekeeping done, its writes on the disk. */
export const settle = (place) =>
  place.sql(async (sql) => {
    await sql('vacuum analyze procedure.case_row, procedure.case_person, procedure.desk_line, procedure.clock, procedure.name_part');
    await sql('checkpoint');
  });

/** Closed cases number `from` to `until`, spread over the years the program can number; the signed-in officer has a part in three of twenty. */
export async function closedCases(place, { officer, others, from, until }) {
  const accounts = [officer, ...others];
  const [part] = keyedParts(place.ctx({ kind: 'system' }), 'Santoso');
  await place.sql(async (sql) => {
    // The references hold by making; checking them row by row would take most of the time.
    await sql('set session_replication_role = replica');
    await sql(ROWS, [place.tenant.id, from, until]);
    await sql(PEOPLE, [place.tenant.id, from, until, accounts]);
    await sql(DESKS, [place.tenant.id, from, until, accounts]);
    await sql(CLOCKS, [place.tenant.id, from, until]);
    await sql(NAMES, [place.tenant.id, from, until, part]);
  });
}

const ID = `md5('perkara ' || g)::uuid`;
const ROWS = `
  insert into procedure.case_row (tenant, id, year, sequence, number, version, status, opened_on, act_on, act, contest, office, employment_class,
    track, post, closed_on, ground, is_cleared, sanction, sanction_from, sanction_until)
  select $1, ${ID}, 2020 + g % 6, g / 6 + 1, (g / 6 + 1) || '/' || (2020 + g % 6), 30, 'closed', day, day - 20,
    (array['like', 'photo', 'comment', 'post', 'attend'])[1 + (g / 20) % 5], 'pilkada-2024', (array['bupati', 'wali-kota', 'gubernur'])[1 + g % 3],
    'pns', (array['ethics', 'discipline', 'discipline', 'contract'])[1 + (g / 100) % 4], (array['pelaksana', 'fungsional', 'pengawas'])[1 + g % 3],
    day + 120, case when g % 4 = 0 then 'not-proven' else 'carried-out' end, g % 4 = 0,
    case when g % 4 <> 0 then 'teguran-tertulis' end, case when g % 4 <> 0 then day + 100 end, null
  from generate_series($2::int, $3::int) g, lateral (select make_date(2020 + g % 6, 1 + g % 12, 1 + g % 28) as day) d`;
const PEOPLE = `
  insert into procedure.case_person (tenant, case_id, account, part, since)
  select $1, ${ID}, ($4::uuid[])[1 + (g + p) % 20], (array['officer', 'examiner', 'decider'])[p + 1], '2024-01-01'
  from generate_series($2::int, $3::int) g, generate_series(0, 2) p`;
const DESKS = `
  insert into procedure.desk_line (tenant, case_id, account, parts, is_open, due_on, year, sequence)
  select $1, ${ID}, ($4::uuid[])[1 + (g + p) % 20], array[(array['officer', 'examiner', 'decider'])[p + 1]], false, 'infinity', 2020 + g % 6, g / 6 + 1
  from generate_series($2::int, $3::int) g, generate_series(0, 2) p where g % 4 <> 0`;
const CLOCKS = `
  insert into procedure.clock (tenant, case_id, deadline, from_on, due_on, state)
  select $1, ${ID}, 'effect', '2024-01-01', '2024-01-20', 'met' from generate_series($2::int, $3::int) g`;
// One name in ten thousand cases is the one that is searched; the others are anybody's.
const NAMES = `
  insert into procedure.name_part (tenant, case_id, part_hmac)
  select $1, ${ID}, case when g % 10000 = 1 and p = 0 then $4 else sha256((g || '/' || p)::bytea) end
  from generate_series($2::int, $3::int) g, generate_series(0, 1) p where g % 4 <> 0`;
