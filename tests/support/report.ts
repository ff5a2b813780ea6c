import { loadDraft, openDraft, saveStep, sendReport, showReceipt, type Answers, type Confirmation } from '../../src/intake/index.js';
import type { Ctx } from '../../src/kit/ctx.js';

/** Invented words, so that a search of a dump for any of them means something. */
export const answers: Answers = {
  what: { acts: ['post', 'photo'], text: 'Unggahan di akun kelurahan mengajak warga memilih, kata-kata-rahasia' },
  when: { actOn: '2026-10-05', note: '', place: 'Balai Kelurahan Melati' },
  contest: { contest: 'contoh-wali-kota-2026', office: 'wali-kota' },
  source: { source: 'public-page', note: 'dilihat sepulang kerja' },
  who: { name: 'Budi Contoh Santoso', unit: 'Kelurahan Melati', post: 'Sekretaris Lurah', nip: '' },
  evidence: { links: ['https://contoh.go.id/berita'] },
  contact: { wish: 'anonymous' },
};

/** A draft with all its answers; returns its cookie's key. */
export async function filledDraft(ctx: Ctx, more: Partial<Answers> = {}, via: 'web' | 'counter' = 'web'): Promise<string> {
  const { key } = await openDraft(ctx, { via });
  for (const [step, answer] of Object.entries({ ...answers, ...more }))
    await saveStep(ctx, key, step as keyof Answers, answer as Answers[keyof Answers]);
  return key;
}

/** A report sent through the door, with the words that open its mailbox. */
export async function sentReport(ctx: Ctx, more: Partial<Answers> = {}): Promise<Confirmation & { key: string; words: string }> {
  const key = await filledDraft(ctx, more);
  const words = await showReceipt(ctx, key);
  return { ...(await sendReport(ctx, key)), key, words };
}

/** The state of a cookie's draft, in one word. */
export const stateOf = async (ctx: Ctx, key: string): Promise<string> => (await loadDraft(ctx, key)).state;
