import type { FindingWords } from '../channel.js';

/** What is kept of a channel with a finding, and said to whoever reads it later. */
export type Found = FindingWords & { readonly channelTitle: string; readonly channelUrl: string; readonly readAt: string };

/** The item as it was read, as a text of our own: the words that anyone could see, nothing about who follows or answers. */
export function evidenceText(found: Found): string {
  const lines = [
    `Kanal: ${found.channelTitle} (${found.channelUrl})`,
    `Dibaca: ${found.readAt}`,
    ...(found.publishedAt ? [`Tanggal menurut kanal: ${found.publishedAt}`] : []),
    ...(found.link ? [`Alamat: ${found.link}`] : []),
    `Kata dari daftar pemilihan: ${found.words.join('; ')}`,
    '',
    found.title,
    '',
    found.text,
  ];
  return `${lines.join('\n')}\n`;
}
