import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';

let world: World;
let live: LiveSite;
beforeAll(async () => {
  world = await openWorld();
  live = await serve(world);
});
afterAll(async () => {
  await live.close();
  await world.close();
});

const ask = (query: Record<string, string>, lang = '') =>
  fetch(`${live.url}${lang}/aturan/tenggat?${new URLSearchParams(query).toString()}`);
const on = (d: string, m: string, y: string) => ({ 'sejak-hari': d, 'sejak-bulan': m, 'sejak-tahun': y });

describe('the periods', () => {
  it('stand all with length, owner, lapse and readings', async () => {
    const html = await (await fetch(`${live.url}/aturan/tenggat`)).text();
    for (const one of live.law.deadlines) {
      expect(html).toContain(`id="${one.id}"`);
      for (const reading of one.readings) expect(html).toContain(reading.text.id);
    }
  });

  it('counts one from a day, day by day, with the holiday named', async () => {
    const html = await (await ask({ jangka: 'screening', ...on('14', '8', '2026'), pekan: '5' })).text();
    expect(html).toContain('Kamis, 20\u00a0Agustus 2026');
    expect(html).toContain('Proklamasi Kemerdekaan');
  });

  it('counts Saturdays where the office works six days', async () => {
    const html = await (await ask({ jangka: 'screening', ...on('14', '8', '2026'), pekan: '6' })).text();
    expect(html).toContain('Rabu, 19\u00a0Agustus 2026');
  });

  it.each([
    [{ jangka: 'screening', ...on('31', '11', '2026') }, 'href="#sejak"'],
    [{ jangka: 'tidak-ada', ...on('1', '7', '2026') }, 'href="#jangka"'],
    [{ jangka: 'screening', ...on('1', '7', '2026'), pekan: '9' }, 'href="#pekan"'],
    [{ jangka: 'screening', ...on('1', '7', '1996') }, '1996'],
  ])('refuses %j at its field and keeps what was typed', async (query, said) => {
    for (const lang of ['', '/en']) {
      const answer = await ask(query as Record<string, string>, lang);
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain(said);
      expect(html).toContain(`value="${query['sejak-tahun']}"`);
    }
  });
});

describe('the ladder of sanctions', () => {
  it('shows every form, what waits for a regulation, and who may impose it', async () => {
    const html = await (await fetch(`${live.url}/en/aturan/sanksi`)).text();
    for (const one of live.law.sanctions) expect(html).toContain(`id="${one.id}"`);
    for (const one of live.law.competences) expect(html).toContain(`id="wewenang-${one.id}"`);
    expect(html).toContain('Not in force yet. Waits for:');
  });
});
