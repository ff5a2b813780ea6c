import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received, settled } from '../../../../tests/support/figures.js';
import { pdfWords } from '../../../../tests/support/pdf-words.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { openWorld, type World } from '../../../../tests/support/world.js';
import { day } from '../../../kit/dates.js';
import { loadLaw } from '../../../law/index.js';
import { publishFigures } from '../../../stats/index.js';

const CONTEST = 'contoh-wali-kota-2026';
let world: World;
let live: LiveSite;
beforeAll(async () => {
  world = await openWorld();
  world.isTampered = true; // events are written straight into the journal, without their rows
  live = await serve(world);
});
afterAll(async () => {
  await live.close();
  await world.close();
});
const get = async (path: string) => {
  const answer = await fetch(live.url + path);
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
};

describe('the pages of figures', () => {
  it('say that nothing is out yet, and when something will be', async () => {
    expect((await get('/transparansi')).text).toContain('Belum ada angka yang terbit');
    expect((await get('/transparansi/triwulan/2026-3')).status).toBe(404);
  });

  it('show each table as bars and as a table, in both languages, with the way to every quarter, year and contest', async () => {
    const ctx = world.ctx({ kind: 'system' });
    for (let n = 0; n < 30; n += 1)
      await settled(ctx, n < 12 ? 'like' : n < 24 ? 'post' : 'join', day('2026-06-02'), day('2026-07-20'), CONTEST);
    for (let n = 0; n < 6; n += 1) await received(ctx, day('2026-08-12'));
    await publishFigures(ctx, loadLaw());
    world.clock.pass(1);
    const { text } = await get('/transparansi');
    for (const part of ['Perbuatan yang diduga', '<svg', '<caption', '30 dihitung', 'href="/transparansi/triwulan/2026-3"'])
      expect(text).toContain(part);
    expect(text).toContain(`href="/transparansi/kontes/${CONTEST}"`);
    expect(text).toContain('hanya jumlahnya yang terbit');
    const english = await get('/en/transparansi/tahun/2026');
    for (const part of ['Year 2026', 'Act alleged', '30 counted']) expect(english.text).toContain(part);
  });

  it('give the same figures as CSV and as a data package with its Table Schema, and no number under five', async () => {
    const csv = await get('/transparansi/triwulan/2026-3.csv');
    expect(csv.type).toMatch(/^text\/csv/);
    const json = JSON.parse((await get('/transparansi/triwulan/2026-3.json')).text);
    const [resource] = json.resources;
    expect(resource.schema.fields.map((field: { name: string }) => field.name)).toEqual(Object.keys(resource.data[0]));
    expect(csv.text.trim().split('\r\n')).toHaveLength(resource.data.length + 1);
    expect(resource.data.length).toBeGreaterThan(3);
    for (const row of resource.data) expect(row.n).toBeGreaterThanOrEqual(5);
  });

  it('give a report and a poster on paper, each one PDF that says the same figures', async () => {
    for (const name of ['2026-3.pdf', '2026-3-poster.pdf']) {
      const answer = await fetch(`${live.url}/transparansi/triwulan/${name}`);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      const words = pdfWords(new Uint8Array(await answer.arrayBuffer()));
      for (const part of ['triwulan 3 tahun 2026', 'Perbuatan yang diduga', '30', 'Lainnya']) expect(words).toContain(part);
    }
  });

  it('take no filter and nothing else from the address', async () => {
    const whole = await get('/transparansi/triwulan/2026-3');
    expect((await get('/transparansi/triwulan/2026-3?act=like&unit=x')).text).toBe(whole.text);
    for (const odd of ['2026-3.pdf.exe', '2026-33', "x'--"]) expect((await get(`/transparansi/triwulan/${odd}`)).status).toBe(404);
  });
});
