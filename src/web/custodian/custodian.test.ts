import { armor } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTotpSecret, seedAccount, totpNow } from '../../identity/index.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
let n = 0;
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const PASSPHRASE = 'empat kuda hitam minum kopi';
async function cookieOf(role: 'custodian' | 'officer'): Promise<string> {
  const ctx = world.ctx({ kind: 'system' });
  const [username, totpSecret, password] = [`orang${++n}`, newTotpSecret(ctx), 'kuda sembilan payung hijau'];
  await seedAccount(ctx, { username, name: `Penjaga ${n}`, post: `Dosen ${n}`, role, password, totpSecret });
  const answer = await post('/meja/masuk', { nama: username, sandi: password, kode: totpNow(world.clock.now(), totpSecret) }, '');
  return (answer.headers.get('set-cookie') ?? '').split(';')[0]!;
}
const get = (path: string, cookie: string) => fetch(site.url + path, { redirect: 'manual', headers: { cookie } });
const post = (path: string, fields: Record<string, string>, cookie: string) =>
  fetch(site.url + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin: site.url }, body: new URLSearchParams(fields) });
const form = { langkah: 'kunci', frasa: PASSPHRASE, 'frasa-ulang': PASSPHRASE, mengerti: 'ya' };
const keyIn = (page: string): string => /<textarea[^>]*>([^<]+)<\/textarea>/.exec(page)![1]!;

describe('the custodians’ pages', () => {
  it('are shown to custodians only, in both languages', async () => {
    const officer = await cookieOf('officer');
    const custodian = await cookieOf('custodian');
    expect((await get('/penjaga', officer)).status).toBe(403);
    expect((await post('/penjaga', form, officer)).status).toBe(403);
    expect((await post('/penjaga/berkas-kunci', { berkas: 'x' }, officer)).status).toBe(403);
    expect(await (await get('/penjaga', custodian)).text()).toContain('Pembukaan segel belum ada di versi ini');
    expect(await (await get('/en/penjaga', custodian)).text()).toContain('Opening a seal is not in this version yet');
  });

  it('make a key, show it once, and hand it back as a file under the passphrase', async () => {
    const cookie = await cookieOf('custodian');
    const page = await (await post('/penjaga', { ...form, luar: 'ya' }, cookie)).text();
    const file = keyIn(page);
    expect(Buffer.from(armor.decode(file)).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
    expect(page).not.toContain('AGE-SECRET-KEY');
    const download = await post('/penjaga/berkas-kunci', { berkas: file.replaceAll('\n', '\r\n') }, cookie);
    expect(download.headers.get('content-disposition')).toContain('kunci-penjaga.age');
    expect((await download.text()).trim()).toBe(file.trim());
    const later = await (await get('/penjaga', cookie)).text();
    expect(later).not.toContain('AGE ENCRYPTED');
    expect(later).toContain('Ini kunci Anda.');
    expect(later).toContain('Menyatakan diri di luar garis pemerintah daerah ini.');
  });

  it('refuse short or differing passphrases and a missing understanding, and repeat no passphrase', async () => {
    const cookie = await cookieOf('custodian');
    for (const [change, words] of [
      [{ frasa: 'pendek' }, 'terlalu pendek'],
      [{ 'frasa-ulang': 'x' }, 'tidak sama'],
      [{ mengerti: '' }, 'Beri tanda'],
    ] as const) {
      const answer = await post('/penjaga', { ...form, ...change }, cookie);
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).toContain(words);
      expect(page).not.toContain(PASSPHRASE);
    }
  });

  it('hand nothing back that is no key file', async () => {
    const cookie = await cookieOf('custodian');
    expect((await post('/penjaga/berkas-kunci', { berkas: '<script>alert(1)</script>' }, cookie)).status).toBe(400);
  });

  it('let a custodian vacate their own place, but not that of one who serves; that of one who left is free to clear', async () => {
    const [me, other] = [await cookieOf('custodian'), await cookieOf('custodian')];
    for (const cookie of [me, other]) await post('/penjaga', form, cookie);
    const living = async () =>
      (
        await query(
          world.url.super,
          `select k.id, a.name, k.place from vault.custodian_key k join identity.account a on a.id = k.account where k.until is null order by k.place`,
        )
      ).rows as { id: string; name: string }[];
    const keys = await living();
    expect(keys).toHaveLength(3);
    expect((await post('/penjaga', { langkah: 'kosongkan', kunci: keys[2]!.id }, me)).status).toBe(403);
    expect(await living()).toHaveLength(3);
    await query(world.url.super, `update identity.account set state = 'disabled' where name = $1`, [keys[0]!.name]);
    expect(await (await get('/penjaga', me)).text()).toContain('tidak lagi bertugas');
    await post('/penjaga', { langkah: 'kosongkan', kunci: keys[0]!.id }, me);
    await post('/penjaga', { langkah: 'kosongkan', kunci: keys[1]!.id }, me);
    expect((await living()).map((key) => key.id)).toEqual([keys[2]!.id]);
    // The key left still waits for another custodian, so nothing is sealed to it.
    expect(await (await get('/penjaga', me)).text()).toContain('Baru 0 dari 3');
  });
});
