import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { paths } from '../../src/web/paths.js';
import { fill, send, type Answer } from './form.js';
import { read, scan } from './papers.js';
import type { Stage, StaffName } from './stage.js';

/** One step of a case on its own page, by one of the office's people. */
export async function step(
  stage: Stage,
  who: StaffName,
  caseId: string,
  slug: string,
  answers: Readonly<Record<string, Answer>>,
  button?: string,
): Promise<Page> {
  const page = await stage.as(who, paths.caseStep(caseId, slug));
  await stage.look.see(page, `meja-${slug}`);
  for (const answer of Object.values(answers)) if (typeof answer === 'string' && answer.includes(' ')) stage.look.said(answer);
  await send(page, answers, button);
  return page;
}

/** Screens a report with every requirement met, and takes it forward. */
export async function accept(stage: Stage, number: string): Promise<Page> {
  const page = await stage.as('officer', paths.inbox);
  await stage.look.see(page, 'meja-laporan');
  await page.getByRole('link', { name: number }).first().click();
  await stage.look.see(page, 'meja-laporan-satu');
  await page.locator('a[href$="/saring"]').click();
  await stage.look.see(page, 'meja-saring');
  const checks = ['person', 'time-place', 'jurisdiction', 'period', 'account', 'evidence', 'rule'].map(
    (id) => [`syarat-${id}`, 'met'] as const,
  );
  const words = { alasan: 'Syarat formal dan material terpenuhi.', pesan: 'Terima kasih. Laporan Anda kami teruskan.' };
  stage.look.said(...Object.values(words));
  await send(page, { ...Object.fromEntries(checks), hasil: 'accept', ...words, hubungan: 'tidak' });
  return page;
}

export type Opening = {
  readonly nama: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly perbuatan: string;
  readonly dugaan: string;
};

/** Opens the case of the accepted report on the page; answers its id. */
export async function open(stage: Stage, page: Page, about: Opening): Promise<string> {
  await page.locator('a[href$="/buka"]').click();
  await stage.look.see(page, 'meja-buka');
  stage.look.said(about.nama, about.jabatan, about.unit, about.dugaan, about.dugaan.replace(/\.$/, ''));
  await send(page, about);
  return /perkara\/([0-9a-f-]{36})/.exec(page.url())![1]!;
}

/** Superior as chair with four examiners, an ethics board and a team at once; a deciding official. */
export async function assign(stage: Stage, caseId: string): Promise<void> {
  const { superior, examiner, examiner2, examiner3, examiner4, decider } = stage.ids;
  await step(stage, 'officer', caseId, 'peran', {
    atasan: superior,
    pemutus: decider,
    [`pemeriksa-${superior}`]: 'chair',
    [`pemeriksa-${examiner}`]: 'secretary',
    [`pemeriksa-${examiner2}`]: 'member',
    [`pemeriksa-${examiner3}`]: 'member',
    [`pemeriksa-${examiner4}`]: 'member',
    'unsur-supervision': examiner2,
    'unsur-personnel': examiner,
    pangkat: ['ya'],
    'surat-perintah': 'Surat Perintah Nomor 12 Tahun 2024',
  });
}

/** Facts by the closed vocabulary, then the rule the law's advice names, then the allegation in words. */
export async function allege(
  stage: Stage,
  caseId: string,
  facts: Readonly<Record<string, string>>,
  rule: string,
  allegation: string,
): Promise<void> {
  const answers = Object.fromEntries(Object.entries(facts).map(([id, value]) => [`f-${id}`, value]));
  const page = await step(stage, 'officer', caseId, 'fakta', answers);
  stage.look.said(allegation);
  await send(page, { aturan: [rule], dugaan: allegation });
  await stage.look.see(page, 'meja-fakta-dengan-saran');
}

/** Adds a file as evidence and shows it to the respondent, with its left quarter covered. */
export async function showEvidence(stage: Stage, caseId: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  stage.look.said(file.name);
  const page = await step(stage, 'officer', caseId, 'bukti-baru', {
    sumber: 'office',
    tertutup: 'tidak',
    keterangan: 'Diambil dari laman terbuka.',
    berkas: [file],
  });
  await stage.look.see(page, 'meja-bukti');
  await page.locator('ul.lined a[href*="/bukti/"]').first().click();
  await stage.look.see(page, 'meja-bukti-satu');
  await send(page, { 'kiri-1': '0', 'atas-1': '0', 'lebar-1': '25', 'tinggi-1': '100' });
  await stage.look.see(page, 'meja-bukti-ditutupi');
  const copy = await page.locator('[name="yang-ditunjukkan"]').first().getAttribute('value');
  await send(page, { 'yang-ditunjukkan': copy!, keterangan: 'Bagian kiri ditutupi.' });
}

export type Paper = { readonly draft: string; readonly numbered: string; readonly number: string };

/**
 * The letter a step has just drafted, from draft to issued: its PDF as the desk gives it, before and after numbering; then
 * the signed scan comes back. `code` is the respondent's code where the letter carries one.
 */
export async function issue(
  stage: Stage,
  who: StaffName,
  page: Page,
  caseId: string,
  number?: string,
): Promise<Paper & { readonly code: string | null }> {
  await stage.look.see(page, 'meja-surat-naskah');
  const letterPath = new URL(page.url()).pathname;
  const id = /surat\/([0-9a-f-]{36})/.exec(letterPath)![1]!;
  const draft = await pdfOf(stage, who, id);
  const numbering = await stage.as(who, paths.letter(id));
  await send(numbering, number ? { nomor: number } : {});
  await stage.look.see(numbering, 'meja-surat-bernomor');
  const given = /[\w./-]*\/20\d\d/.exec(await numbering.locator('dl.facts').innerText())![0];
  stage.look.said(given);
  const numbered = await pdfOf(stage, who, id);
  expect(numbered.words).toContain(given);
  const issuing = await stage.as(who, paths.caseStep(caseId, 'terbit'));
  await stage.look.see(issuing, 'meja-terbit');
  await send(issuing, { halaman: String(numbered.pages), berkas: [scan('surat-bertanda-tangan.pdf')] });
  const words = issuing.locator('.words');
  const code = (await words.count()) > 0 ? (await words.innerText()).trim() : null;
  if (code) await stage.look.seeAnswer(issuing, 'meja-kode');
  return { draft: draft.words, numbered: numbered.words, number: given, code };
}

/** The PDF that the page's own link leads to, fetched with the person's session. */
async function pdfOf(stage: Stage, who: StaffName, id: string): Promise<{ words: string; pages: number }> {
  const page = await stage.as(who, paths.letter(id));
  const href = await page.locator('main .actions a.button[href$="/pdf"]').getAttribute('href');
  const answer = await page.context().request.get(stage.at(href!));
  expect(answer.headers()['content-type']).toBe('application/pdf');
  return read(await answer.body());
}

/** Every element of the one alleged rule with the same or its own finding, reason and served evidence. */
export async function weigh(
  stage: Stage,
  caseId: string,
  findings: readonly { proven: boolean; said: string; reason: string }[],
  whole: string,
): Promise<void> {
  const page = await stage.as('examiner', paths.caseStep(caseId, 'unsur'));
  await stage.look.see(page, 'meja-unsur');
  const evidence = await page.locator('[name^="bukti-0-"]').first().getAttribute('value');
  const answers = findings.flatMap((one, n): [string, Answer][] => [
    [`nilai-0-${n}`, one.proven ? 'proven' : 'not-proven'],
    [`bukti-0-${n}`, [evidence!]],
    [`kata-0-${n}`, one.said],
    [`alasan-0-${n}`, one.reason],
    [`dibahas-0-${n}`, ['ya']],
  ]);
  stage.look.said(whole, ...findings.flatMap((one) => [one.said, one.reason]));
  await send(page, { ...Object.fromEntries(answers), pertimbangan: whole });
  await stage.look.see(page, 'meja-fakta-dengan-unsur');
}

/** The board's recommendation, or the team's report, signed. */
export async function recommend(stage: Stage, caseId: string, sanction: string, reason: string): Promise<Paper> {
  const page = await step(stage, 'examiner', caseId, 'rekomendasi', { hasil: 'breach', hukuman: sanction, alasan: reason });
  return issue(stage, 'examiner', page, caseId);
}

/** The minutes of a hearing where the person came, answered and signed. */
export async function minute(stage: Stage, caseId: string, answers: readonly (readonly [string, string])[]): Promise<Page> {
  const page = await stage.as('examiner', paths.caseStep(caseId, 'berita-acara'));
  await stage.look.see(page, 'meja-berita-acara');
  const rows = answers.flatMap(([question, answer], i) => [
    [`tanya-${i + 1}`, question],
    [`jawab-${i + 1}`, answer],
  ]);
  stage.look.said(...answers.flat());
  await fill(page, {});
  await send(page, {
    ...Object.fromEntries(rows),
    'sampai-pukul': '10.30',
    cara: 'langsung',
    tertutup: ['ya'],
    hadir: 'Pendamping Contoh, rekan kerja',
    'tanda-tangan': 'ya',
  });
  return page;
}
