import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  alleged,
  assigned,
  decided,
  handedOver,
  heard,
  openedCase,
  openOffice,
  served,
  stateOf,
  summoned,
  weighed,
  type Office,
  type Staff,
} from '../../../../tests/support/case.js';
import { fieldsOf, signedIn } from '../../../../tests/support/desk.js';
import { tinyPdf, tinyPng } from '../../../../tests/support/files.js';
import { sentReport } from '../../../../tests/support/report.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import { Visitor } from '../../../../tests/support/visitor.js';
import { day } from '../../../kit/dates.js';
import type { CaseId } from '../../../kit/ids.js';
import { openWorld, type World } from '../../../../tests/support/world.js';

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

const at = (who: Staff): Promise<Visitor> => signedIn(site, office, who);
const textOf = async (visitor: Visitor, path: string): Promise<string> => {
  const answer = await visitor.get(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
};

/** Opens a form, changes what a person changes, sends it; the answer must lead on. */
async function fill(
  visitor: Visitor,
  page: string,
  changes: Record<string, string>,
  files: { name: string; bytes: Uint8Array }[] = [],
  action = page,
): Promise<string> {
  const fields = { ...fieldsOf(await textOf(visitor, page), action), ...changes };
  delete fields['tambah'];
  const several = Object.entries(fields).flatMap(([name, value]) =>
    MANY.test(name)
      ? value
          .split('\n')
          .filter(Boolean)
          .map((one): [string, string] => [name, one])
      : [[name, value] as [string, string]],
  );
  const answer = files.length > 0 ? await visitor.upload(action, fields, files) : await visitor.post(action, several);
  if (answer.status !== 303)
    throw new Error(`${action} answered ${answer.status}: ${/<div class="errors"[\s\S]*?<\/div>/.exec(await answer.text())?.[0] ?? ''}`);
  return Visitor.to(answer);
}
const MANY = /^(laporan|aturan|tertutup|bukti-|b-|dibahas-)/;
const pdf = (name = 'tanda-terima.pdf') => [{ name, bytes: tinyPdf() }];
const checks = Object.fromEntries(
  ['person', 'time-place', 'jurisdiction', 'period', 'account', 'evidence', 'rule'].map((id) => [`syarat-${id}`, 'met']),
);

/** Numbers the letter on its page, then sends the signed one out. Returns the answer of the last form. */
async function goOut(visitor: Visitor, letter: string): Promise<Response> {
  const id = letter.split('/').at(-1)!;
  await fill(visitor, `/meja/surat/${id}`, {}, [], `/meja/surat/${id}/nomor`);
  const opened = await visitor.get(`/meja/surat/${id}/pdf`);
  expect([opened.headers.get('content-type'), opened.headers.get('content-disposition')?.includes('inline')]).toEqual([
    'application/pdf',
    true,
  ]);
  const step = /href="(\/meja\/perkara\/[^"]+\/terbit)(?:\?surat=[^"]+)?"/.exec(await textOf(visitor, `/meja/surat/${id}`))![1]!;
  const typed = fieldsOf(await textOf(visitor, step), step);
  // The page knows how many pages were printed; any other number asks why.
  const other = await visitor.upload(step, { ...typed, halaman: '9' }, pdf('surat.pdf'));
  expect([other.status, (await other.text()).includes('name="alasan-halaman"')]).toEqual([422, true]);
  return visitor.upload(step, typed, pdf('surat.pdf'));
}

it('carries a report to a decision that is carried out, each page by the person whose step it is', { timeout: 120_000 }, async () => {
  world.clock.set('2026-10-12');
  const { reportId } = await sentReport(world.ctx());
  const screener = await at('screener');
  expect(await textOf(screener, '/meja')).toContain('Saring laporan baru');
  expect(await textOf(screener, '/meja/laporan')).not.toContain('Budi Contoh Santoso');
  expect(
    await fill(screener, `/meja/laporan/${reportId}/saring`, {
      ...checks,
      hasil: 'accept',
      alasan: 'Syarat terpenuhi.',
      hubungan: 'tidak',
    }),
  ).toBe(`/meja/laporan/${reportId}`);

  const officer = await at('officer');
  const opened = {
    perbuatan: 'like',
    dugaan: 'menyukai unggahan akun pemenangan',
    'kejadian-hari': '10',
    'kejadian-bulan': '9',
    'kejadian-tahun': '2026',
  };
  const people = await fill(officer, `/meja/laporan/${reportId}/buka`, opened);
  const caseId = people.split('/')[3]!;
  const page = (step: string): string => `/meja/perkara/${caseId}/${step}`;
  const { id } = office;
  await fill(officer, people, {
    atasan: id.superior,
    pemutus: id.decider,
    [`pemeriksa-${id.superior}`]: 'chair',
    [`pemeriksa-${id.examiner}`]: 'secretary',
    [`pemeriksa-${id.examiner2}`]: 'member',
    [`pemeriksa-${id.examiner3}`]: 'member',
    [`pemeriksa-${id.examiner4}`]: 'member',
    'unsur-supervision': id.examiner,
    'unsur-personnel': id.examiner2,
    pangkat: 'ya',
  });
  await fill(officer, page('bukti-baru'), { tertutup: 'tidak', keterangan: 'Dari laman terbuka' }, [
    { name: 'tangkapan.png', bytes: tinyPng(40, 40) },
  ]);
  const file = new RegExp(`/meja/berkas/([0-9a-f-]{36})\\?perkara`).exec(await textOf(officer, page('bukti')))![1]!;
  await fill(officer, page('fakta'), {
    'f-employment': 'pns',
    'f-act': 'like',
    'f-object': 'bakal-calon',
    'f-account': 'campaign',
    'f-purpose': 'support',
    'b-act': file,
  });
  const advice = await textOf(officer, page('fakta'));
  expect(advice).toContain('PP 42/2004');
  expect(advice).toContain('belum dicocokkan dengan naskah resmi');
  const rule = /name="aturan" value="([^"]+)"/.exec(advice)![1]!;
  await fill(officer, page('fakta'), { aturan: rule, dugaan: 'menyukai unggahan akun pemenangan bakal calon' }, [], page('aturan'));
  await fill(officer, `${page('bukti')}/${file}`, { tindakan: 'tunjukkan', 'yang-ditunjukkan': file });

  const superior = await at('superior');
  const summons = await fill(superior, page('panggilan'), {
    'periksa-hari': '21',
    'periksa-bulan': '10',
    'periksa-tahun': '2026',
    tempat: 'Ruang Inspektorat',
    kontak: 'Loket Inspektorat',
  });
  const sheet = await goOut(superior, summons);
  expect(sheet.status).toBe(200);
  expect(await sheet.text()).toMatch(/class="words">[0-9A-Z]{4}(-[0-9A-Z]{4}){3}</);
  await fill(officer, page('serahkan'), { tempat: 'Kantor kelurahan' }, pdf());
  expect(await textOf(officer, '/meja')).toContain('Periksa, tertutup, dengan berita acara');
  await fill(officer, page('jawaban-kertas'), { sikap: 'partly', 'isi-jawaban': 'Saya tidak sengaja menekannya.' }, pdf('jawaban.pdf'));

  world.clock.set('2026-10-21', '11:00');
  const examiner = await at('examiner');
  const bap = await fill(examiner, page('berita-acara'), {
    'sampai-pukul': '10.30',
    cara: 'langsung',
    tertutup: 'ya',
    'tanya-1': 'Apakah Anda menyukainya?',
    'jawab-1': 'Ya, tidak sengaja.',
    'tanda-tangan': 'ya',
  });
  expect((await goOut(examiner, bap)).status).toBe(303);
  const table = await textOf(examiner, page('unsur'));
  const elements = Object.fromEntries(
    [...table.matchAll(/name="nilai-(0-\d+)" value="proven"/g)].flatMap(([, key]) => [
      [`nilai-${key}`, 'proven'],
      [`bukti-${key}`, file],
      [`kata-${key}`, 'Tidak sengaja.'],
      [`alasan-${key}`, 'Tampak di tangkapan layar.'],
      [`dibahas-${key}`, 'ya'],
    ]),
  );
  await fill(examiner, page('unsur'), { ...elements, pertimbangan: 'Semua unsur dinilai.' });

  expect(await textOf(await at('decider'), page('putusan'))).toContain('Majelis kode etik belum memberi rekomendasi');
  const advised = await fill(examiner, page('rekomendasi'), { hasil: 'breach', hukuman: 'moral-tertutup', alasan: 'Diakui.' });
  expect((await goOut(examiner, advised)).status).toBe(303);

  const decider = await at('decider');
  // No word of this official's post says that it is the one the law's advice names: said, and nothing is blocked.
  expect(await textOf(decider, page('putusan'))).toContain('Menurut saran aturan yang berwenang: Pejabat Pembina Kepegawaian (PPK)');
  const decision = await fill(decider, page('putusan'), { hukuman: 'moral-tertutup', alasan: 'Setiap unsur terbukti.' });
  expect((await goOut(decider, decision)).status).toBe(303);
  const again = await at('officer');
  await fill(again, page('serah-putusan'), { tempat: 'Kantor' }, pdf());
  expect(await textOf(again, `/meja/perkara/${caseId}`)).toContain('Keputusan mulai berlaku');
  world.clock.set('2026-11-16');
  const last = await at('officer');
  await fill(last, page('tetap'), {});
  expect(await textOf(last, page('pelaksanaan'))).toContain('Pernyataan moral secara tertutup');
  await fill(last, page('pelaksanaan'), {
    tempat: 'Ruang Kepala Dinas',
    pembaca: 'Kepala Dinas',
    hadirin: 'Sekretaris dinas',
    catatan: 'Dicatat di berkas kepegawaian.',
  });
  expect(await textOf(last, `/meja/perkara/${caseId}`)).toContain('Pernyataan disampaikan secara tertutup');
  expect(await textOf(last, `/meja/perkara/${caseId}`)).toContain('Perkara sudah ditutup.');
  for (const tab of ['fakta', 'bukti', 'surat', 'peran']) expect(await textOf(last, page(tab))).not.toContain('<script');
});

const called = async (): Promise<CaseId> => {
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  await alleged(office, caseId);
  await summoned(office, caseId, '2026-10-21');
  await served(office, caseId, day('2026-10-12'));
  return caseId;
};

it('gives another day on request, then minutes two absences, each on its own page', { timeout: 120_000 }, async () => {
  world.clock.set('2026-10-12');
  const caseId = await called();
  const page = (step: string): string => `/meja/perkara/${caseId}/${step}`;
  const [officer, superior] = [await at('officer'), await at('superior')];
  await fill(officer, page('minta-waktu'), { alasan: 'Anak sakit' });
  expect(await textOf(superior, page('waktu'))).toContain('Anak sakit');
  await fill(superior, page('waktu'), {
    jawaban: 'ya',
    alasan: 'Beralasan',
    'hari-baru-hari': '22',
    'hari-baru-bulan': '10',
    'hari-baru-tahun': '2026',
  });
  expect((await stateOf(office, caseId)).summonses[0]!.hearingOn).toBe('2026-10-22');
  world.clock.set('2026-10-23');
  const later = await at('superior');
  await fill(later, page('tidak-hadir'), { 'sampai-pukul': '11.00' });
  const second = await fill(later, page('panggilan'), {
    'periksa-hari': '3',
    'periksa-bulan': '11',
    'periksa-tahun': '2026',
    tempat: 'Ruang Inspektorat',
    kontak: 'Loket',
  });
  expect((await goOut(later, second)).status).toBe(303);
  await fill(await at('officer'), page('serahkan'), { tempat: 'Rumah' }, pdf());
  world.clock.set('2026-11-04');
  const last = await at('superior');
  await fill(last, page('tidak-hadir'), { 'sampai-pukul': '11.00', kabar: 'Tidak ada kabar' });
  expect((await goOut(last, await fill(last, page('berita-acara-tidak-hadir'), {}))).status).toBe(303);
  expect(await textOf(await at('examiner'), `/meja/perkara/${caseId}`)).toContain(`href="${page('unsur')}"`);
});

it('takes an objection on paper to another official, whose quashing closes the case to all eyes', { timeout: 120_000 }, async () => {
  world.clock.set('2026-10-12');
  const caseId = await called();
  const page = (step: string): string => `/meja/perkara/${caseId}/${step}`;
  world.clock.set('2026-10-21', '11:00');
  await heard(office, caseId, '2026-10-21');
  await weighed(office, caseId, (await stateOf(office, caseId)).evidence.at(-1)!.file);
  await decided(office, caseId);
  await handedOver(office, caseId, day('2026-10-21'));
  const officer = await at('officer');
  await fill(officer, page('keberatan-kertas'), { 'isi-keberatan': 'Saya tidak menekan tombol itu.' }, pdf('keberatan.pdf'));
  await fill(officer, page('peran'), { 'pemutus-keberatan': office.id.other });
  const other = await at('other');
  expect(await textOf(other, page('keberatan'))).toContain('Saya tidak menekan tombol itu.');
  const letter = await fill(other, page('keberatan'), { hasil: 'quash', alasan: 'Buktinya tidak cukup.' });
  expect((await goOut(other, letter)).status).toBe(303);
  const closed = await textOf(officer, `/meja/perkara/${caseId}`);
  expect(closed).toContain('Isinya tertutup bagi semua mata');
  expect(closed).not.toContain('Budi');
  const pdfOf = async (address: string) => (await officer.get(`/meja/surat/${address.split('/').at(-1)}/pdf`)).status;
  expect(await pdfOf(letter)).toBe(200);
  const certificate = await fill(officer, page('surat-keterangan'), {});
  expect((await goOut(officer, certificate)).status).toBe(303);
  expect(await textOf(officer, '/meja')).toContain('Serahkan hasil dan surat keterangan');
  await fill(officer, page('serah-hasil'), { tempat: 'Kantor' }, pdf());
  for (const address of [letter, certificate]) expect(await pdfOf(address)).not.toBe(200);
});
