import type { AppealSheetData } from '../letter-data.js';
import { hasNote, type Block, type Sheet } from '../sheet.js';
import { EXAMPLE, UNVERIFIED } from './frame.js';
import { cited, clause, identityOf, item, letterNamed, personRows, shortDay } from './parts.js';

const BLANK = '…………………';

/** Somebody's own letter: their name above, no letterhead of the office, no number, the place and day left to their hand. */
export function appealSheet(data: AppealSheetData, isExample: boolean): Sheet {
  const paragraphs = data.grounds.split(/\n{2,}/).map((one) => one.trim());
  const body: Block[] = [
    { is: 'para', text: ['Yang bertanda tangan di bawah ini:'] },
    { is: 'rows', rows: personRows(data.sender) },
    {
      is: 'para',
      text: [
        `mengajukan banding administratif terhadap keputusan ${data.decidedBy} ${letterNamed(data.against)} tentang ${data.sanction.toLowerCase()}, yang saya terima pada ${shortDay(data.receivedOn)}.`,
        ...(data.basis.length ? [' Dasarnya ', ...cited(data.basis), '.'] : []),
      ],
    },
    { is: 'heading', text: 'Alasan banding' },
    ...paragraphs.filter(Boolean).map((text): Block => ({ is: 'para', text: [text] })),
    ...(data.grounds.trim() === '' ? [{ is: 'para', text: [BLANK.repeat(4)] } as const] : []),
    { is: 'para', text: ['Saya memohon keputusan itu dibatalkan, diringankan, atau diubah. Bersama surat ini saya lampirkan:'] },
    {
      is: 'items',
      items: [
        item(`salinan keputusan ${letterNamed(data.against)}`),
        item('tanda terima keputusan itu'),
        item('bukti yang mendukung alasan saya'),
      ],
    },
  ];
  return {
    title: 'Surat banding administratif',
    head: { government: '', unit: '', contact: [] },
    draft: false,
    example: isExample ? EXAMPLE : '',
    meta: [
      ['Lampiran', [BLANK]],
      ['Hal', [{ strong: 'Banding administratif' }]],
    ],
    dateLine: `${BLANK}, ${BLANK}`,
    to: [`Yth. ${clause(data.to.split(', dengan tembusan')[0]!)}`, 'di Jakarta'],
    name: [],
    body,
    signAt: [],
    signatures: [{ above: ['Hormat saya,'], name: data.sender.name, under: identityOf(data.sender) }],
    copies: [`Pejabat Pembina Kepegawaian (perkara Nomor ${data.caseNumber})`],
    footer: 'Surat dari yang bersangkutan',
    check: null,
    unverified: hasNote(body) ? UNVERIFIED : '',
  };
}
