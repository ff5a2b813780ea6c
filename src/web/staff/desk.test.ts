import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  acceptedReport,
  alleged,
  assigned,
  at,
  openedCase,
  openOffice,
  served,
  stateOf,
  summoned,
  upload,
  type Office,
  type Staff,
} from '../../../tests/support/case.js';
import { fieldsOf, plain, signedIn } from '../../../tests/support/desk.js';
import { tinyJpeg, tinyPng } from '../../../tests/support/files.js';
import { answers, sentReport } from '../../../tests/support/report.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { Visitor } from '../../../tests/support/visitor.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { inbox, linkReports, openMailbox, report, screenReport, writeMessage } from '../../intake/index.js';
import { day } from '../../kit/dates.js';
import { addEvidence, declareTie, transitions, type Command } from '../../procedure/index.js';
import { MENDED_AT } from './case/lacks.js';
import { slugOf } from './steps/index.js';

let [world, site, office]: [World, LiveSite, Office] = [undefined!, undefined!, undefined!];
const people = new Map<Staff, Visitor>();
/** Sessions live ten hours of the hand clock, which these tests hardly move. */
const as = async (name: Staff): Promise<Visitor> => people.get(name) ?? people.set(name, await signedIn(site, office, name)).get(name)!;
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

const textOf = async (visitor: Visitor, path: string): Promise<string> => {
  const answer = await visitor.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return plain(await answer.text());
};
const caseWithPeople = async () => {
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  return caseId;
};

describe('today', () => {
  it('puts what is late first, says why that day, and counts it day by day', async () => {
    world.clock.set('2026-10-01');
    await sentReport(world.ctx(), { when: { ...answers.when, actOn: '2026-09-30' } });
    world.clock.set('2026-10-12');
    const page = await textOf(await as('officer'), '/meja');
    expect(page).toMatch(/class="late"[\s\S]*Selasa, 6\s*Oktober 2026[\s\S]*lewat 4 hari kerja/);
    expect(page).toMatch(/3 hari kerja sejak laporan diterima, Kamis, 1\s*Oktober 2026/);
    expect(page).toContain('akhir pekan');
  });

  it('says what to do when nothing waits, and filters by kind in the address', async () => {
    expect(await textOf(await as('other'), '/meja')).toContain('Tidak ada pekerjaan yang menunggu.');
    expect(await textOf(await as('officer'), '/meja?jenis=keberatan')).not.toContain('Saring laporan baru');
  });

  it('asks for an answer when the reporter of a screened report writes', async () => {
    const { reportId, words } = await sentReport(world.ctx());
    const { version } = await report(office.as('screener'), reportId);
    const checks = {
      person: 'met',
      'time-place': 'unclear',
      jurisdiction: 'met',
      period: 'met',
      account: 'met',
      evidence: 'met',
      rule: 'met',
    } as const;
    await screenReport(office.as('screener'), {
      reportId,
      version,
      outcome: 'ask',
      checks,
      reasons: 'Tempat belum jelas',
      messageToReporter: 'Di mana?',
      transferTo: '',
      askedUntil: null,
      hasTie: false,
    });
    const line = new RegExp(`href="/meja/laporan/${reportId}#percakapan">Baca dan jawab pesan pelapor`);
    expect(await textOf(await as('officer'), '/meja')).not.toMatch(line);
    const opened = await openMailbox(world.ctx(), words);
    if (!opened.found) throw new Error('the receipt opens nothing');
    await writeMessage(world.ctx(), opened.session, { text: 'Di balai kelurahan.', files: [] });
    expect(await textOf(await as('officer'), '/meja')).toMatch(line);
  });

  it('sends an auditor to the audit page', async () => {
    expect(Visitor.to(await (await as('auditor')).get('/meja'))).toBe('/meja/audit');
  });
});

describe('reports', () => {
  it('lists one line an act, without any name, and finds by number, act and day', async () => {
    const [first, second] = [await sentReport(world.ctx()), await sentReport(world.ctx())];
    await linkReports(office.as('screener'), { reportId: second.reportId, other: first.reportId, reason: 'Kejadian sama' });
    const officer = await as('officer');
    const page = await textOf(officer, `/meja/laporan?nomor=${first.number}`);
    expect(page).toContain('dan 1 laporan lain tentang kejadian yang sama');
    expect(page).not.toContain('Budi');
    expect(await textOf(officer, '/meja/laporan?dari=2026-10-12&perbuatan=photo')).toContain(`Laporan ${first.number}`);
    expect(await textOf(officer, '/meja/laporan?perbuatan=party')).toContain('Tidak ada laporan yang cocok dengan saringan ini');
    expect(await textOf(officer, '/meja/laporan?keadaan=%3Cb%3E&dari=kemarin')).toContain(first.number);
  });

  it('shows a form again with everything typed, each fault at its field, and saves nothing', async () => {
    const { reportId, number } = await sentReport(world.ctx());
    const officer = await as('officer');
    const path = `/meja/laporan/${reportId}/saring`;
    const answer = await officer.post(path, {
      ...fieldsOf(await textOf(officer, path), path),
      hasil: 'refuse',
      'syarat-person': 'met',
      pesan: 'Kata <b>tebal</b> & "kutip"',
      alasan: '',
    });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('Kata &lt;b&gt;tebal&lt;/b&gt; &amp; &quot;kutip&quot;');
    expect(page).toMatch(/name="syarat-person" value="met" checked/);
    expect(page).toContain('href="#syarat-period"');
    expect(page).toContain('Nyatakan hubungan Anda.');
    expect((await inbox(office.as('officer'), { number })).lines[0]!.state).toBe('received');
  });

  it('refuses a field beyond all measure, and gives every letter of it back', async () => {
    const { reportId } = await sentReport(world.ctx());
    const words = 'panjang '.repeat(12_500).trim();
    const answer = await (await as('officer')).post(`/meja/laporan/${reportId}/balas`, { pesan: words });
    const page = await answer.text();
    expect([answer.status, page.includes('Isian terlalu panjang'), page.includes(words)]).toEqual([422, true, true]);
  });

  it('tells the second of two officers what changed meanwhile, and keeps what they typed', async () => {
    const { reportId } = await sentReport(world.ctx());
    const [officer, screener] = [await as('officer'), await as('screener')];
    const path = `/meja/laporan/${reportId}/saring`;
    const checks = Object.fromEntries(
      ['person', 'time-place', 'jurisdiction', 'period', 'account', 'evidence', 'rule'].map((id) => [`syarat-${id}`, 'unclear']),
    );
    const filled = {
      ...fieldsOf(await textOf(officer, path), path),
      ...checks,
      hubungan: 'tidak',
      hasil: 'ask',
      alasan: 'Tempatnya belum jelas',
      pesan: 'Di mana kejadiannya?',
    };
    expect((await screener.post(path, filled)).status).toBe(303);
    const late = await officer.post(path, { ...filled, alasan: 'Alasan orang kedua' });
    const page = await late.text();
    expect(late.status).toBe(409);
    expect(page).toContain('Orang lain mengubah laporan ini sementara Anda menulis');
    expect(page).toContain('Alasan orang kedua');
    expect((await officer.post(path, { ...fieldsOf(page, path), ...checks, alasan: 'Alasan orang kedua' })).status).toBe(303);
  });

  it('keeps files of a closed group shut until a named officer records the lawful basis', async () => {
    const { addDraftFile, sendReport, showReceipt } = await import('../../intake/index.js');
    const { filledDraft } = await import('../../../tests/support/report.js');
    const { streamOf } = await import('../../../tests/support/files.js');
    const ctx = world.ctx();
    const key = await filledDraft(ctx, { source: { source: 'closed-group', note: '' } });
    const stored = await addDraftFile(ctx, key, { name: 'grup.jpg', bytes: streamOf(tinyJpeg()), limit: 1e6 });
    await showReceipt(ctx, key);
    const { reportId } = await sendReport(ctx, key);
    const officer = await as('officer');
    const page = await textOf(officer, `/meja/laporan/${reportId}`);
    expect(page).toContain('Berkas ini disisihkan');
    expect(page).not.toContain('grup.jpg');
    const id = /[0-9a-f-]{36}/.exec(JSON.stringify(stored))![0];
    expect((await officer.get(`/meja/berkas/${id}?laporan=${reportId}`)).status).toBe(403);
    expect((await officer.post(`/meja/laporan/${reportId}/dasar`, { dasar: '' })).status).toBe(422);
    expect(
      (await officer.post(`/meja/laporan/${reportId}/dasar`, { dasar: 'Pelapor anggota grup dan menyerahkannya sendiri' })).status,
    ).toBe(303);
    const file = await officer.get(`/meja/berkas/${id}?laporan=${reportId}`);
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="berkas-[0-9a-f]{8}\.jpg"$/);
    expect(file.headers.get('content-security-policy')).toContain('sandbox');
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await file.arrayBuffer()).equals(Buffer.from(tinyJpeg()))).toBe(true);
  });

  it('answers a reporter and says that an unknown number cannot be linked', async () => {
    const { reportId } = await sentReport(world.ctx());
    const officer = await as('officer');
    expect((await officer.post(`/meja/laporan/${reportId}/balas`, { pesan: 'Terima kasih, kami sedang membacanya.' })).status).toBe(303);
    expect(await textOf(officer, `/meja/laporan/${reportId}`)).toContain('Terima kasih, kami sedang membacanya.');
    const unknown = await officer.post(`/meja/laporan/${reportId}/tautkan`, { nomor: '9999/2020', 'alasan-tautan': 'Sama' });
    expect([unknown.status, (await unknown.text()).includes('Tidak ada laporan dengan nomor itu')]).toEqual([422, true]);
  });

  it.each(['examiner', 'decider', 'superior', 'auditor'] as const)('are closed to the %s', async (name) => {
    const { reportId } = await sentReport(world.ctx());
    const visitor = await as(name);
    for (const path of ['/meja/laporan', `/meja/laporan/${reportId}`, `/meja/laporan/${reportId}/saring`])
      expect((await visitor.get(path)).status).toBe(403);
    expect((await visitor.post(`/meja/laporan/${reportId}/balas`, { pesan: 'x' })).status).toBe(403);
  });

  it('are never opened as a case before they are screened', async () => {
    const { reportId } = await sentReport(world.ctx());
    const officer = await as('officer');
    expect(await textOf(officer, `/meja/laporan/${reportId}`)).toContain('Laporan harus disaring dan diteruskan lebih dahulu.');
    const path = `/meja/laporan/${reportId}/buka`;
    const fields = {
      ...fieldsOf(await textOf(officer, path), path),
      laporan: reportId,
      perbuatan: 'like',
      dugaan: 'menyukai',
      'kejadian-hari': '10',
      'kejadian-bulan': '9',
      'kejadian-tahun': '2026',
    };
    expect((await officer.post(path, fields)).status).toBe(409);
    await acceptedReport(office);
  });
});

describe('a case', () => {
  it('shows what is lawful as links and what is not as text with its reason and article', async () => {
    const caseId = await caseWithPeople();
    const page = await textOf(await as('officer'), `/meja/perkara/${caseId}`);
    expect(page).toContain(`href="/meja/perkara/${caseId}/fakta"`);
    const shut = page.slice(page.indexOf('id="belum"'), page.indexOf('</main'));
    expect(shut).toContain('Susun keputusan: terbukti');
    expect(shut).toContain('PP 94/2021 Pasal 26 ayat (4)');
    expect(shut).not.toContain('<button');
    expect(shut).not.toContain(`/meja/perkara/${caseId}/putusan`);
  });

  it('has a page for every step the table gives to people of the office', () => {
    const ofOffice = transitions.filter((row) => row.who.some((who) => typeof who === 'object'));
    expect(ofOffice.filter((row) => slugOf(row.command) === null)).toEqual([]);
    expect(ofOffice.length).toBeGreaterThan(40);
    for (const [command, slug] of Object.entries(MENDED_AT)) expect([command, slugOf(command as Command)]).toEqual([command, slug]);
  });

  it('refuses an unlawful step though its form is posted by hand, and gives back what was typed', async () => {
    const caseId = await caseWithPeople();
    const before = await stateOf(office, caseId);
    const decider = await as('decider');
    const answer = await decider.post(`/meja/perkara/${caseId}/putusan`, {
      versi: String(before.version),
      hukuman: 'moral-tertutup',
      alasan: 'Tanpa pemeriksaan pun jelas',
    });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Langkah ini belum sah');
    expect(page).toContain('Tanpa pemeriksaan pun jelas');
    expect((await stateOf(office, caseId)).version).toBe(before.version);
  });

  it.each([
    'putusan',
    'panggilan',
    'serahkan',
    'terbit',
    'berita-acara',
    'unsur',
    'serah-putusan',
    'tetap',
    'pelaksanaan',
    'keberatan',
    'kode-baru',
    'tutup',
  ])('gives %s to no one it is not lawful for', async (step) => {
    const caseId = await openedCase(office);
    const page = await textOf(await as('officer'), `/meja/perkara/${caseId}/${step}`);
    expect(page).toContain('Langkah ini belum sah');
    expect(page.slice(page.indexOf('<main'), page.indexOf('</main'))).not.toContain('<form');
  });

  it('does not even exist for people who have no part in it, nor its tabs, files, letters and steps', async () => {
    const caseId = await caseWithPeople();
    const other = await as('other');
    for (const step of ['', '/fakta', '/bukti', '/surat', '/peran', '/tutup', '/bukti-baru'])
      expect((await other.get(`/meja/perkara/${caseId}${step}`)).status).toBe(404);
    expect((await other.post(`/meja/perkara/${caseId}/tutup`, { versi: '3', dasar: 'not-proven', alasan: 'x' })).status).toBe(404);
    expect((await (await as('auditor')).get(`/meja/perkara/${caseId}`)).status).toBe(403);
    expect(await textOf(other, '/meja/perkara')).toContain('Belum ada perkara yang Anda tangani.');
  });

  it('answers 409 to the slower of two, says what changed, keeps the words, and takes them the second time', async () => {
    const caseId = await caseWithPeople();
    const officer = await as('officer');
    const path = `/meja/perkara/${caseId}/bukti-baru`;
    const fields = { ...fieldsOf(await textOf(officer, path), path), tertutup: 'tidak', keterangan: 'Kata yang tidak boleh hilang' };
    await addEvidence(office.as('officer'), {
      ...(await at(office, caseId)),
      files: [await upload(office, caseId)],
      source: 'office',
      isSetAside: false,
      note: 'Orang lain lebih dulu',
    });
    const answer = await officer.upload(path, fields, [{ name: 'foto.png', bytes: tinyPng() }]);
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(page).toContain('Perkara ini berubah sementara Anda menulis');
    expect(page).toContain('Bukti ditambahkan');
    expect(page).toContain('Kata yang tidak boleh hilang');
    expect(page).toContain('Sudah terunggah: foto.png');
    expect((await officer.upload(path, { ...fieldsOf(page, path), tertutup: 'tidak' }, [])).status).toBe(303);
    expect((await stateOf(office, caseId)).evidence).toHaveLength(2);
  });

  it('refuses one bad file with its reason and loses nothing else', async () => {
    const caseId = await caseWithPeople();
    const officer = await as('officer');
    const path = `/meja/perkara/${caseId}/bukti-baru`;
    const fields = { ...fieldsOf(await textOf(officer, path), path), tertutup: 'tidak', keterangan: 'Tetap ada' };
    const answer = await officer.upload(path, fields, [
      { name: 'laman.jpg', bytes: Buffer.from('<html><script>alert(1)</script></html>') },
      { name: 'baik.png', bytes: tinyPng() },
    ]);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('laman.jpg: Jenis berkas ini tidak dapat diterima');
    expect(page).toContain('Sudah terunggah: baik.png');
    expect(page).toContain('Tetap ada');
  });

  it('shows the code once, in the answer itself, and no page shows it again', async () => {
    const caseId = await caseWithPeople();
    await alleged(office, caseId);
    await summoned(office, caseId, '2026-10-21');
    await served(office, caseId, day('2026-10-12'));
    const officer = await as('officer');
    const lost = `/meja/perkara/${caseId}/kode-hilang`;
    expect((await officer.post(lost, { ...fieldsOf(await textOf(officer, lost), lost), keterangan: 'Amplop terbuka' })).status).toBe(303);
    const fresh = `/meja/perkara/${caseId}/kode-baru`;
    const made = await officer.post(fresh, fieldsOf(await textOf(officer, fresh), fresh));
    const code = /class="words">([0-9A-Z-]{19})</.exec(await made.text())![1]!;
    for (const path of ['', '/surat', '/kode-baru']) expect(await textOf(officer, `/meja/perkara/${caseId}${path}`)).not.toContain(code);
    expect(await textOf(officer, `/meja/perkara/${caseId}`)).toContain('Menunggu: kode terlapor sedang diganti.');
  });

  it('masks a picture on a copy and shows only that copy', async () => {
    const caseId = await caseWithPeople();
    const officer = await as('officer');
    const path = `/meja/perkara/${caseId}/bukti-baru`;
    await officer.upload(path, { ...fieldsOf(await textOf(officer, path), path), tertutup: 'tidak' }, [
      { name: 'foto.png', bytes: tinyPng(60, 60) },
    ]);
    const { file } = (await stateOf(office, caseId)).evidence[0]!;
    const item = `/meja/perkara/${caseId}/bukti/${file}`;
    const first = await textOf(officer, item);
    if (first.includes('tidak dapat membuka berkas asing dengan aman')) return;
    const versi = /name="versi" value="(\d+)"/.exec(first)![1]!;
    expect(
      (await officer.post(item, { versi, tindakan: 'tutupi', 'kiri-1': '10', 'atas-1': '10', 'lebar-1': '120', 'tinggi-1': '10' })).status,
    ).toBe(422);
    expect(
      (await officer.post(item, { versi, tindakan: 'tutupi', 'kiri-1': '10', 'atas-1': '10', 'lebar-1': '50', 'tinggi-1': '12,5' })).status,
    ).toBe(303);
    const copy = [...(await textOf(officer, item)).matchAll(/name="yang-ditunjukkan" value="([^"]+)"/g)][0]![1]!;
    expect(copy).not.toBe(file);
    expect((await officer.post(item, { versi, tindakan: 'tunjukkan', 'yang-ditunjukkan': copy })).status).toBe(303);
    expect((await stateOf(office, caseId)).evidence[0]!.served?.file).toBe(copy);
    expect(await textOf(officer, item)).toContain('sebagai salinan tanpa keterangan pembuatnya');
  });

  it('lets go of whoever declares an interest', async () => {
    const caseId = await caseWithPeople();
    const examiner = await as('examiner2');
    expect((await examiner.get(`/meja/perkara/${caseId}`)).status).toBe(200);
    await declareTie(office.as('examiner2'), { ...(await at(office, caseId)), reason: 'Saudara' });
    expect((await examiner.get(`/meja/perkara/${caseId}`)).status).toBe(404);
  });
});

describe('search and audit', () => {
  it('finds by number and day, and by name only with a purpose that the auditor reads', async () => {
    const caseId = await caseWithPeople();
    const { number } = await stateOf(office, caseId);
    const officer = await as('officer');
    expect(await textOf(officer, `/meja/cari?nomor=${number}`)).toContain(`/meja/perkara/${caseId}`);
    const refused = await officer.post('/meja/cari/nama', { nama: 'Budi', keperluan: '' });
    expect([refused.status, (await refused.text()).includes('value="Budi"')]).toEqual([422, true]);
    const found = await officer.post('/meja/cari/nama', { nama: 'budi santoso', keperluan: `Hukuman sebelumnya, perkara ${number}` });
    expect(await found.text()).toContain(`/meja/perkara/${caseId}`);
    const page = await textOf(await as('auditor'), '/meja/audit');
    expect(page).toContain(`Hukuman sebelumnya, perkara ${number}`);
    expect(page.toLowerCase()).not.toContain('santoso');
  });

  it('recomputes the record for the auditor, and for nobody else', async () => {
    expect(await textOf(await as('auditor'), '/meja/audit?hitung=1')).toContain('Utuh: tidak ada yang tidak cocok.');
    expect((await (await as('officer')).get('/meja/audit')).status).toBe(403);
  });

  it('opens nothing to the auditor but the audit', async () => {
    for (const path of ['/meja/perkara', '/meja/surat', '/meja/cari', '/meja/laporan'])
      expect((await (await as('auditor')).get(path)).status).toBe(403);
  });
});

describe('every page of the desk', () => {
  it('is whole in English, without script or inline style', async () => {
    const caseId = await caseWithPeople();
    await alleged(office, caseId);
    const officer = await as('officer');
    const { reportId } = await sentReport(world.ctx());
    const paths = [
      '/meja',
      '/meja/laporan',
      `/meja/laporan/${reportId}`,
      `/meja/laporan/${reportId}/saring`,
      `/meja/laporan/${reportId}/buka`,
      '/meja/perkara',
      '/meja/surat',
      '/meja/cari',
      ...['', '/fakta', '/bukti', '/surat', '/peran', '/bukti-baru', '/panggilan', '/kaitkan', '/mundur'].map(
        (step) => `/meja/perkara/${caseId}${step}`,
      ),
    ];
    for (const path of paths) {
      const page = await textOf(officer, `/en${path}`);
      expect([path, /<script|\sstyle="|\son\w+="/.test(page)]).toEqual([path, false]);
      expect([
        path,
        [...page.matchAll(/(?:href|action)="(\/(?!en\/|gaya|meja\/berkas)[^"]*)"/g)]
          .map((one) => one[1])
          .filter((href) => (href !== '/en' && !/^\/meja/.test(href!) ? true : !page.includes(`href="${href}" lang="id"`))),
      ]).toEqual([path, []]);
      expect([path, /Harus dilakukan|Perlu diperbaiki|Simpan|Tambah bukti/.test(page.replace(/<dd>[\s\S]*?<\/dd>/g, ''))]).toEqual([
        path,
        false,
      ]);
      expect([path, /pelaku|pelanggar(?!an)/i.test(await textOf(officer, path))]).toEqual([path, false]);
    }
  });
});
