import { paths } from '../paths.js';

const at = paths.respondentStep;

/** The pages of one respondent. None of them carries a case's id: the session alone says whose they are. */
export const pages = {
  enter: at('masuk'),
  passphrase: at('frasa'),
  lostCode: at('kode-hilang'),
  reply: at('jawaban'),
  sendReply: at('jawaban/kirim'),
  moreTime: at('waktu'),
  adviser: at('pendamping'),
  interest: at('ganti'),
  letters: at('surat'),
  decision: at('keputusan'),
  objection: at('keberatan'),
  appeal: at('banding'),
  appealLetter: at('banding/surat'),
  rights: at('hak'),
  leave: at('keluar'),
} as const;

export const filePicture = (id: string): string => `${paths.respondentFile(id)}/gambar`;
export const fileDownload = (id: string): string => `${paths.respondentFile(id)}/unduh`;

const DOORS: readonly string[] = [pages.enter, pages.passphrase, pages.leave];

/** A place on these pages to come back to; anything else, of another site above all, is nothing. */
export function ownPath(text: string | undefined): string | null {
  const path = text ?? '';
  const isOwn = path.length <= 200 && /^\/terlapor(\/[a-z0-9-]+)*$/.test(path);
  return isOwn && !DOORS.includes(path) ? path : null;
}
