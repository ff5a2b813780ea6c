import type { Page } from 'playwright-core';
import { inLang, paths } from '../../src/web/paths.js';
import type { Lang } from '../../src/kit/text.js';
import { send, type FileToSend } from './form.js';
import type { Stage } from './stage.js';

export type Story = {
  readonly acts: readonly string[];
  readonly text: string;
  readonly actOn: string;
  readonly place: string;
  /** Contest and office, as the page's choices name them. */
  readonly contest: string;
  readonly source: string;
  readonly note: string;
  readonly who: { readonly nama: string; readonly kantor: string; readonly jabatan: string };
  readonly files: readonly FileToSend[];
  readonly links: string;
  readonly contact?: { readonly nama: string; readonly telepon: string; readonly surel: string; readonly alamat: string };
};

/** Reports from the first page to the last, one thing a page; the eight words shown before sending. */
export async function reportIn(stage: Stage, page: Page, story: Story, lang: Lang = 'id'): Promise<string> {
  stage.look.said(
    story.text,
    story.place,
    story.note,
    ...Object.values(story.who),
    ...Object.values(story.contact ?? {}),
    ...story.files.map((file) => file.name),
    story.links,
  );
  await page.goto(stage.at(inLang(lang, paths.report)));
  await stage.look.see(page, 'lapor');
  await page.locator('main form button').first().click();
  for (const [name, answers] of steps(story)) {
    await stage.look.see(page, `lapor-${name}`);
    await send(page, answers);
  }
  await stage.look.see(page, 'lapor-periksa');
  await page.locator('main .actions a.button, main .actions button').last().click();
  await stage.look.see(page, 'lapor-tanda-terima');
  const words = (await page.locator('.words').innerText()).trim().replace(/\s+/g, ' ');
  stage.look.said(words, ...words.split(' '));
  await page.locator('main form button').last().click();
  await stage.look.see(page, 'lapor-selesai');
  return words;
}

const steps = (story: Story) =>
  [
    ['apa', { jenis: story.acts, cerita: story.text }],
    ['kapan', { tanggal: story.actOn, tempat: story.place }],
    ['pemilihan', { pemilihan: story.contest }],
    ['sumber', { sumber: story.source, keterangan: story.note }],
    ['siapa', story.who],
    ['bukti', { berkas: story.files, tautan: story.links }],
    ['kontak', story.contact ? { pilihan: 'tersegel', ...story.contact } : { pilihan: 'anonim' }],
  ] as const;

/** What the reporter reads with the eight words: the status in a plain sentence. */
export async function statusOf(stage: Stage, page: Page, words: string, lang: Lang = 'id'): Promise<string> {
  await page.goto(stage.at(inLang(lang, paths.follow)));
  await stage.look.see(page, 'lacak');
  await send(page, { kata: words });
  await stage.look.see(page, 'lacak-kotak');
  return page.locator('main').innerText();
}
