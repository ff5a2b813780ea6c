import type { Ctx } from '../kit/ctx.js';
import { longDay } from '../kit/dates.js';
import { articleById, deadlineById, instrumentOf, type Law } from '../law/index.js';
import type { Citation, OfficeLetterData } from '../letters/index.js';
import { aboveOf } from './above.js';
import type { Overdue, Subject } from './lapse.js';

const FILES: Record<Subject, string> = {
  report: 'Laporan',
  case: 'Perkara',
  request: 'Permintaan hak data',
  breach: 'Kegagalan pelindungan data',
};
/** Filled in by hand: the program names nobody in a letter about an office. */
const BLANK = '…………………………';

/** The letter to the office above: which period of which office passed, what follows, and what is asked. It names no person. */
export function lapseLetter(ctx: Ctx, law: Law, lapse: Overdue): OfficeLetterData {
  const deadline = deadlineById(law, lapse.deadline);
  const above = aboveOf(lapse.office);
  const file = `${FILES[lapse.subject]} Nomor ${lapse.number}`;
  return {
    caseNumber: lapse.number,
    recipient: { name: '', post: above.to.id, unit: ctx.tenant.name },
    signer: { name: BLANK, post: 'Ketua tim pengawas', unit: ctx.tenant.name },
    subject: `Tenggat yang terlewat dalam ${file}`,
    paragraphs: [
      'Kami memberitahukan bahwa satu tenggat yang menjadi kewajiban kantor sudah lewat dan kewajibannya belum dipenuhi',
      `Menurut aturan: ${deadline.lapse.id}`,
      'Kami mohon kantor itu diingatkan dan langkahnya diambil, atau hambatannya diberitahukan kepada kami secara tertulis. Surat ini tentang kantor dan tenggatnya; tidak ada orang yang dinilai di dalamnya',
    ],
    rows: [
      ['Berkas', file],
      ['Kantor', deadline.owner.name.id],
      ['Kewajiban', deadline.name.id],
      ['Batas waktu', longDay(lapse.dueOn, 'id')],
    ],
    basis: [...deadline.articles, ...above.articles].map((id) => citation(law, id)),
  };
}

function citation(law: Law, id: string): Citation {
  const article = articleById(law, id);
  return { label: article.label.id, verified: article.verified && instrumentOf(law, id).verified };
}
