import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillIn, follow, send, storyOf } from '../../bench/reporter.js';
import { tinyJpeg, tinyMp4 } from '../support/files.js';
import { serve, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { unescaped } from './form.js';
import { signedIn, somebody } from './people.js';

/** A disk that has room for 1,000 kB of files, of which unsent drafts may together use a tenth. */
const FREE = 1_000_000;
let [world, site]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  const { blobs } = world.ground;
  const used = async (): Promise<number> =>
    Number((await query(world.url.super, 'select coalesce(sum(size), 0)::int as n from evidence.file')).rows[0].n);
  site = await serve(world, {
    uploadLimit: 60_000,
    ground: { ...world.ground, blobs: { ...blobs, room: async () => FREE - (await used()) } },
  });
});
afterAll(async () => {
  await site.close();
  await world.close();
});
beforeEach(async () => {
  world.clock.set('2026-10-12');
  await query(world.url.super, `delete from evidence.file where state <> 'kept'`);
});

const video = (size: number): Uint8Array => tinyMp4(size - tinyMp4(0).length);
/** Somebody with a draft and one file of this size in it, if it was taken. */
async function draftWith(size: number): Promise<{ her: Visitor; page: string; isTaken: boolean }> {
  const her = new Visitor(site.url);
  await her.post('/lapor', {});
  await her.post('/lapor/apa', { cerita: 'Unggahan di akun kelurahan' });
  const answer = await her.upload('/lapor/bukti', { tautan: '', lagi: '1' }, [{ name: `v${size}.mp4`, bytes: video(size) }]);
  return { her, page: unescaped(await answer.text()), isTaken: answer.status === 303 };
}
const sendNow = async (her: Visitor): Promise<string> => {
  const words = /class="words"[^>]*>([^<]+)</.exec(await (await her.get('/lapor/tanda-terima')).text())![1]!;
  await send(her);
  return words;
};

describe('a flood of unsent files', () => {
  it('takes a tenth of the free disk and no more; then a file is refused with the reason, and every report in words goes through', async () => {
    const flood = await Promise.all([1, 2, 3, 4].map(() => draftWith(30_000)));
    expect(flood.filter((one) => one.isTaken)).toHaveLength(3);
    const refused = flood.find((one) => !one.isTaken)!;
    expect(refused.page).toContain('Ruang untuk berkas yang belum dikirim sedang penuh');
    expect(refused.page).toContain('Laporan dengan kata-kata tetap dapat dikirim');
    for (const one of flood) expect(await follow(new Visitor(site.url), await sendNow(one.her))).toMatch(/^\d+\/2026$/);
    expect((await query(world.url.super, `select count(*)::int as n from evidence.file where state = 'kept'`)).rows[0].n).toBe(3);
  });

  it('clears what nobody has touched for two hours first, as much as is needed, and the report that lost its file says so', async () => {
    const [old, young] = [await draftWith(50_000), await draftWith(30_000)];
    world.clock.pass(1.5);
    await young.her.post('/lapor/sumber', { sumber: 'event', keterangan: '' }); // saving a step touches its files
    world.clock.pass(1);
    const fresh = await draftWith(50_000);
    expect([old, young, fresh].map((one) => one.isTaken)).toEqual([true, true, true]);
    const words = await sendNow(old.her);
    const done = unescaped(await (await old.her.get('/lapor/selesai')).text());
    expect(done).toContain('tidak ikut terkirim');
    expect(done).toContain('v50000.mp4');
    // It can follow with the receipt.
    await old.her.post('/lacak', { kata: words });
    expect(Visitor.to(await old.her.upload('/lacak/kotak', { pesan: '' }, [{ name: 'lagi.jpg', bytes: tinyJpeg() }]))).toBe('/lacak/kotak');
    for (const one of [young, fresh]) {
      await sendNow(one.her);
      expect(await (await one.her.get('/lapor/selesai')).text()).not.toContain('tidak ikut terkirim');
    }
  });

  it('of one draft ends at ten files', async () => {
    const { her } = await draftWith(1_000);
    const more = Array.from({ length: 11 }, (_, n) => ({ name: `f${n}.jpg`, bytes: tinyJpeg() }));
    const answer = await her.upload('/lapor/bukti', { tautan: '' }, more);
    expect(answer.status).toBe(422);
    expect(unescaped(await answer.text())).toContain('Terlalu banyak berkas. Paling banyak 10 berkas');
    expect((await (await her.get('/lapor/bukti')).text()).match(/name="hapus"/g)).toHaveLength(10);
  });

  it('of one draft ends at 400 MB, on however large a disk', async () => {
    const wide = await serve(world, { ground: { ...world.ground, blobs: { ...world.ground.blobs, room: () => Promise.resolve(1e12) } } });
    const { her } = await draftWith(1_000);
    // What lies there is made to weigh 400 MB but for a little.
    await query(world.url.super, `update evidence.file set size = 399999000 where state <> 'kept'`);
    const there = new Visitor(wide.url);
    for (const [name, value] of her.cookies) there.cookies.set(name, value);
    expect((await there.upload('/lapor/bukti', { tautan: '', lagi: '1' }, [{ name: 'kecil.jpg', bytes: tinyJpeg() }])).status).toBe(303);
    const answer = await there.upload('/lapor/bukti', { tautan: '' }, [{ name: 'terakhir.mp4', bytes: video(5_000) }]);
    const page = unescaped(await answer.text());
    await wide.close();
    expect(answer.status).toBe(422);
    expect(page).toContain('terakhir.mp4: Semua berkas bersama-sama terlalu besar. Paling banyak 400 MB');
    expect(page).toContain('Hapus kecil.jpg');
  });
});

describe('many reports of one act', () => {
  it('are one line on the desk once they are linked, with their number and no more', async () => {
    const numbers: string[] = [];
    for (let i = 0; i < 5; i += 1) {
      const her = new Visitor(site.url);
      await fillIn(her, storyOf(`banjir-${i}`, []));
      numbers.push(await send(her));
    }
    const officer = await signedIn(site.url, await somebody(world.ctx(), 'officer'));
    const idOf = async (number: string): Promise<string> =>
      /href="\/meja\/laporan\/([0-9a-f-]{36})"/.exec(
        await (await officer.get(`/meja/laporan?nomor=${encodeURIComponent(number)}`)).text(),
      )![1]!;
    const first = await idOf(numbers[0]!);
    for (const number of numbers.slice(1))
      expect(
        (await officer.post(`/meja/laporan/${await idOf(number)}/tautkan`, { nomor: numbers[0]!, 'alasan-tautan': 'unggahan yang sama' }))
          .status,
      ).toBe(303);
    const page = unescaped(await (await officer.get('/meja/laporan')).text());
    const lines = [...page.matchAll(/<td role="cell">[\s\S]*?Laporan (\d+\/2026)<\/a>[\s\S]*?<\/td>/g)].filter(([, number]) =>
      numbers.includes(number!),
    );
    expect(lines.map(([, number]) => number)).toEqual([numbers[0]]);
    expect(lines[0]![0]).toContain('4');
    // Each stays readable by itself.
    const one = unescaped(await (await officer.get(`/meja/laporan/${first}`)).text());
    for (const number of numbers) expect(one).toContain(number);
  });
});
