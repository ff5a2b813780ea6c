import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../../evidence/index.js';
import { day } from '../../kit/dates.js';
import type { CaseId, FileId } from '../../kit/ids.js';
import {
  addEvidence,
  answerReplacement,
  assignPeople,
  draftClearing,
  draftObjectionDecision,
  issueClearing,
  issueObjectionDecision,
  recordMissed,
  servedView,
} from '../../procedure/index.js';
import {
  alleged,
  assigned,
  at,
  decided,
  handedOver,
  heard,
  law,
  openedCase,
  openOffice,
  served,
  signed,
  stateOf,
  summoned,
  upload,
  weighed,
  type Office,
} from '../../../tests/support/case.js';
import { tinyJpeg, tinyPdf } from '../../../tests/support/files.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { Visitor } from '../../../tests/support/visitor.js';
import { openWorld, type World } from '../../../tests/support/world.js';

let [world, site, office]: [World, LiveSite, Office] = [undefined!, undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});
beforeEach(() => world.clock.set('2026-10-12'));

const PHRASE = 'sawah hujan bulan sembilan';
const rightWords = { benar: 'sebagian', cerita: 'Saya tidak sengaja\nmenekan suka.' };

/** For pages that only read. */
let shared: Visitor | undefined;

type Called = { caseId: CaseId; file: FileId; code: string; visitor: Visitor };

/** Received on Monday, 12 October, to be heard on Wednesday, 21 October; the respondent is inside. */
async function called(): Promise<Called> {
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  const file = await alleged(office, caseId);
  const code = (await summoned(office, caseId, '2026-10-21'))!;
  await served(office, caseId, day('2026-10-12'));
  return { caseId, file, code, visitor: await inside(code) };
}
async function inside(code: string): Promise<Visitor> {
  const visitor = new Visitor(site.url);
  await visitor.post('/terlapor/masuk', { kode: code });
  expect(Visitor.to(await visitor.post('/terlapor/frasa', { frasa: PHRASE, 'frasa-lagi': PHRASE }))).toBe('/terlapor');
  return visitor;
}
async function judged(): Promise<Called> {
  const one = await called();
  world.clock.set('2026-10-21', '11:00');
  await heard(office, one.caseId, '2026-10-21');
  await weighed(office, one.caseId, one.file);
  await decided(office, one.caseId);
  return one;
}
const back = async ({ caseId, visitor }: Called) =>
  visitor.post('/terlapor/masuk', { perkara: (await stateOf(office, caseId)).number, frasa: PHRASE });
const textOf = async (visitor: Visitor, path: string) => {
  const answer = await visitor.get(path);
  expect(answer.status).toBe(200);
  return answer.text();
};
const viewed = (caseId: CaseId) => servedView(world.ctx({ kind: 'respondent', caseId }), law);
const hidden = (html: string, name: string) => [...html.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map((one) => one[1]!);

describe('the page of the case', () => {
  it('tells time with its count, the allegation, each element, the evidence shown and who decides', async () => {
    const { visitor, caseId } = await called();
    const page = await textOf(visitor, '/terlapor');
    expect(page).toMatch(/Rabu, 21\s*Oktober 2026, pukul\s*09\.00\s*WIB/);
    expect(page).toContain('Masih ada 7 hari kerja.');
    expect([...page.matchAll(/<td class="n">\d<\/td>/g)]).toHaveLength(7);
    expect(page).toContain('menyukai unggahan akun pemenangan bakal calon');
    expect(page).toContain('PP 94/2021 Pasal 26 ayat (2)');
    expect(page).toContain('Belum dicocokkan dengan naskah resmi');
    expect(page).toContain('Bukti 1: dokumen');
    for (const name of ['Pegawai screener', 'Pegawai superior', 'Pegawai examiner2', 'Pegawai decider']) expect(page).toContain(name);
    const { rules } = await viewed(caseId);
    for (const element of rules.flatMap((rule) => rule.elements)) expect(page).toContain(element.text.id.split(/[&"'<]/)[0]!);
  });

  it.each([
    '/terlapor',
    '/terlapor/surat',
    '/terlapor/hak',
    '/terlapor/waktu',
    '/terlapor/pendamping',
    '/terlapor/ganti',
    '/terlapor/jawaban',
    '/terlapor/keberatan',
    '/terlapor/kode-hilang',
    '/terlapor/keluar',
    '/en/terlapor',
    '/en/terlapor/ganti',
  ])('%s says the way on paper, has no script, and never speaks of a perpetrator', async (path) => {
    shared ??= (await called()).visitor;
    const page = await textOf(shared, path);
    expect(page).toMatch(path.startsWith('/en') ? /Without a phone/ : /Tanpa ponsel/);
    expect(page).not.toMatch(/pelaku|pelanggar\b|terhukum|<script|style=/i);
  });

  it('does not tell the name of a file that somebody else brought', async () => {
    const { visitor } = await called();
    expect(await textOf(visitor, '/terlapor')).not.toContain('tangkapan-layar.pdf');
  });

  it('counts a day on which the office was waited for in vain as missed, and still asks to be told', async () => {
    const one = await called();
    world.clock.set('2026-10-22');
    await recordMissed(office.as('superior'), law, { ...(await at(office, one.caseId)), waitedUntil: '10.00', note: '' });
    await back(one);
    expect(await textOf(one.visitor, '/terlapor')).toContain('Panggilan kedua akan dikirim');
  });
});
describe('the code before the handing-over is recorded', () => {
  it('is refused in the same words as one that never was', async () => {
    const caseId = await openedCase(office);
    await assigned(office, caseId);
    await alleged(office, caseId);
    const code = (await summoned(office, caseId, '2026-10-21'))!;
    const mainOf = async (kode: string) =>
      /<main[\s\S]*<\/main>/.exec(await (await new Visitor(site.url).post('/terlapor/masuk', { kode })).text())![0];
    expect(await mainOf(code)).toBe(await mainOf('0000-0000-0000-0000'));
    await served(office, caseId, day('2026-10-12'));
    await inside(code);
  });
});

describe('a file', () => {
  it('that was served is shown and saved under a name that tells nothing', async () => {
    const { visitor, file } = await called();
    expect(await textOf(visitor, `/terlapor/bukti/${file}`)).toContain('Bukti 1: dokumen');
    const saved = await visitor.get(`/terlapor/bukti/${file}/unduh`);
    expect(saved.headers.get('content-disposition')).toBe('attachment; filename="bukti-1.pdf"');
    expect(saved.headers.get('content-security-policy')).toContain('sandbox');
    expect(Buffer.from(await saved.arrayBuffer()).equals(Buffer.from(tinyPdf()))).toBe(true);
  });

  it('of another case, and one that was not served, is not there', async () => {
    const [one, other] = [await called(), await called()];
    const unserved = await upload(office, one.caseId, 'rahasia.pdf');
    await addEvidence(office.as('officer'), {
      ...(await at(office, one.caseId)),
      files: [unserved],
      source: 'office',
      isSetAside: false,
      note: '',
    });
    for (const id of [other.file, unserved, 'x']) {
      for (const end of ['', '/gambar', '/unduh']) expect((await one.visitor.get(`/terlapor/bukti/${id}${end}`)).status).toBe(404);
    }
    expect(await textOf(one.visitor, '/terlapor')).not.toContain(unserved);
  });

  it('that was not served cannot be claimed as one’s own to see it', async () => {
    const { visitor, caseId } = await called();
    const unserved = await upload(office, caseId, 'rahasia.pdf');
    await addEvidence(office.as('officer'), {
      ...(await at(office, caseId)),
      files: [unserved],
      source: 'office',
      isSetAside: false,
      note: '',
    });
    const answer = await visitor.post('/terlapor/jawaban/kirim', { ...rightWords, terunggah: unserved });
    expect([answer.status, (await viewed(caseId)).replies]).toEqual([422, []]);
    expect((await visitor.get(`/terlapor/bukti/${unserved}/unduh`)).status).toBe(404);
  });
});

describe('the answer', () => {
  it('is checked, sent once however often the button is pressed, and stands on the page with its files', async () => {
    const { visitor, caseId } = await called();
    const check = await visitor.upload('/terlapor/jawaban', rightWords, [{ name: 'foto saya.jpg', bytes: tinyJpeg() }]);
    const html = await check.text();
    expect([check.status, html.includes('Periksa jawaban Anda'), (await viewed(caseId)).replies.length]).toEqual([200, true, 0]);
    const fields = { ...rightWords, terunggah: hidden(html, 'terunggah')[0]!, versi: hidden(html, 'versi')[0]! };
    const answers = [await visitor.post('/terlapor/jawaban/kirim', fields), await visitor.post('/terlapor/jawaban/kirim', fields)];
    expect(answers.map(Visitor.to)).toEqual(['/terlapor/tercatat/jawaban', '/terlapor/tercatat/jawaban']);
    const { replies } = await viewed(caseId);
    expect(replies).toMatchObject([{ stance: 'partly', text: rightWords.cerita, via: 'page' }]);
    expect(replies[0]!.files).toHaveLength(1);
    const page = await textOf(visitor, '/terlapor');
    expect(page).toContain('Saya tidak sengaja<br/>menekan suka.');
    expect(page).toContain('foto saya.jpg');
  });

  it('keeps words and good files when one file is refused', async () => {
    const { visitor } = await called();
    const answer = await visitor.upload('/terlapor/jawaban', rightWords, [
      { name: 'baik.jpg', bytes: tinyJpeg() },
      { name: 'jahat.jpg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
    ]);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toMatch(/jahat\.jpg: Jenis berkas ini tidak dapat diterima/);
    expect(html).toContain('menekan suka.');
    expect(hidden(html, 'terunggah')).toHaveLength(1);
  });

  it.each([
    [{ cerita: 'x' }, 'Pilih salah satu jawaban'],
    [{ benar: 'tidak' }, 'Tulis penjelasan Anda'],
    [{ benar: 'ya', cerita: 'x'.repeat(20_001) }, 'terlalu panjang'],
  ])('says what is missing and keeps the rest', async (fields, sentence) => {
    const answer = await (await called()).visitor.upload('/terlapor/jawaban', fields as Record<string, string>, []);
    expect([answer.status, (await answer.text()).includes(sentence)]).toEqual([422, true]);
  });

  it('of somebody who would rather speak on the day needs no words', async () => {
    const { visitor, caseId } = await called();
    expect((await visitor.post('/terlapor/jawaban/kirim', { benar: 'nanti', cerita: '', versi: '' })).status).toBe(303);
    expect((await viewed(caseId)).replies).toMatchObject([{ stance: 'at-hearing' }]);
  });

  it('whose files went meanwhile says so, and is not sent without them', async () => {
    const { visitor, caseId } = await called();
    const check = await visitor.upload('/terlapor/jawaban', rightWords, [{ name: 'foto.jpg', bytes: tinyJpeg() }]);
    const terunggah = hidden(await check.text(), 'terunggah')[0]!;
    for (let n = 0; n < 6; n += 1) {
      world.clock.pass(0.4);
      await visitor.get('/terlapor');
    }
    await sweep(world.ctx({ kind: 'system' }));
    const answer = await visitor.post('/terlapor/jawaban/kirim', { ...rightWords, terunggah });
    expect([answer.status, (await viewed(caseId)).replies]).toEqual([422, []]);
    expect(await answer.text()).toMatch(/Unggah lagi berkas itu[\s\S]*menekan suka\./);
  });

  it('that was left keeps its files on the form, and one left out is gone', async () => {
    const { visitor } = await called();
    await visitor.upload('/terlapor/jawaban', rightWords, [
      { name: 'foto.jpg', bytes: tinyJpeg() },
      { name: 'surat.pdf', bytes: tinyPdf() },
    ]);
    const ids = hidden(await textOf(visitor, '/terlapor/jawaban'), 'terunggah');
    expect(ids).toHaveLength(2);
    expect(hidden(await textOf(visitor, '/terlapor'), 'terunggah').sort()).toEqual([...ids].sort());
    const check = await visitor.post('/terlapor/jawaban', { ...rightWords, terunggah: ids[0]!, hapus: ids[1]! });
    expect(hidden(await check.text(), 'terunggah')).toContain(ids[0]);
    expect(hidden(await textOf(visitor, '/terlapor/jawaban'), 'terunggah')).toEqual([ids[0]]);
  });

  it('whose session ended is sent after coming in again', async () => {
    const one = await called();
    world.clock.pass(0.6);
    const lost = await one.visitor.upload('/terlapor/jawaban', rightWords, []);
    expect(lost.status).toBe(401);
    const resumed = await (
      await one.visitor.post('/terlapor/masuk', {
        perkara: (await stateOf(office, one.caseId)).number,
        frasa: PHRASE,
        ke: '/terlapor/jawaban',
        'isian.benar': 'sebagian',
        'isian.cerita': rightWords.cerita,
      })
    ).text();
    expect(resumed).toContain('action="/terlapor/jawaban"');
    expect(await (await one.visitor.post('/terlapor/jawaban', rightWords)).text()).toContain('Periksa jawaban Anda');
  });
});

describe('a wish', () => {
  it('for another day is kept with the day, once, and stands beside the time until it is answered', async () => {
    const { visitor, caseId } = await called();
    const fields = { alasan: 'Tugas luar.', 'tanggal-hari': '26', 'tanggal-bulan': '10', 'tanggal-tahun': '2026' };
    expect(Visitor.to(await visitor.post('/terlapor/waktu', fields))).toBe('/terlapor/tercatat/waktu');
    expect(Visitor.to(await visitor.post('/terlapor/waktu', fields))).toBe('/terlapor/tercatat/waktu');
    expect((await visitor.post('/terlapor/waktu', { alasan: 'Alasan lain.' })).status).toBe(409);
    expect((await viewed(caseId)).timeRequests).toMatchObject([{ granted: null, reason: 'Tugas luar.', wishedOn: '2026-10-26' }]);
    const page = await textOf(visitor, '/terlapor');
    expect(page).toContain('Belum dijawab.');
    expect(page).toMatch(/Hari yang Anda minta: Senin, 26\s*Oktober 2026/);
  });

  it.each([
    { alasan: '' },
    { alasan: 'x', 'tanggal-hari': '31', 'tanggal-bulan': '11', 'tanggal-tahun': '2026' },
    { alasan: 'x', 'tanggal-hari': '1', 'tanggal-bulan': '10', 'tanggal-tahun': '2026' },
  ])('for another day needs a reason and a day to come', async (fields) => {
    expect((await (await called()).visitor.post('/terlapor/waktu', fields as Record<string, string>)).status).toBe(422);
  });

  it('for an adviser is kept with what they are and how to reach them', async () => {
    const { visitor, caseId } = await called();
    expect((await visitor.post('/terlapor/pendamping', { nama: 'Ani Contoh', hubungan: '', kontak: '' })).status).toBe(422);
    expect(
      Visitor.to(await visitor.post('/terlapor/pendamping', { nama: 'Ani Contoh', hubungan: 'rekan kerja', kontak: '0800-000' })),
    ).toBe('/terlapor/tercatat/pendamping');
    expect((await viewed(caseId)).adviser).toMatchObject({ name: 'Ani Contoh', role: 'rekan kerja', contact: '0800-000' });
  });

  it('that somebody be replaced is recorded once, with who and why, and its answer is read on the page', async () => {
    const { visitor, caseId } = await called();
    const page = await textOf(visitor, '/terlapor/ganti');
    const account = /value="([0-9a-f-]{36})"[^>]*\/><label[^>]*>Pegawai decider/.exec(page)![1]!;
    const fields = { siapa: account, hubungan: 'Ipar pelapor.' };
    for (const answer of [await visitor.post('/terlapor/ganti', fields), await visitor.post('/terlapor/ganti', fields)])
      expect(Visitor.to(answer)).toBe('/terlapor/tercatat/ganti');
    const view = await viewed(caseId);
    expect([view.replies, view.replacements]).toMatchObject([[], [{ name: 'Pegawai decider', reason: 'Ipar pelapor.', granted: null }]]);
    expect(await textOf(visitor, '/terlapor')).toContain('Sebelum dijawab, keputusan tidak dapat disusun.');
    await answerReplacement(office.as('officer'), {
      ...(await at(office, caseId)),
      number: 1,
      granted: false,
      reason: 'Bukan keluarga dalam arti aturan.',
    });
    const answered = await textOf(visitor, '/terlapor');
    expect(answered).toContain('Tidak diterima. Alasannya:');
    expect(answered).toContain('Bukan keluarga dalam arti aturan.');
    expect((await visitor.post('/terlapor/ganti', { siapa: '99', hubungan: 'x' })).status).toBe(422);
  });
});

describe('a lost code', () => {
  it('ends code, passphrase and sessions by one button, and the time waits', async () => {
    const { visitor, caseId, code } = await called();
    const second = new Visitor(site.url);
    const { number } = await stateOf(office, caseId);
    await second.post('/terlapor/masuk', { perkara: number, frasa: PHRASE });
    expect(await textOf(visitor, '/terlapor/kode-hilang')).toContain('Surat saya sudah dibuka orang lain / kode hilang');
    expect(Visitor.to(await visitor.post('/terlapor/kode-hilang', {}))).toBe('/terlapor/masuk?sebab=batal');
    expect(await stateOf(office, caseId)).toMatchObject({
      access: 'lost',
      clocks: [expect.objectContaining({ deadline: 'summons-1-gap', state: 'suspended' })],
    });
    for (const one of [visitor, second]) expect((await one.get('/terlapor')).status).toBe(303);
    expect((await visitor.post('/terlapor/masuk', { perkara: number, frasa: PHRASE })).status).toBe(422);
    expect((await visitor.post('/terlapor/masuk', { kode: code })).status).toBe(422);
  });

  it('records nothing for somebody outside, who only learns the way to the counter', async () => {
    const { caseId } = await called();
    const { number, version } = await stateOf(office, caseId);
    const stranger = new Visitor(site.url);
    const answer = await stranger.post('/terlapor/kode-hilang', { perkara: number });
    expect([answer.status, (await answer.text()).includes('loket')]).toEqual([200, true]);
    expect(await stateOf(office, caseId)).toMatchObject({ access: 'active', version });
  });
});

describe('after the examination', () => {
  it('the copy of the minutes is there, and no word of a decision that is not handed over', async () => {
    const one = await judged();
    await back(one);
    const page = await textOf(one.visitor, '/terlapor');
    expect(page).toContain('Penjelasan Anda sudah kami dengar');
    expect(page).toContain('Salinan berita acara pemeriksaan');
    expect(page).not.toMatch(/Terbukti|Surat keputusan \(/);
    const { letters } = await viewed(one.caseId);
    const minutes = await one.visitor.get(`/terlapor/surat/${letters.find((letter) => letter.role === 'bap')!.letter}`);
    expect([minutes.status, minutes.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { decision } = await stateOf(office, one.caseId);
    expect((await one.visitor.get(`/terlapor/surat/${decision!.letter}`)).status).toBe(404);
  });

  it('the decision is opened by a button that records its first reading', async () => {
    const one = await judged();
    await handedOver(office, one.caseId, day('2026-10-21'));
    await back(one);
    const page = await textOf(one.visitor, '/terlapor');
    expect(page).toMatch(/Selasa, 10\s*November 2026/);
    expect(page).toContain('Awal hitungan belum pasti');
    for (const words of ['Alasan untuk setiap unsur', 'Tangkapan layar menunjukkan tanda suka.', 'Nomor 1 dalam daftar bukti'])
      expect(page).toContain(words);
    const opened = await one.visitor.post('/terlapor/keputusan', {});
    expect(Visitor.to(opened)).toMatch(/^\/terlapor\/surat\/[0-9a-f-]{36}$/);
    const letter = await one.visitor.get(Visitor.to(opened));
    expect([letter.status, letter.headers.get('content-type'), letter.headers.get('content-disposition')]).toEqual([
      200,
      'application/pdf',
      'inline; filename="surat.pdf"',
    ]);
    expect(Buffer.from(await letter.arrayBuffer()).equals(Buffer.from(tinyPdf()))).toBe(true);
    expect((await stateOf(office, one.caseId)).decision!.readOn).toBe('2026-10-21');
    expect(Visitor.to(await one.visitor.post('/terlapor/keputusan', {}))).toBe(Visitor.to(opened));
  });

  it('somebody cleared reads so, keeps the letter, and reads nothing that says otherwise', async () => {
    const one = await called();
    world.clock.set('2026-10-21', '11:00');
    await heard(office, one.caseId, '2026-10-21');
    const letter = await draftClearing(office.as('decider'), law, {
      ...(await at(office, one.caseId)),
      outcome: 'not-proven',
      reasons: 'Tidak ada bukti kesengajaan.',
    });
    await issueClearing(office.as('decider'), law, await signed(office, one.caseId, letter, 'decider'));
    await back(one);
    const page = await textOf(one.visitor, '/terlapor');
    expect(page).toContain('Perkara ini ditutup: dugaan tidak terbukti');
    expect(page).not.toMatch(/Terbukti|Hukuman|Ajukan keberatan|Penjelasan Anda<\/label>/);
    expect((await one.visitor.get(`/terlapor/surat/${letter}`)).status).toBe(200);
  });

  it('a decision quashed on objection says so first', async () => {
    const one = await judged();
    await handedOver(office, one.caseId, day('2026-10-21'));
    await back(one);
    await one.visitor.post('/terlapor/keberatan/kirim', { cerita: 'Akun dipakai orang lain.' });
    await assignPeople(office.as('officer'), {
      ...(await at(office, one.caseId)),
      people: [{ account: office.id.other, part: 'objection-decider', seat: null }],
      order: '',
    });
    const letter = await draftObjectionDecision(office.as('other'), law, {
      ...(await at(office, one.caseId)),
      outcome: 'quash',
      sanction: null,
      reasons: 'Bukti baru.',
    });
    expect(await textOf(one.visitor, '/terlapor')).not.toContain('dibatalkan');
    await issueObjectionDecision(office.as('other'), law, await signed(office, one.caseId, letter, 'other'));
    const page = await textOf(one.visitor, '/terlapor');
    expect(page).toContain('Keputusan itu dibatalkan');
    expect(page).toContain('Keputusan atas keberatan');
  });

  it('an answer that comes too late is refused with its words still there, and its files are not taken', async () => {
    const one = await judged();
    await handedOver(office, one.caseId, day('2026-10-21'));
    await back(one);
    const answer = await one.visitor.upload('/terlapor/jawaban', rightWords, [{ name: 'foto.jpg', bytes: tinyJpeg() }]);
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('menekan suka.');
    expect(hidden(html, 'terunggah')).toEqual([]);
    expect((await one.visitor.post('/terlapor/jawaban/kirim', rightWords)).status).toBe(409);
  });

  it('an objection is checked, filed once, and its own clock stands on the page', async () => {
    const one = await judged();
    await handedOver(office, one.caseId, day('2026-10-21'));
    await back(one);
    expect(await (await one.visitor.upload('/terlapor/keberatan', { cerita: 'Akun dipakai orang lain.' }, [])).text()).toContain(
      'Periksa keberatan Anda',
    );
    for (const answer of [
      await one.visitor.post('/terlapor/keberatan/kirim', { cerita: 'Akun dipakai orang lain.' }),
      await one.visitor.post('/terlapor/keberatan/kirim', { cerita: 'Akun dipakai orang lain.' }),
    ]) {
      expect(Visitor.to(answer)).toBe('/terlapor/tercatat/keberatan');
    }
    expect(await viewed(one.caseId)).toMatchObject({ status: 'objected', objection: { filedOn: '2026-10-21', isLate: false } });
    const page = await textOf(one.visitor, '/terlapor');
    for (const said of ['Paling lambat hari itu keberatan Anda diputus', 'Menunggu putusan keberatan', 'belum ditunjuk'])
      expect(page).toContain(said);
    for (const past of ['Hari itu keputusan mulai berlaku', 'membantah']) expect(page).not.toContain(past);
    await assignPeople(office.as('officer'), {
      ...(await at(office, one.caseId)),
      people: [{ account: office.id.other, part: 'objection-decider', seat: null }],
      order: '',
    });
    const named = await textOf(one.visitor, '/terlapor');
    expect(named).toContain('Pegawai other, Jabatan other');
    expect(named).not.toContain('belum ditunjuk');
    expect((await one.visitor.post('/terlapor/keberatan/kirim', { cerita: '' })).status).toBe(422);
  });
});
