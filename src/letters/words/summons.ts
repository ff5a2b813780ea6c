import type { SecondSummonsData, SummonsData } from '../letter-data.js';
import type { Item } from '../sheet.js';
import { alleged, cited, hearingRows, inBrackets, item, letterNamed, ruleText, sentence, fullDay } from './parts.js';
import { asLetter, type Composer } from './frame.js';

const first: Composer<SummonsData> = (data, made) =>
  asLetter(data, made, {
    subject: 'Panggilan pertama untuk pemeriksaan',
    body: [{ is: 'items', items: [callOf(data, []), ...common(data)] }],
  });

const second: Composer<SecondSummonsData> = (data, made) => {
  const missed = item(
    `Dengan surat ${letterNamed(data.first)} Saudara dipanggil untuk diperiksa pada ${fullDay(data.first.missedOn)}. Sampai pemeriksaan itu ditutup kami belum menerima Saudara atau kabar berhalangan yang dapat diterima.`,
  );
  const last = item(
    'Ini panggilan kedua. Kalau Saudara tidak hadir lagi tanpa alasan yang sah, keputusan dapat diambil berdasarkan bukti yang ada tanpa pemeriksaan',
    ...inBrackets(data.basis.absence),
    '.',
  );
  return asLetter(data, made, {
    subject: 'Panggilan kedua untuk pemeriksaan',
    body: [{ is: 'items', items: [missed, callOf(data, ['sekali lagi ']), ...common(data, last)] }],
  });
};

function callOf(data: SummonsData, again: readonly string[]): Item {
  const call = `Saudara ${again.join('')}dipanggil untuk diperiksa pada:`;
  return {
    text: data.basis.summons.length ? ['Berdasarkan ', ...cited(data.basis.summons), `, ${call}`] : [call],
    rows: hearingRows(data.hearing),
  };
}

function common(data: SummonsData, last?: Item): Item[] {
  const rules =
    data.rules.length === 1
      ? [item('Aturan yang diduga terkait: ', ...ruleText(data.rules[0]!))]
      : [{ text: ['Aturan yang diduga terkait:'], after: data.rules.map(ruleText) }];
  return [
    item(`Pemeriksaan ini mengenai ${alleged(data.allegation)}. Dugaan ini belum terbukti.`),
    ...rules,
    item(
      'Pemeriksaan bersifat tertutup',
      ...inBrackets(data.basis.closed),
      '. Saudara berhak membaca bukti yang disampaikan, menjawab lisan atau tertulis, membawa seorang pendamping, dan menerima salinan berita acara pemeriksaan.',
    ),
    ...(data.hearingNote ? [item(sentence(data.hearingNote))] : []),
    ...(data.hasAccessSheet
      ? [
          item(
            'Di dalam amplop ini ada lembar kode untuk membaca dugaan, aturan, dan bukti, serta menjawab lewat laman kami. Kalau Saudara tidak memakai laman, jawaban di atas kertas sama kuatnya.',
          ),
        ]
      : []),
    item(
      'Kalau Saudara berhalangan atau memerlukan waktu tambahan, beri tahu kami sebelum hari itu: ',
      sentence(data.contact),
      ...(last ? [] : [' Kalau Saudara tidak hadir tanpa kabar, kami akan memanggil sekali lagi', ...inBrackets(data.basis.absence), '.']),
    ),
    ...(last ? [last] : []),
  ];
}

export const summonsWords = { 'summons-1': first, 'summons-2': second };
