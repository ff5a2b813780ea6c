import { parseDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { contests, questionsFor, type Law } from '../../../law/index.js';
import {
  LISTED_PARTS,
  SORTS,
  statusWords,
  trackWords,
  URGENCIES,
  type ListCases,
  type Sort,
  type Status,
  type Track,
} from '../../../procedure/index.js';
import type { Page } from '../../kit/index.js';
import { actOptions } from '../case/open-case.js';
import { casesText as t } from './cases.text.js';

export type Option = { readonly value: string; readonly label: string };

const sortSlugs: Record<Sort, string> = { due: 'tenggat', newest: 'terbaru', oldest: 'terlama' };
const STATUSES = Object.keys(statusWords) as Status[];
const TRACKS = Object.keys(trackWords) as Track[];

/** The closed list behind each field of the form, in the reader's language. */
export function choicesOf(law: Law, lang: Lang) {
  return {
    keadaan: [
      { value: 'semua', label: t.allStates[lang] },
      { value: 'selesai', label: t.closedStates[lang] },
      ...STATUSES.map((one) => ({ value: one, label: statusWords[one][lang] })),
    ],
    mendesak: URGENCIES.map((one) => ({ value: one, label: t.urgencies[one][lang] })),
    bagian: LISTED_PARTS.map((one) => ({ value: one, label: t.parts[one][lang] })),
    jalur: TRACKS.map((one) => ({ value: one, label: trackWords[one][lang] })),
    perbuatan: actOptions(law, lang),
    pemilihan: contests(law).map((one) => ({ value: one.id, label: one.name[lang] })),
    jabatan: officesOf(law, lang),
    'jenis-jabatan': postsOf(law, lang),
    urutan: SORTS.map((one) => ({ value: sortSlugs[one], label: t.sorts[one][lang] })),
  } satisfies Record<string, readonly Option[]>;
}

/** Every office voted on in any contest, once. */
export function officesOf(law: Law, lang: Lang): Option[] {
  const offices = contests(law).flatMap((contest) => contest.offices);
  return [...new Map(offices.map((office) => [office.id, { value: office.id, label: office.name[lang] }])).values()];
}

/** Kinds of post as the law's question lists them. */
function postsOf(law: Law, lang: Lang): Option[] {
  const question = questionsFor(law).find((one) => one.id === 'post');
  return question ? question.options.map((one) => ({ value: one.id, label: one.label[lang] })) : [];
}

const DAYS = ['dari', 'sampai', 'kejadian'] as const;
type Chosen = Readonly<Record<string, string>>;

/** The choices that are in their lists and days that are days; what is none is left out, so an address typed by hand shows more, never an error. */
export function closedChoices(law: Law, given: (name: string) => string | undefined): Chosen {
  const lists = choicesOf(law, 'id') as Record<string, readonly Option[]>;
  const listed = Object.keys(lists).filter((name) => lists[name]!.some((one) => one.value === given(name)));
  const days = DAYS.filter((name) => parseDay((given(name) ?? '').trim()) !== null);
  return Object.fromEntries([...listed, ...days].map((name) => [name, given(name)!.trim()]));
}

/** What the address asks for: the closed choices, the number, and the place to go on from. */
export function chosenIn(c: Page, law: Law): { chosen: Chosen; number: string | undefined; filter: ListCases } {
  const chosen = closedChoices(law, (name) => c.req.query(name));
  const number = (c.req.query('nomor') ?? '').trim().slice(0, 20) || undefined;
  const places = { after: c.req.query('setelah'), before: c.req.query('sebelum') };
  return { chosen, number, filter: { ...filterOf(chosen), ...places, number } };
}

/** Without a state the list shows what is still open: ten years of closed cases wait behind one choice. */
export function filterOf(chosen: Chosen): ListCases {
  const state = chosen['keadaan'];
  return {
    scope: state === undefined ? 'open' : state === 'selesai' ? 'closed' : undefined,
    status: STATUSES.find((one) => one === state),
    urgency: URGENCIES.find((one) => one === chosen['mendesak']),
    part: LISTED_PARTS.find((one) => one === chosen['bagian']),
    track: chosen['jalur'],
    act: chosen['perbuatan'],
    contest: chosen['pemilihan'],
    office: chosen['jabatan'],
    post: chosen['jenis-jabatan'],
    from: parseDay(chosen['dari'] ?? '') ?? undefined,
    until: parseDay(chosen['sampai'] ?? '') ?? undefined,
    actOn: parseDay(chosen['kejadian'] ?? '') ?? undefined,
    sort: SORTS.find((one) => sortSlugs[one] === chosen['urutan']) ?? 'due',
  };
}

/** The choices in words, for the sheet that is taken along and the list of saved views. */
export function wordsOfChoices(law: Law, chosen: Chosen, lang: Lang): string {
  const lists = choicesOf(law, lang) as Record<string, readonly Option[]>;
  const words = Object.entries(chosen).map(([name, value]) => {
    const label = lists[name]?.find((one) => one.value === value)?.label ?? value;
    return `${t.fields[name as keyof typeof t.fields][lang]}: ${label}`;
  });
  return words.length === 0 ? t.noFilter[lang] : words.join('; ');
}

export const queryText = (chosen: Chosen): string => new URLSearchParams({ ...chosen }).toString();
