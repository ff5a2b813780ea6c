import { Refusal } from '../kit/refusal.js';
import { MEDIA, type Media } from './file.js';

/** How many bytes at the start decide what a file is. */
export const HEAD = 4096;

// Other names that phones and tools have for the same types.
const SAME: Readonly<Record<string, Media>> = {
  'image/apng': 'image/png',
  'image/heif': 'image/heic',
  'image/heif-sequence': 'image/heic',
  'image/heic-sequence': 'image/heic',
  'video/x-m4v': 'video/mp4',
  'video/3gpp2': 'video/3gpp',
  'video/matroska': 'video/webm',
  'audio/x-m4a': 'audio/mp4',
};

/**
 * What a file really is, from its first 4 KB and never from its name. Refusal `evidence.wrong-type` for anything that
 * is no picture, video, sound or PDF: markup, office documents, archives and programs are not looked into.
 */
export async function sniff(head: Uint8Array): Promise<Media> {
  const { fileTypeFromBuffer } = await import('file-type'); // at the first file: no first page waits for it
  const found = (await fileTypeFromBuffer(head).catch(() => undefined))?.mime.split(';')[0] ?? '';
  const media = SAME[found] ?? MEDIA.find((known) => known === found);
  if (!media || startsAsMarkup(head)) throw new Refusal('evidence.wrong-type');
  return media;
}

/** A page that pretends: browsers look for markup after leading white space, so do we. */
function startsAsMarkup(head: Uint8Array): boolean {
  return /^\s*(<!doctype|<html|<svg|<\?xml|<script)/i.test(
    Buffer.from(head.subarray(0, 512))
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}
