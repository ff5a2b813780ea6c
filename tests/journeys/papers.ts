import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { tinyPdf } from '../support/files.js';
import type { FileToSend } from './form.js';

/** A photograph as a phone makes one: large enough to be looked at, masked and shown. */
export async function photo(name: string): Promise<FileToSend> {
  const people = Buffer.from(
    '<svg width="900" height="600"><circle cx="250" cy="260" r="90" fill="#777"/><circle cx="600" cy="240" r="90" fill="#555"/><rect y="450" width="900" height="150" fill="#444"/></svg>',
  );
  const buffer = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#bbb' } })
    .composite([{ input: people }])
    .jpeg()
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** A scan of a paper with a hand's signature. */
export const scan = (name: string): FileToSend => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(tinyPdf()) });

/** The words of a PDF, as `pdftotext` reads them, on one line; and how many pages it has. */
export function read(pdf: Buffer): { words: string; pages: number } {
  const dir = mkdtempSync(join(tmpdir(), 'nirpihak-surat-'));
  const file = join(dir, 'surat.pdf');
  try {
    writeFileSync(file, pdf);
    const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    return { words: words.replace(/\s+/g, ' '), pages: words.split('\f').length - 1 };
  } finally {
    rmSync(dir, { recursive: true });
  }
}
