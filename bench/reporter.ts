import { createHash } from 'node:crypto';
import type { Visitor } from '../tests/support/visitor.js';

/** What a reporter has in hand; `text` goes into the account, the rest is the same for everybody. */
export type Story = { readonly text: string; readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[] };

/** Answered as a page of `/lapor` that is not as expected: says which, and nothing that was typed. */
export class OffTheWay extends Error {}

const steps = (story: Story): readonly (readonly [string, Record<string, string>])[] => [
  ['', {}],
  ['/apa', { jenis: 'post', cerita: story.text }],
  ['/kapan', { 'tanggal-hari': '5', 'tanggal-bulan': '10', 'tanggal-tahun': '2026', kira: '', tempat: 'Balai Kelurahan Melati' }],
  ['/pemilihan', { pemilihan: 'contoh-wali-kota-2026/wali-kota' }],
  ['/sumber', { sumber: 'public-page', keterangan: '' }],
  ['/siapa', { nama: 'Contoh Pegawai', kantor: 'Kelurahan Melati', jabatan: '', nip: '' }],
];

/** Walks the real form from its first page to the receipt, as a browser without JavaScript. Returns the eight words. */
export async function fillIn(her: Visitor, story: Story, base = '/lapor'): Promise<string> {
  for (const [slug, fields] of steps(story)) await leadsOn(await her.post(base + slug, fields), slug);
  await leadsOn(await her.upload(`${base}/bukti`, { tautan: 'https://contoh.go.id/berita' }, story.files), '/bukti');
  await leadsOn(await her.post(`${base}/kontak`, { pilihan: 'anonim' }), '/kontak');
  return wordsIn(await pageOf(await her.get(`${base}/tanda-terima`), '/tanda-terima'));
}

/** Presses "Kirim" and reads the confirmation. Returns the report's number. */
export async function send(her: Visitor, base = '/lapor'): Promise<string> {
  await leadsOn(await her.post(`${base}/tanda-terima`, {}), '/tanda-terima');
  return found(/Nomor (\d+\/\d{4})/, await pageOf(await her.get(`${base}/selesai`), '/selesai'), '/selesai');
}

/** Opens the mailbox with the eight words. Returns the number of the report it belongs to. */
export async function follow(her: Visitor, words: string): Promise<string> {
  await leadsOn(await her.post('/lacak', { kata: words }), '/lacak');
  return found(/Laporan (\d+\/\d{4})/, await pageOf(await her.get('/lacak/kotak'), '/lacak/kotak'), '/lacak/kotak');
}

/** A story that names its own files by their hashes, so that whoever reads it later knows what must be there. */
export function storyOf(name: string, files: readonly Uint8Array[]): Story {
  return {
    text: `Laporan ${name}. Berkas: [${files.map(sha256).join(' ')}]`,
    files: files.map((bytes, i) => ({ name: `foto-${i + 1}.jpg`, bytes })),
  };
}

/** The hashes a story names; `null` where its text is not whole. */
export function promisedFiles(text: string): string[] | null {
  const inside = /Laporan [\w.-]+\. Berkas: \[([0-9a-f ]*)\]/.exec(text)?.[1];
  return inside === undefined ? null : inside.split(' ').filter(Boolean);
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const wordsIn = (html: string): string => found(/class="words"[^>]*>([^<]+)</, html, '/tanda-terima');

async function leadsOn(answer: Response, slug: string): Promise<void> {
  await answer.arrayBuffer();
  if (answer.status !== 303) throw new OffTheWay(`${slug || 'the first page'} answered ${answer.status}`);
}

async function pageOf(answer: Response, slug: string): Promise<string> {
  const html = await answer.text();
  if (answer.status !== 200) throw new OffTheWay(`${slug} answered ${answer.status}`);
  return html;
}

function found(what: RegExp, html: string, slug: string): string {
  const hit = what.exec(html.replaceAll('\u00a0', ' '));
  if (!hit) throw new OffTheWay(`${slug} does not show ${what.source}`);
  return hit[1]!;
}
