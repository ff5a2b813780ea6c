import { longDay, plainDay, type Day } from '../../kit/dates.js';
import type { Citation, CitedRule, ElementFinding, Hearing, LetterRef, Person, Signer } from '../letter-data.js';
import type { Item, Row, Run, Signature, Table, Text } from '../sheet.js';

/** "Senin, 7 Desember 2026": letters are Indonesian. */
export const fullDay = (on: Day): string => longDay(on, 'id');
export const shortDay = (on: Day): string => plainDay(on, 'id');

/** "Pasal 26 ayat (2) …*) dan Pasal 27 …": each source not yet compared with the official text carries its mark. */
export function cited(citations: readonly Citation[]): Run[] {
  return citations.flatMap((citation, i): Run[] => {
    const joint = i === 0 ? '' : i === citations.length - 1 ? ' dan ' : ', ';
    return citation.verified ? [joint + citation.label] : [joint + citation.label, { note: true }];
  });
}

/** " (Pasal …)" after a sentence; nothing when there is no source. */
export const inBrackets = (citations: readonly Citation[] | undefined): Run[] =>
  citations?.length ? [' (', ...cited(citations), ')'] : [];

/** "Dugaan perbuatan berikut: …": whatever clause or sentence stands behind it, it reads. */
export const alleged = (text: string): string => `dugaan perbuatan berikut: ${clause(text)}`;

/** A rule in plain words, then its articles. */
export const ruleText = (rule: CitedRule): Text => [
  sentence(rule.text),
  ...(rule.citations.length ? [' Dasarnya ', ...cited(rule.citations), '.'] : []),
];

/** A text that ends as a sentence does. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A text as a clause inside a sentence: no full stop of its own. */
export const clause = (text: string): string => text.trim().replace(/\.+$/, '');

/** "Nomor … tanggal …"; only the day while the other letter has no number. */
export const letterNamed = (ref: LetterRef): string => `${ref.number ? `Nomor ${ref.number} ` : ''}tanggal ${shortDay(ref.datedOn)}`;

export function personRows(person: Person): Row[] {
  const rows: [string, string | undefined][] = [
    ['Nama', person.name],
    ['NIP', person.nip],
    ['Pangkat/golongan', person.rank],
    ['Jabatan', person.post],
    ['Unit kerja', person.unit],
  ];
  return rows.filter((row): row is [string, string] => Boolean(row[1]?.trim())).map(([label, value]) => [label, [value]]);
}

export function hearingRows(hearing: Hearing): Row[] {
  const rows: Row[] = [
    ['hari, tanggal', [fullDay(hearing.on)]],
    ['pukul', [hearing.time]],
    ['tempat', [hearing.byVideo ? `${hearing.place} (pertemuan jarak jauh)` : hearing.place]],
  ];
  return [...rows, ['menghadap', [hearing.before]]];
}

/** "Yth. Sdr. Nama / Jabatan / di Unit"; a body or an office without a name is written to by what it is. */
export const addressed = (person: Person): string[] =>
  (person.name === '' ? [`Yth. ${person.post}`] : [`Yth. Sdr. ${person.name}`, person.post])
    .concat(person.unit ? [`di ${person.unit}`] : [])
    .filter((line) => line.trim() !== '');

/** The post line with "Plt." or "Plh." where the official acts for another. */
export const postOf = (signer: Signer): string => [signer.acting, signer.post].filter(Boolean).join(' ');

export function signatureOf(signer: Signer): Signature {
  const above = signer.capacity ? [`${postOf(signer)},`, `${signer.capacity},`] : [`${postOf(signer)},`];
  return { above, name: signer.name, under: identityOf(signer) };
}

/** "NIP …" that never breaks across lines. */
export const nipOf = (nip: string): string => `NIP ${nip}`.replaceAll(' ', '\u00a0');

export const identityOf = (person: Person): string[] =>
  [person.rank, person.nip && nipOf(person.nip)].filter((line): line is string => Boolean(line));

/** The elements as they were found: what was to be proven, on what, what the person said, and the finding. */
export function elementTable(elements: readonly ElementFinding[]): Table {
  return {
    head: ['Unsur', 'Bukti', 'Keterangan yang diperiksa', 'Penilaian'],
    widths: [3, 3, 3, 4],
    rows: elements.map((e) => [
      [e.element],
      [e.evidence.filter((name) => name !== '').join('\n') || 'Tidak ada'],
      [e.said.trim() || 'Tidak memberi keterangan'],
      [{ strong: e.finding === 'proven' ? 'Terbukti. ' : 'Tidak terbukti. ' }, e.reason],
    ]),
  };
}

export const item = (...text: Run[]): Item => ({ text });
export const strong = (text: string): Run => ({ strong: text });
