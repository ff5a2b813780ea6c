import type { Day } from '../kit/dates.js';
import type { CaseId, FileId, LetterId } from '../kit/ids.js';
import type { LetterKind } from './kind.js';

/** What a letter belongs to: a case, or a record of the office outside any case. */
export type About =
  | { readonly kind: 'case'; readonly id: CaseId }
  | { readonly kind: 'lapse' | 'request' | 'breach' | 'meeting' | 'statement' | 'circular'; readonly id: string };

/** draft: made, carries DRAF · numbered: the copy to be signed exists · issued: the signed file is kept · withdrawn. */
export type LetterState = 'draft' | 'numbered' | 'issued' | 'withdrawn';

/** Where a number came from: the program's register, or the records unit (typed in). */
export type RegisterPlace = { readonly pattern: string; readonly year: number; readonly seq: number };

/** A letter's state: the fold of its events, and what the row holds. Nothing of its words. */
export type Letter = {
  readonly id: LetterId;
  readonly kind: LetterKind;
  readonly about: About;
  readonly state: LetterState;
  readonly draftedOn: Day;
  readonly number: string | null;
  readonly place: RegisterPlace | null;
  readonly datedOn: Day | null;
  readonly signed: FileId | null;
  /** Pages of the print copy, then of the signed file. */
  readonly pages: number | null;
  readonly version: number;
};
