import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkChannel, contestChannel } from '../../../channels/index.js';
import { openOffice, type Office } from '../../../../tests/support/case.js';
import { noPause, openTown, placeProof, proved, word, type Town } from '../../../../tests/support/channels.js';
import { signedIn } from '../../../../tests/support/desk.js';
import { says } from '../../../../tests/fakes/web.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { Visitor } from '../../../../tests/support/visitor.js';

let town: Town;
let office: Office;
let site: LiveSite;
let officer: Visitor;
let examiner: Visitor;
const anyone = (): Visitor => new Visitor(site.url);
const text = async (answer: Promise<Response>): Promise<string> => (await answer).text();
const idIn = (answer: Response): string => Visitor.to(answer).split('/').at(-1)!;

beforeAll(async () => {
  town = await openTown();
  office = await openOffice(town.world);
  site = await serve(town.world, { door: town.door });
  officer = await signedIn(site, office, 'officer');
  examiner = await signedIn(site, office, 'examiner');
});
afterAll(async () => {
  await site.close();
  await town.close();
});

describe('the desk of the office’s own channels', () => {
  it('registers a channel, shows the exact record to place, and says what a look at it found', async () => {
    expect(await text(officer.get('/meja/saluran'))).toContain('Belum ada kanal');
    const wrong = await officer.post('/meja/saluran/daftar', {
      jenis: 'feed',
      nama: 'Berita',
      alamat: 'http://127.0.0.1/rss',
      unit: 'Kominfo',
    });
    expect([wrong.status, (await wrong.text()).includes('value="http://127.0.0.1/rss"')]).toEqual([422, true]);
    const made = await officer.post('/meja/saluran/daftar', {
      jenis: 'feed',
      nama: 'Berita',
      alamat: town.at('/rss.xml'),
      unit: 'Kominfo',
    });
    expect(made.status).toBe(303);
    const page = await text(officer.get(Visitor.to(made)));
    expect(page).toContain('_nirpihak.kota.example');
    expect(page).toMatch(/nirpihak-bukti=[0-9a-f]{32}/);
    const look = async () => text(officer.post(`${Visitor.to(made)}/bukti`, {}));
    expect(await look()).toContain('Belum terbukti: bukti tidak ada di DNS');
    await placeProof(town, idIn(made) as never);
    expect(await look()).toContain('Bukti ditemukan.');
    expect(await text(anyone().get('/saluran'))).toContain('Terbukti milik kantor; diperiksa');
  });

  it('keeps words only with a second person, and no account names', async () => {
    const contest = /<option value="([^"]+)"/.exec((await text(officer.get('/meja/saluran/kata'))).replace('<option value="">', ''))![1]!;
    const propose = (kata: string) =>
      officer.post('/meja/saluran/kata', { pemilihan: contest, jenis: 'slogan', kata, asal: 'Bahan kampanye' });
    expect((await propose('@seorangguru')).status).toBe(422);
    expect((await propose('Bersama Selalu')).status).toBe(303);
    const step = /\/meja\/saluran\/kata\/[0-9a-f-]+\/setuju/;
    expect(await text(officer.get('/meja/saluran/kata'))).not.toMatch(step);
    const seen = step.exec(await text(examiner.get('/meja/saluran/kata')))![0];
    expect((await examiner.post(seen, {})).status).toBe(303);
    expect(await text(examiner.get('/meja/saluran/kata'))).toContain('dicari sejak');
  });

  it('shows a finding with its text, takes it to a report, and asks a reason of whoever drops one', async () => {
    await word(town, 'maju bersama contoh');
    const id = await proved(town, '/temuan.xml');
    const item = (n: number): string =>
      `<item><guid>${n}</guid><title>Berita ${n}</title><description>maju bersama contoh &lt;b&gt;</description></item>`;
    town.web.pages.set('/temuan.xml', says(`<rss><channel>${item(1)}${item(2)}</channel></rss>`));
    await checkChannel(town.system, { door: town.door, pause: noPause }, id);
    const links = [...(await text(officer.get('/meja/saluran/temuan'))).matchAll(/\/meja\/saluran\/temuan\/[0-9a-f-]{36}/g)].map(
      (one) => one[0],
    );
    expect(links).toHaveLength(2);
    expect(await text(officer.get('/meja'))).toContain('2 temuan menunggu');
    expect(await text(officer.get(links[0]!))).toContain('maju bersama contoh');
    const dropped = await officer.post(`${links[0]}/tidak`, { alasan: '' });
    expect([dropped.status, (await dropped.text()).includes('Tulis alasannya.')]).toEqual([422, true]);
    expect((await officer.post(`${links[0]}/tidak`, { alasan: 'kutipan' })).status).toBe(303);
    const reported = await officer.post(`${links[1]}/laporan`, {});
    expect(await text(officer.get(Visitor.to(reported)))).toContain('Temuan di kanal resmi');
    expect((await examiner.post(`${links[1]}/laporan`, {})).status).toBe(403);
  });
});

describe('the public list', () => {
  it('stops a channel’s checks at one click of anyone, in both languages, without script', async () => {
    const id = await proved(town, '/klik.xml');
    const page = await text(anyone().get('/en/saluran'));
    expect(page).toContain('This is a person’s own account');
    expect(page).not.toContain('<script');
    const answer = await anyone().post(`/saluran/${id}/milik-pribadi`, {});
    expect([answer.status, Visitor.to(answer)]).toEqual([303, '/saluran?berhenti']);
    expect(await text(anyone().get(Visitor.to(answer)))).toContain('Dipersoalkan; pemeriksaan berhenti');
    expect((await anyone().post('/saluran/bukan-id/milik-pribadi', {})).status).toBe(404);
    expect((await anyone().get(`/saluran/${id}/milik-pribadi`)).status).toBe(303);
  });

  it('is put right at the desk by two people and the partner’s word', async () => {
    const id = await proved(town, '/benar.xml');
    await contestChannel(town.anyone, id);
    const channel = `/meja/saluran/kanal/${id}`;
    expect((await examiner.post(`${channel}/lihat`, { alasan: 'x' })).status).toBe(422);
    for (const who of [officer, examiner])
      expect((await who.post(`${channel}/lihat`, { temuan: 'office', alasan: 'SK 3' })).status).toBe(303);
    expect((await officer.post(`${channel}/mitra`, { mitra: 'office', sumber: '' })).status).toBe(422);
    expect((await officer.post(`${channel}/mitra`, { mitra: 'office', sumber: 'Surat Bawaslu 1/2026' })).status).toBe(303);
    expect(await text(officer.get(channel))).toContain('Dinyatakan kanal kantor');
  });

  it('takes an export at the desk and says what it left unread', async () => {
    const parent = await proved(town, '/situs.xml', 'website');
    const page = town.at('/kanal');
    const url = 'https://www.instagram.com/kotacontoh/';
    const fields = { jenis: 'instagram', nama: 'IG', alamat: url, unit: 'Prokopim', keputusan: 'SK 3', situs: parent, halaman: page };
    const made = await officer.post('/meja/saluran/daftar', fields);
    expect(made.status).toBe(303);
    town.web.pages.set('/kanal', says(`<a href="${url}">`));
    const file = (name: string, value: unknown) => ({ name, bytes: Buffer.from(JSON.stringify(value)) });
    const profile = file('personal_information.json', [{ Username: 'kotacontoh', Website: page }]);
    const files = [profile, file('posts_1.json', [{ creation_timestamp: 1, title: 'Apel' }]), file('followers_1.json', [])];
    const answer = await officer.upload(`${Visitor.to(made)}/ekspor`, {}, files);
    const html = await answer.text();
    expect(html).toContain('1 unggahan dibandingkan, 0 temuan baru.');
    expect(html).toContain('Dibuang tanpa dibaca: followers_1.json.');
    expect((await officer.upload(`${Visitor.to(made)}/ekspor`, {}, [file('foto.jpg', 'x')])).status).toBe(422);
  });
});
