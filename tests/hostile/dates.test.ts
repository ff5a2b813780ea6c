import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillIn, send, storyOf } from '../../bench/reporter.js';
import { serve, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { unescaped } from './form.js';
import { signedIn, somebody } from './people.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});
let her: Visitor;
beforeEach(async () => {
  world.clock.set('2026-10-12');
  her = new Visitor(site.url);
  await her.post('/lapor', {});
});

const typed = (text: string): Record<string, string> => {
  const [day = '', month = '', year = ''] = text.split('/');
  return {
    'tanggal-hari': day,
    'tanggal-bulan': month,
    'tanggal-tahun': year,
    kira: 'setelah apel pagi',
    tempat: 'Balai Kelurahan Melati',
  };
};
const when = (text: string): Promise<Response> => her.post('/lapor/kapan', typed(text));

describe('the day of an act', () => {
  it.each([
    ['13/10/2026', 'belum tiba'], ['1/1/2027', 'belum tiba'], ['/11/2026', 'belum tiba'], ['1/1/9999', 'belum tiba'],
    ['31/12/1969', 'sejak tahun 1970'], ['1/1/0001', 'sejak tahun 1970'], ['/12/1969', 'sejak tahun 1970'],
    ['30/2/2026', 'berakhir pada tanggal 28'], ['29/2/2025', 'berakhir pada tanggal 28'], ['31/4/2026', 'berakhir pada tanggal 30'],
    ['0/5/2026', '1 sampai 31'], ['32/5/2026', '1 sampai 31'], ['-1/5/2026', '1 sampai 31'], ['1e1/5/2026', '1 sampai 31'], ['٥/٥/2026', '1 sampai'],
    ['5/13/2026', '1 sampai 12'], ['5//2026', '1 sampai 12'], ['5/Mei/2026', '1 sampai 12'], ['5/5/', 'empat angka'], ['5/5/26', 'empat angka'], ['5/5/+2026', 'empat angka'], ['5/5/20260', 'empat angka'],
  ])('%s is refused in words that say what to write, with all that was typed', async (text, words) => {
    const answer = await when(text);
    expect(answer.status).toBe(422);
    const page = unescaped(await answer.text());
    expect(page).toContain(words);
    for (const [name, value] of Object.entries(typed(text))) expect(page).toMatch(new RegExp(`name="${name}"[^>]* value="${value.replaceAll('+', '\\+')}"`));
  }); // prettier-ignore

  it.each(['12/10/2026', '1/1/1970', '29/2/2024', '05/09/2026', ' 5 / 9 / 2026 ', '/9/2026', '//'])('%s is taken', async (text) => {
    expect((await when(text)).status).toBe(303);
  });

  it('is counted by the clock of the office: just after midnight there, it is today', async () => {
    world.clock.at = Temporal.Instant.from('2026-10-12T16:59:00Z'); // 23.59 in Jakarta
    expect((await when('13/10/2026')).status).toBe(422);
    world.clock.at = Temporal.Instant.from('2026-10-12T17:01:00Z');
    expect((await when('13/10/2026')).status).toBe(303);
  });
});

describe('a day typed at the desk', () => {
  it('that is none, or lies ahead, is refused on the form with all that was typed', async () => {
    const reporter = new Visitor(site.url);
    await fillIn(reporter, storyOf('tanggal', []));
    await send(reporter);
    const officer = await signedIn(site.url, await somebody(world.ctx(), 'officer'));
    const [{ id }] = (await query(world.url.super, 'select id from intake.report limit 1')).rows as [{ id: string }];
    const fields = {
      nama: 'Nama Contoh',
      nip: '',
      jabatan: 'Lurah',
      unit: 'Kelurahan',
      perbuatan: 'like',
      dugaan: 'menyukai unggahan',
      tempat: 'media sosial',
      laporan: id,
      pemilihan: '',
    };
    for (const [day, month, year] of [
      ['30', '2', '2026'],
      ['1', '1', '2030'],
      ['', '', ''],
      ['x', 'y', 'z'],
      ['1', '1', '-2026'],
      ['1'.repeat(5000), '1', '2026'],
    ]) {
      const answer = await officer.post(`/meja/laporan/${id}/buka`, {
        ...fields,
        'kejadian-hari': day!,
        'kejadian-bulan': month!,
        'kejadian-tahun': year!,
      });
      expect([409, 422], `${day}/${month}/${year}`).toContain(answer.status);
      const page = unescaped(await answer.text());
      for (const value of ['Nama Contoh', 'menyukai unggahan', 'media sosial']) expect(page).toContain(value);
    }
    for (const query of [
      'dari=2026-99-99',
      'dari=kemarin&sampai=besok',
      'laman=-1',
      'laman=1e99',
      'laman=x',
      'keadaan=tidak-ada',
      'pemilihan=%23%23%23',
      `nomor=${'9'.repeat(5000)}`,
      'nomor=%27%3B--',
    ]) {
      expect((await officer.get(`/meja/laporan?${query}`)).status, query).toBe(200);
    }
  });
});
