import type {
  BreachDecisionData,
  Citation,
  CitedRule,
  Heard,
  LetterFrame,
  NotProvenData,
  ObjectionDecisionData,
  Remedy,
} from '../letter-data.js';
import type { Block, Item, Sheet, Text } from '../sheet.js';
import { asDecree, type Composer, type Made } from './frame.js';
import { alleged, cited, clause, elementTable, inBrackets, item, letterNamed, ruleText, sentence, shortDay } from './parts.js';
import { sanctionDictum, sanctionSubject, small } from './sanctions.js';

const breach: Composer<BreachDecisionData> = (data, made) => {
  const dicta: Text[] = [
    sanctionDictum(data.sanction, data.recipient),
    ...administrativeText(data.administrative),
    ['Alasan penjatuhan dan beratnya: ', sentence(data.reasons)],
    ...(data.sanction.outsideRange
      ? [
          [
            'Sanksi ini lebih ringan daripada jenjang menurut aturan, dan ditandai demikian. Alasannya: ',
            sentence(data.sanction.outsideRange),
          ],
        ]
      : []),
    ...effectText(data),
    ...remedyText(data.remedy),
    handOver,
  ];
  const considering = [
    ...allegationItems(data),
    heardItem(data.heard),
    ...noteItems(data),
    elementsItem(data.elements, data.proof),
    ...foundItems(data),
    ...(data.principles ?? []).map(principleItem),
    ...earlierItems(data.earlier),
    therefore,
  ];
  return decree(data, made, sanctionSubject(data.sanction), considering, dicta);
};

const notProven: Composer<NotProvenData> = (data, made) => {
  const dicta: Text[] = [
    [`Menyatakan dugaan terhadap Saudara ${data.recipient.name} tidak terbukti, dan menutup perkara Nomor ${data.caseNumber}.`],
    ['Alasannya: ', sentence(data.reasons)],
    ['Tidak ada sanksi atau catatan hukuman karena perkara ini. Berkasnya ditutup bagi semua petugas.'],
    handOver,
  ];
  const heard = data.heard ? [heardItem(data.heard), ...noteItems(data)] : [];
  const elements = data.elements.length ? [elementsItem(data.elements)] : [];
  const considering = [
    ...allegationItems(data),
    ...heard,
    ...elements,
    item('bahwa dengan demikian dugaan itu tidak terbukti;'),
    therefore,
  ];
  return decree(data, made, 'Penutupan perkara karena dugaan tidak terbukti', considering, dicta);
};

const outcomes: Record<ObjectionDecisionData['outcome'], (against: string) => string> = {
  upheld: (against) => `Menolak keberatan dan menguatkan Keputusan ${against}.`,
  lightened: (against) => `Menerima keberatan untuk sebagian dan mengubah Keputusan ${against} menjadi lebih ringan.`,
  quashed: (against) =>
    `Menerima keberatan dan membatalkan Keputusan ${against}. Sanksi di dalamnya tidak berlaku, dan catatannya dibersihkan.`,
};

const objection: Composer<ObjectionDecisionData> = (data, made) => {
  const against = letterNamed(data.against);
  const dicta: Text[] = [
    [outcomes[data.outcome](against)],
    ...(data.sanction ? [sanctionDictum(data.sanction, data.recipient)] : []),
    ['Alasannya: ', sentence(data.reasons)],
    ...remedyText(data.remedy),
    handOver,
  ];
  const separate = data.isSameOffice
    ? [item('bahwa berkas keberatan ini disiapkan oleh orang yang tidak ikut dalam keputusan pertama;')]
    : [];
  const elements = data.elements?.length ? [elementsItem(data.elements)] : [];
  const considering = [
    item(
      `bahwa Saudara ${data.recipient.name} mengajukan keberatan atas Keputusan ${against}, kami terima pada ${shortDay(data.filedOn)};`,
    ),
    item(`bahwa alasan keberatan itu: ${clause(data.grounds)};`),
    ...separate,
    ...elements,
    therefore,
  ];
  return decree(data, made, `Keberatan atas Keputusan Nomor ${data.against.number}`, considering, dicta);
};

const NUMERALS = ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN'];

/** A decree on any subject: what is considered, what it rests on, and its dicta. */
export function decree(
  data: LetterFrame & { readonly basis: readonly Citation[] },
  made: Made,
  subject: string,
  considering: readonly Item[],
  dicta: readonly Text[],
): Sheet {
  const title = `KEPUTUSAN ${data.signer.post} TENTANG ${subject}.`.toUpperCase();
  return asDecree(data, made, { subject, body: decreeBody(title, considering, data.basis, dicta) });
}

/** The official order of a decree: Menimbang, Mengingat, MEMUTUSKAN, Menetapkan, and the dicta. */
function decreeBody(title: string, considering: readonly Item[], basis: readonly Citation[], dicta: readonly Text[]): Block[] {
  return [
    { is: 'clause', label: 'Menimbang', count: 'a', items: considering },
    ...(basis.length ? [mindful(basis)] : []),
    { is: 'centre', text: 'MEMUTUSKAN' },
    { is: 'clause', label: 'Menetapkan', count: 'none', items: [item(title)] },
    ...dicta.map((text, i): Block => ({ is: 'clause', label: NUMERALS[i]!, count: 'none', items: [{ text }] })),
  ];
}

const mindful = (basis: readonly Citation[]): Block => ({
  is: 'clause',
  label: 'Mengingat',
  count: '1',
  items: basis.map((citation, i) => item(...cited([citation]), i === basis.length - 1 ? '.' : ';')),
});

const therefore: Item = item('bahwa karena itu perlu menetapkan keputusan ini;');
const handOver: Text = ['Keputusan ini disampaikan kepada yang bersangkutan untuk diketahui dan dilaksanakan.'];

function allegationItems(data: Pick<BreachDecisionData, 'allegation' | 'rules' | 'caseNumber' | 'recipient'>): Item[] {
  const about = item(
    `bahwa perkara Nomor ${data.caseNumber} terhadap Saudara ${data.recipient.name} mengenai ${alleged(data.allegation)};`,
  );
  return [about, { text: ['bahwa aturan yang diduga terkait ialah:'], after: data.rules.map(ruleText) }];
}

function heardItem(heard: Heard): Item {
  if (heard.kind === 'examined')
    return item(`bahwa yang bersangkutan sudah didengar dalam pemeriksaan dengan Berita Acara ${letterNamed(heard.bap)};`);
  const summonses = heard.summonses.map(letterNamed).join(' dan ');
  return item(
    `bahwa yang bersangkutan sudah dipanggil dua kali dengan surat ${summonses} dan tidak hadir, menurut Berita Acara Ketidakhadiran ${letterNamed(heard.minutes)};`,
  );
}

const elementsItem = (elements: BreachDecisionData['elements'], proof?: CitedRule): Item => ({
  text: proof
    ? ['bahwa tiap unsur dinilai sebagai berikut. ', clause(proof.text), ...inBrackets(proof.citations), '.']
    : ['bahwa tiap unsur dinilai sebagai berikut:'],
  table: elementTable(elements),
});

/** Of several allegations each is said to be proven or not. */
function foundItems({ rules, unproven }: BreachDecisionData): Item[] {
  if (!unproven?.length) return [item('bahwa dengan demikian semua unsur dugaan itu terbukti;')];
  return [
    { text: ['bahwa dengan demikian terbukti semua unsur dari:'], after: rules.map(ruleText) },
    { text: ['bahwa tidak terbukti, sehingga tidak dijadikan dasar sanksi:'], after: unproven.map(ruleText) },
  ];
}

/** Its own marked way: never without the board. */
const administrativeText = (action: BreachDecisionData['administrative']): Text[] =>
  action
    ? [
        [
          `Di samping sanksi moral itu, mengenakan tindakan administratif berupa ${small(action.name)} atas rekomendasi majelis kode etik ${letterNamed(action.recommendation)}`,
          ...inBrackets(action.citations),
          '.',
        ],
      ]
    : [];

function earlierItems(earlier: BreachDecisionData['earlier']): Item[] {
  if (!earlier) return [];
  const { text, citations } = earlier.principle;
  const counts = earlier.isCounted ? 'dihitung' : 'tidak dihitung';
  return [
    { text: ['bahwa terhadap yang bersangkutan tercatat sanksi terdahulu:'], after: earlier.lines.map((line) => [sentence(line)]) },
    item(`bahwa sanksi terdahulu itu ${counts} sebagai pengulangan, karena: ${clause(earlier.reason)};`),
    ...(earlier.isCounted ? [item('bahwa ', small(clause(text)), ...inBrackets(citations), ';')] : []),
  ];
}

const principleItem = ({ text, citations }: CitedRule): Item => item('bahwa ', small(clause(text)), ...inBrackets(citations), ';');

/** Where the law leaves the hearing open, by whose rule the person was called and heard. */
const noteItems = ({ hearingNote }: LetterFrame): Item[] =>
  hearingNote ? [item(`bahwa tentang cara pemeriksaan perlu dicatat: ${clause(hearingNote)};`)] : [];

const BY_OWN_RULE = ' menurut aturan kantor sendiri, sebagaimana dicatat dalam pertimbangan';

function effectText({ effect, remedy, hearingNote }: BreachDecisionData): Text[] {
  if (!effect) return [];
  const source = effect.citations.length ? inBrackets(effect.citations) : [hearingNote ? BY_OWN_RULE : ''];
  const unless = remedy ? `, kecuali diajukan ${remedy.name}. Kalau diajukan, berlakunya mengikuti putusan atas ${remedy.name} itu.` : '.';
  return [[`Keputusan ini berlaku ${clause(effect.text)}`, ...source, unless]];
}

/** Where, how long, and, while sources leave the first day open, the safe way to count. */
function remedyText(remedy: Remedy | undefined): Text[] {
  if (!remedy) return [];
  const { name, to, within, isStartOpen, citations } = remedy;
  const open = isStartOpen
    ? ' Awal hitungannya belum pasti, hari keputusan ini ditetapkan atau hari keputusan ini diterima: ajukan lebih awal, dihitung dari hari ditetapkan.'
    : '';
  return [[`Saudara dapat mengajukan ${name} secara tertulis kepada ${to} dalam ${clause(within)}`, ...inBrackets(citations), `.${open}`]];
}

export const decisionWords = { 'decision-breach': breach, 'decision-not-proven': notProven, 'objection-decision': objection };
