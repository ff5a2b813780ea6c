import { expect } from 'vitest';
import { Visitor } from './visitor.js';

/** The question pages without files, in order, with an answer to each. */
export const steps: [string, Record<string, string>][] = [
  ['apa', { jenis: 'post', cerita: 'Unggahan di akun kelurahan' }],
  ['kapan', { 'tanggal-hari': '5', 'tanggal-bulan': '10', 'tanggal-tahun': '2026', kira: '', tempat: 'Balai Kelurahan Melati' }],
  ['pemilihan', { pemilihan: 'contoh-wali-kota-2026/wali-kota' }],
  ['sumber', { sumber: 'public-page', keterangan: '' }],
  ['siapa', { nama: 'Budi Contoh', kantor: 'Kelurahan Melati', jabatan: '', nip: '' }],
];
/** Answers every question up to the receipt; returns its words. */
export async function toReceipt(who: Visitor, base = '/lapor', start: Record<string, string> = {}): Promise<string> {
  expect(Visitor.to(await who.post(base, start))).toBe(`${base}/apa`);
  for (const [slug, fields] of steps) expect((await who.post(`${base}/${slug}`, fields)).status).toBe(303);
  expect(Visitor.to(await who.upload(`${base}/bukti`, { tautan: 'contoh.go.id/berita' }, []))).toBe(`${base}/kontak`);
  expect(Visitor.to(await who.post(`${base}/kontak`, { pilihan: 'anonim' }))).toBe(`${base}/periksa`);
  return wordsIn(await (await who.get(`${base}/tanda-terima`)).text());
}
const wordsIn = (html: string): string => /class="words"[^>]*>([^<]+)</.exec(html)![1]!;
