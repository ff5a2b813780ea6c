import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openOffice, type Office } from '../../../../tests/support/case.js';
import { signedIn } from '../../../../tests/support/desk.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import type { Visitor } from '../../../../tests/support/visitor.js';
import { openWorld, type World } from '../../../../tests/support/world.js';

let [world, office, site]: [World, Office, LiveSite] = [undefined!, undefined!, undefined!];
let officer: Visitor;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world);
  world.clock.set('2026-10-12');
  officer = await signedIn(site, office, 'officer');
});
beforeEach(() => world.clock.set('2026-10-12'));
afterAll(async () => {
  await site.close();
  await world.close();
});

const text = async (path: string) => (await officer.get(path)).text();
const sheet = {
  'hari-hari': '11',
  'hari-bulan': '10',
  'hari-tahun': '2026',
  'jenis-1': 'election-body',
  'tempat-1': 'Laman KPU Kota Contoh',
  hasil: 'nothing',
  nyata: 'no-false-account',
};
const declared = (more: Record<string, string>) =>
  [...Object.entries({ ...sheet, ...more }), ['nyata', 'no-friend-request'], ['nyata', 'no-closed-group']] as [string, string][];
const send = async (path: string, form: readonly (readonly [string, string])[]) => {
  const typed: Record<string, string> = {};
  for (const [name, value] of form) typed[name] = name in typed ? `${typed[name]}\n${value}` : value;
  return officer.post(path, typed);
};

it('is reached from the desk, starts with what to do, and keeps “nothing found” as an answer', async () => {
  expect(await text('/meja')).toContain('/meja/patroli');
  expect(await text('/meja/patroli')).toContain('Belum ada lembar');
  const answer = await send('/meja/patroli/baru', declared({}));
  expect(answer.status).toBe(303);
  expect(await text(answer.headers.get('location')!)).toContain('tidak ada temuan');
});

it('refuses an account at the field it stands in, keeps what was typed, and says why', async () => {
  const answer = await send('/meja/patroli/baru', declared({ 'tempat-1': 'instagram titik com garis miring contoh' }));
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(html).toContain('id="tempat-1-salah"');
  expect(html).toContain('value="instagram titik com garis miring contoh"');
  expect((await send('/meja/patroli/baru', declared({ catatan: 'IG: contoh' }))).status).toBe(422);
  expect((await officer.post('/meja/patroli/baru', sheet)).status).toBe(422);
});

it('asks for the finding next when something was found, and shows lesson totals and the monthly statement', async () => {
  const answer = await send('/meja/patroli/baru', declared({ hasil: 'found' }));
  expect(answer.headers.get('location')).toMatch(/\/temuan$/);
  expect(await text(answer.headers.get('location')!)).toContain('Di mana terlihat oleh umum?');
  expect(await text('/meja/patroli/belajar')).toContain('Belum ada kuis');
  const stated = await officer.post('/meja/patroli/pernyataan', { bulan: '2026-09' });
  expect(stated.status).toBe(303);
  expect(await text(stated.headers.get('location')!)).toContain('Pernyataan patroli bulanan');
  expect((await officer.post('/meja/patroli/pernyataan', { bulan: '2026-09' })).status).toBe(409);
});
