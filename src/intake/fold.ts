import type { Day } from '../kit/dates.js';
import type { AccountId, FileId, ReportId } from '../kit/ids.js';
import type { Entry, NewEntry } from '../ledger/index.js';
import type { Act, ContactId, ReporterStatus, ReportRow, ScreeningOutcome, ScreeningState, Source, Via } from './report.js';

/** What the first event of a report carries outside its sealed body. */
export type ReceivedSkeleton = {
  readonly year: number;
  readonly seq: number;
  readonly via: Via;
  readonly source: Source;
  readonly acts: readonly Act[];
  readonly actOn: string | null;
  readonly contest: string | null;
  readonly office: string | null;
  readonly files: readonly FileId[];
  readonly links: number;
  readonly contact: ContactId | null;
};

/** The projection and the two things the row does not show. */
export type Folded = { readonly row: ReportRow; readonly contact: ContactId | null; readonly files: readonly FileId[] };

type Step = Pick<Entry, 'kind' | 'on' | 'skeleton' | 'version'>;

const CLOSED: readonly Source[] = ['closed-group', 'private-message'];
const STATE_AFTER: Record<ScreeningOutcome, ScreeningState> = {
  accept: 'accepted',
  refuse: 'refused',
  keep: 'kept',
  ask: 'asked',
  transfer: 'transferred',
};

/** The report as its events make it. The first event must be `received`. */
export function fold(id: ReportId, entries: readonly Step[]): Folded {
  const [first, ...rest] = entries;
  if (!first || first.kind !== 'received') throw new Error('a report begins with the event that received it');
  return rest.reduce(apply, begin(id, first));
}

export function begin(id: ReportId, entry: Step): Folded {
  const s = entry.skeleton as unknown as ReceivedSkeleton;
  const row: ReportRow = {
    id,
    version: entry.version,
    number: numberText(s.seq, s.year),
    receivedOn: entry.on,
    via: s.via,
    source: s.source,
    acts: s.acts,
    actOn: s.actOn,
    contest: s.contest,
    office: s.office,
    fileCount: s.files.length,
    state: 'received',
    status: 'received',
    askedUntil: null,
    linkedTo: null,
    isSetAside: CLOSED.includes(s.source),
    hasNews: false,
    hasContact: s.contact !== null,
    reservedFor: null,
    isSealed: false,
    tied: [],
  };
  return { row, contact: s.contact, files: s.files };
}

/** One event more. Unknown kinds only move the version: an older program still folds what a newer one wrote. */
export function apply(before: Folded, entry: Step): Folded {
  const skeleton = entry.skeleton as Readonly<Record<string, unknown>>;
  const change = changeOf(before.row, entry.kind, skeleton);
  const files = entry.kind === 'message-in' ? [...before.files, ...(skeleton['files'] as FileId[])] : before.files;
  return { contact: before.contact, files, row: { ...before.row, ...change, fileCount: files.length, version: entry.version } };
}

function changeOf(row: ReportRow, kind: string, skeleton: Readonly<Record<string, unknown>>): Partial<ReportRow> {
  switch (kind) {
    case 'screened': {
      const state = STATE_AFTER[skeleton['outcome'] as ScreeningOutcome];
      return { state, status: state, hasNews: false, askedUntil: (skeleton['until'] as Day | undefined) ?? null };
    }
    case 'status':
      return { status: skeleton['status'] as ReporterStatus };
    case 'message-in':
      return { hasNews: true };
    case 'message-out':
      return { hasNews: false };
    case 'linked':
      return { linkedTo: skeleton['to'] as ReportId };
    case 'unlinked':
      return { linkedTo: null };
    case 'lawful-basis':
      return { isSetAside: false };
    case 'tie-declared':
      return { tied: [...row.tied, skeleton['by'] as AccountId] };
    case 'reserved':
      return { reservedFor: skeleton['accounts'] as AccountId[], isSealed: false };
    case 'sealed':
      return { isSealed: true };
    default:
      return row;
  }
}

/** The steps an event list adds to a report at `version`. */
export function stepsFrom(version: number, entries: readonly NewEntry[]): Step[] {
  return entries.map((entry, i) => ({ kind: entry.kind, on: entry.on as Day, skeleton: entry.skeleton, version: version + i + 1 }));
}

/** "0001/2026". */
export const numberText = (seq: number, year: number): string => `${String(seq).padStart(4, '0')}/${year}`;

/** The parts of "0001/2026", also as "1/2026"; `null` for any other text. */
export function numberParts(text: string): { seq: number; year: number } | null {
  const found = /^\s*0*(\d{1,6})\s*\/\s*(\d{4})\s*$/.exec(text);
  return found ? { seq: Number(found[1]), year: Number(found[2]) } : null;
}
