import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newTotpSecret, seedAccount, totpNow } from '../../identity/index.js';
import { readLetterhead } from '../../letters/index.js';
import { mailRuleOf } from '../../procedure/index.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { openWorld, type World } from '../../../tests/support/world.js';

let world: World;
let live: LiveSite;
let [admin, officer] = ['', ''];
beforeAll(async () => {
  world = await openWorld();
  live = await serve(world);
  [admin, officer] = [await signIn('administrator'), await signIn('officer')];
});
afterAll(async () => {
  await live.close();
  await world.close();
});

async function signIn(role: 'officer' | 'administrator'): Promise<string> {
  const ctx = world.ctx({ kind: 'system' });
  const [password, totpSecret] = ['kuda sembilan payung hijau', newTotpSecret(ctx)];
  await seedAccount(ctx, { username: role, name: 'Petugas Contoh', post: 'Pranata', role, password, totpSecret });
  const answer = await post('/meja/masuk', { nama: role, sandi: password, kode: totpNow(world.clock.now(), totpSecret) }, '');
  return (answer.headers.get('set-cookie') ?? '').split(';')[0]!;
}

const get = (path: string, cookie: string) => fetch(live.url + path, { redirect: 'manual', headers: { cookie } });
const post = (path: string, fields: Record<string, string>, cookie: string) =>
  fetch(live.url + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin: live.url }, body: new URLSearchParams(fields) });

const fields = {
  government: 'PEMERINTAH KOTA CONTOH',
  unit: 'INSPEKTORAT DAERAH',
  address: 'Jalan Melati Nomor 12',
  phone: '(000) 000000',
  mail: 'inspektorat@contoh.go.id',
  place: 'Contoh',
  verifyAt: 'https://nirpihak.contoh.go.id/',
  'pola-default': '800.1.6.2/{seq}/{year}',
  'pola-bap': 'BAP/{seq}/{month}/{year}',
};

describe('/admin/surat', () => {
  it('shows the letterhead to the administrator and to nobody else', async () => {
    for (const path of ['/admin/surat', '/en/admin/surat']) expect((await get(path, admin)).status).toBe(200);
    expect((await get('/admin/surat', officer)).status).toBe(403);
    expect((await post('/admin/surat', fields, officer)).status).toBe(403);
    expect((await get('/admin/surat', '')).status).toBe(303);
  });

  it('saves what was typed and shows it again', async () => {
    const answer = await post('/admin/surat', fields, admin);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/surat?tersimpan']);
    const page = await (await get('/admin/surat?tersimpan', admin)).text();
    expect(page).toContain('Kop dan pola nomor tersimpan');
    expect(page).toContain('value="BAP/{seq}/{month}/{year}"');
    const ctx = world.ctx();
    expect(await ctx.tx((tx) => readLetterhead(ctx, tx))).toMatchObject({
      unit: 'INSPEKTORAT DAERAH',
      verifyAt: 'https://nirpihak.contoh.go.id',
      patterns: { bap: 'BAP/{seq}/{month}/{year}' },
    });
  });

  it('names each field that cannot stand, keeps what was typed, and saves nothing', async () => {
    const answer = await post(
      '/admin/surat',
      { ...fields, unit: 'JANGAN TERSIMPAN', government: '', verifyAt: 'contoh', 'pola-default': '800/{year}', 'pola-bap': 'BAP' },
      admin,
    );
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const name of ['government', 'verifyAt', 'pola-default', 'pola-bap']) expect(page).toContain(`id="${name}-salah"`);
    expect(page).toContain('value="JANGAN TERSIMPAN"');
    const ctx = world.ctx();
    expect((await ctx.tx((tx) => readLetterhead(ctx, tx))).unit).toBe('INSPEKTORAT DAERAH');
  });
});

describe('/admin/surel-dinas', () => {
  it('keeps the rule that allows official e-mail, takes it back when emptied, and is the administrator’s alone', async () => {
    const ctx = world.ctx();
    const kept = () => ctx.tx((tx) => mailRuleOf(ctx, tx));
    for (const answer of [await get('/admin/surel-dinas', officer), await post('/admin/surel-dinas', { aturan: 'x' }, officer)])
      expect(answer.status).toBe(403);
    expect(await (await get('/admin/surel-dinas', admin)).text()).toContain('cara ini ditolak');
    const rule = 'Peraturan Wali Kota Contoh 5/2026: panggilan boleh lewat surat elektronik dinas.';
    const answer = await post('/admin/surel-dinas', { aturan: rule }, admin);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/surel-dinas?tersimpan']);
    expect(await kept()).toMatchObject({ rule });
    expect(await (await get('/admin/surel-dinas', admin)).text()).toContain(rule);
    expect((await post('/admin/surel-dinas', { aturan: 'x'.repeat(2001) }, admin)).status).toBe(422);
    expect(await kept()).toMatchObject({ rule });
    await post('/admin/surel-dinas', { aturan: ' ' }, admin);
    expect(await kept()).toBeNull();
  });
});
