import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DECLARATIONS, PLACE_KINDS, recordSheet, traceIn } from '../../src/intake/index.js';
import { openOffice, type Office } from '../support/case.js';
import { fieldsOf, signedIn } from '../support/desk.js';
import { serve, type LiveSite } from '../support/site.js';
import { openWorld, query, type World } from '../support/world.js';

// PRODUCT: "It does not watch, follow, crawl or list personal accounts." What the schema and the forms offer is walked here,
// so that a table or a field of that kind fails this test on the day it is added.
let [world, office, site]: [World, Office, LiveSite] = [undefined!, undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

/** Names under which a list of personal accounts or of whom to look at would be kept. */
const SUSPECT =
  /social|medsos|sosmed|handle|(^|_)(username|profile|instagram|facebook|tiktok|twitter|telegram|whatsapp|threads)(_|$)|follower|friend|watch_?list|watched|to_visit|target|suspect|keyword_on|timeline_import|face|biometric|sentiment|preference|candidate|spouse|family|score|ranking/;

/** Columns that bear such a word and are something else, each with its reason. */
const KNOWN: Readonly<Record<string, string>> = {
  'identity.access.handle': 'the first half of a respondent’s code, by which their own page is found',
  'identity.account.username': 'the name by which staff of the office sign in to this program',
};

describe('the database', () => {
  it('has no column and no table for personal accounts, followers, families or preferences', async () => {
    const columns = await query(
      world.url.super,
      `select table_schema || '.' || table_name as place, column_name as name from information_schema.columns
       where table_schema not in ('pg_catalog', 'information_schema') and table_schema not like 'graphile%'`,
    );
    const found = columns.rows
      .map((row: { place: string; name: string }) => [row.place, `${row.place}.${row.name}`, row.name] as const)
      .filter(([place, whole, name]) => (SUSPECT.test(name) || SUSPECT.test(place.split('.')[1]!)) && !(whole in KNOWN))
      .map(([, whole]) => whole);
    expect(columns.rows.length).toBeGreaterThan(200);
    expect([...new Set(found)]).toEqual([]);
  });

  it('keeps of a patrol days, kinds and keyed marks, and not one free text', async () => {
    const columns = await query(
      world.url.super,
      `select table_name || '.' || column_name as name from information_schema.columns
       where table_schema = 'intake' and table_name like 'patrol%' and data_type in ('text', 'ARRAY', 'jsonb', 'character varying') order by 1`,
    );
    expect(columns.rows.map((row: { name: string }) => row.name)).toEqual([
      'patrol_finding.state',
      'patrol_sheet.kinds',
      'patrol_sheet.result',
    ]);
    const checks = await query(
      world.url.super,
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = 'intake.patrol_sheet'::regclass and contype = 'c'`,
    );
    const rules = checks.rows.map((row: { rule: string }) => row.rule).join('\n');
    for (const kind of PLACE_KINDS) expect(rules).toContain(kind);
  });
});

describe('the forms', () => {
  it('offer no field for an account, a follower, a family tie or a preference, in any page of the program', () => {
    const pages = globSync('src/web/**/*.tsx').filter((file) => !/[.]test[.]tsx$/.test(file));
    const names = pages.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bname="([a-z-]+)"|field\('([a-z-]+)'/g)].map((one) => one[1] ?? one[2] ?? ''),
    );
    expect(names.length).toBeGreaterThan(100);
    const bad =
      /medsos|sosmed|akun-(pribadi|medsos)|instagram|facebook|tiktok|twitter|telegram|pengikut|teman|pantau|target|sasaran-orang|wajah|pilihan-politik|pasangan-calon-nama|istri|suami|keluarga/;
    expect(names.filter((name) => bad.test(name))).toEqual([]);
  });

  it('of a patrol sheet refuse an account in every field they have', async () => {
    world.clock.set('2026-10-12');
    const officer = await signedIn(site, office, 'officer');
    const empty = fieldsOf(await (await officer.get('/meja/patroli/baru')).text(), '/meja/patroli/baru');
    const whole = { ...empty, 'jenis-1': 'public-event', 'tempat-1': 'Debat ketiga', hasil: 'nothing', nyata: DECLARATIONS.join('\n') };
    const texts = Object.keys(whole).filter((name) => /^(tempat|catatan)/.test(name));
    expect(texts).toEqual(['tempat-1', 'tempat-2', 'tempat-3', 'tempat-4', 'catatan']);
    for (const name of Object.keys(whole)) {
      const kind = name.replace('tempat', 'jenis');
      const tried = { ...whole, ...(kind in whole && kind !== name ? { [kind]: 'campaign-page' } : {}), [name]: 'tiktok.com/@contoh' };
      const answer = await officer.post('/meja/patroli/baru', tried);
      expect([name, answer.status]).toEqual([name, 422]);
    }
    const kept = await query(world.url.super, `select count(*)::int as n from intake.patrol_sheet`);
    expect(kept.rows[0]).toEqual({ n: 0 });
  });

  it('cannot be walked round by calling the use case itself', async () => {
    for (const text of ['@contoh', 'x.com/contoh', 'wa.me/628111111111', 'daftar akun pegawai']) {
      expect(traceIn(text), text).not.toBeNull();
      const sheet = {
        walkedOn: '2026-10-11' as never,
        places: [{ kind: 'campaign-page' as const, name: text }],
        note: '',
        result: 'nothing' as const,
        declared: DECLARATIONS,
      };
      await expect(recordSheet(office.as('officer'), sheet)).rejects.toMatchObject({ code: 'intake.patrol-handle' });
    }
  });
});
