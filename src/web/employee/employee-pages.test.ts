import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drafted, issued } from '../../../tests/support/circular.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { asEmployee, bringStaff, sessionOf } from '../../../tests/support/staff.js';
import { Visitor } from '../../../tests/support/visitor.js';
import { accountWith, openWorld, type World } from '../../../tests/support/world.js';
import { readCircular, sendCircular, mailCircular, type CircularId } from '../../education/index.js';
import { directoryCounts, makeSheet } from '../../identity/index.js';
import type { EmployeeId } from '../../kit/ids.js';

let world: World;
let site: LiveSite;
let people: EmployeeId[];
let circular: CircularId;
let ticket = '';
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
  people = await bringStaff(world, [{}, ...Array.from({ length: 11 }, () => ({ superior: 0 }))]);
  const officer = world.ctx(accountWith('circular.write', 'letter.issue'));
  circular = await drafted(officer);
  await issued(officer, circular);
  await sendCircular(officer, circular);
  const pledge = await drafted(officer, 'pledge');
  await issued(officer, pledge);
  await sendCircular(officer, pledge);
  await mailCircular(world.ctx({ kind: 'system' }), pledge, ({ secret }) => Promise.resolve(void (ticket = secret)));
}, 60_000);
afterAll(async () => {
  await site.close();
  await world.close();
});

describe('the staff pages', () => {
  it('open by a printed code once, and what is looked at is not used up', async () => {
    const admin = world.ctx(accountWith('directory.import'));
    const [unit] = (await directoryCounts(admin)).units;
    const [card] = await admin.tx((tx) => makeSheet(admin, tx, unit!.unit.id));
    const visitor = new Visitor(site.url);
    for (let n = 0; n < 3; n += 1) expect(Visitor.to(await visitor.get(`/saya/tautan/${card!.code}`))).toBe('/saya/tautan');
    expect(await (await visitor.get('/saya/tautan')).text()).toContain('Masuk sebagai pemilik tautan ini?');
    expect(Visitor.to(await visitor.post('/saya/tautan', {}))).toBe('/saya');
    expect(await (await visitor.get('/saya')).text()).toContain('Netralitas pegawai');
    const second = new Visitor(site.url);
    await second.get(`/saya/tautan/${card!.code}`);
    expect((await second.post('/saya/tautan', {})).status).toBe(410);
    expect((await second.post('/saya/masuk', { kode: card!.code })).status).toBe(422);
  });

  it('answer alike whether an address is known or not, and send nobody else in', async () => {
    const answers = await Promise.all(
      ['p0@kota.contoh.go.id', 'tidak.ada@kota.contoh.go.id'].map(async (surel) => {
        const visitor = new Visitor(site.url);
        const answer = await visitor.post('/saya/masuk', { surel });
        return [answer.status, Visitor.to(answer), await answer.text()];
      }),
    );
    expect(answers[0]).toEqual(answers[1]);
    for (const path of ['/saya', '/saya/sesi', `/saya/edaran/${circular}`, `/en/saya/edaran/${circular}/pdf`])
      expect(Visitor.to(await new Visitor(site.url).get(path))).toMatch(/\/saya\/masuk$/);
    const other = new Visitor(site.url);
    other.cookies.set('nirpihak_meja', await sessionOf(world, people[1]!));
    expect(Visitor.to(await other.get('/meja'))).toContain('/meja/masuk');
  });

  it('acknowledge on one page without a script; pressing twice, or from another site, changes nothing more', async () => {
    const visitor = new Visitor(site.url);
    visitor.cookies.set('nirpihak_saya', await sessionOf(world, people[3]!));
    const path = `/saya/edaran/${circular}`;
    const before = await (await visitor.get(path)).text();
    expect(before).toContain('Saya sudah membaca surat ini');
    expect(before).not.toMatch(/<script|Bawahan Anda/);
    expect((await visitor.post(path, {}, { origin: 'https://lain.example' })).status).toBe(403);
    for (let n = 0; n < 2; n += 1) expect(Visitor.to(await visitor.post(path, {}))).toBe(path);
    expect(await (await visitor.get(`/en${path}`)).text()).toContain('Recorded: you have read it');
    expect((await visitor.get(`${path}/pdf`)).headers.get('content-type')).toBe('application/pdf');
    expect((await readCircular(asEmployee(world, people[0]!), circular)).below!.names).not.toContain('Pegawai 3');
    expect((await visitor.post('/saya/edaran/11111111-1111-4111-8111-111111111111', {})).status).toBe(404);
  });

  it('sign a pledge without a session, and give the receipt to the holder of the code alone', async () => {
    const visitor = new Visitor(site.url);
    expect(Visitor.to(await visitor.get(`/ikrar/${ticket}`))).toBe('/ikrar');
    expect(await (await visitor.get('/ikrar')).text()).toContain('Saya menyatakan ikrar ini');
    expect((await visitor.post('/ikrar', { langkah: 'tanda-tangan', nama: '' })).status).toBe(422);
    for (let n = 0; n < 2; n += 1)
      expect(Visitor.to(await visitor.post('/ikrar', { langkah: 'tanda-tangan', nama: 'Nama <b>Saya</b>' }))).toBe('/ikrar');
    expect(await (await visitor.get('/ikrar')).text()).toContain('Nama &lt;b&gt;Saya&lt;/b&gt;');
    await visitor.post('/ikrar', { langkah: 'simpan' });
    expect(await (await visitor.get('/ikrar')).text()).not.toContain('Nama');
    expect((await new Visitor(site.url).post('/ikrar', { kode: '0000-0000-0000-0000' })).status).toBe(422);
  });
});
