import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import { derive, seal, text, unseal, utf8, wrapperOf, type Wrapper } from '../kit/seal.js';
import type { Act, ContactId, DayOrMonth, Meant, ReportFile, Source, Via } from './report.js';
import type { ReportId } from '../kit/ids.js';

/** What each step of the form keeps. A step is saved whole: in two tabs the last save of a step wins, and no other step is touched. */
export type Answers = {
  readonly what: { readonly acts: readonly Act[]; readonly text: string };
  readonly when: { readonly actOn: DayOrMonth | null; readonly note: string; readonly place: string };
  readonly contest: { readonly contest: string | null; readonly office: string | null };
  readonly source: { readonly source: Source; readonly note: string };
  readonly who: Meant;
  readonly evidence: { readonly links: readonly string[] };
  readonly contact: { readonly wish: 'anonymous' | 'sealed' };
};
export type Step = keyof Answers;

/** A report being written. It can be read only with the key that the reporter's cookie holds. */
export type Draft = {
  readonly id: string;
  readonly via: Via;
  readonly answers: Partial<Answers>;
  readonly files: readonly ReportFile[];
  /** The eight words, once they were shown; never kept after sending. */
  readonly receipt: string | null;
  readonly contact: ContactId | null;
};

/** What the done page says, the first time and every time the same draft is sent again. */
export type Confirmation = {
  readonly reportId: ReportId;
  readonly number: string;
  readonly receivedOn: Day;
  readonly via: Via;
  readonly actOn: DayOrMonth | null;
  readonly contest: string | null;
  readonly isAnonymous: boolean;
  /** Names of files that were cleared away for lack of room before the report was sent. */
  readonly lostFiles: readonly string[];
};

/** Hours a draft lives after it was last saved; rounded down to the whole hour. */
export const DRAFT_HOURS = 48;

const KEY = /^[A-Za-z0-9_-]{43}$/;

/** The cookie's text as 32 bytes; `null` for anything else. */
export function keyBytes(key: string | undefined): Uint8Array | null {
  return key !== undefined && KEY.test(key) ? new Uint8Array(Buffer.from(key, 'base64url')) : null;
}

export const newKey = (ctx: Ctx): string => Buffer.from(ctx.chance.bytes(32)).toString('base64url');

/** Finds the row and opens nothing: derived for another purpose than sealing (RFC 5869 §3.2). */
export const finderOf = (ctx: Ctx, key: Uint8Array): Uint8Array => derive(key, ctx.tenant.id, 'draft-finder');

const placeOf = (id: string, state: 'open' | 'sent'): string => `draft/${id}/${state}`;

export function sealDraft(ctx: Ctx, key: Uint8Array, draft: Draft): Uint8Array {
  const { id, ...rest } = draft;
  return seal(ctx.chance, derive(key, ctx.tenant.id, 'draft-seal'), utf8(JSON.stringify(rest)), placeOf(id, 'open'));
}

export function unsealDraft(ctx: Ctx, key: Uint8Array, id: string, sealed: Uint8Array): Draft {
  return { ...(JSON.parse(text(unseal(derive(key, ctx.tenant.id, 'draft-seal'), sealed, placeOf(id, 'open')))) as Omit<Draft, 'id'>), id };
}

export function sealConfirmation(ctx: Ctx, key: Uint8Array, id: string, confirmation: Confirmation): Uint8Array {
  return seal(ctx.chance, derive(key, ctx.tenant.id, 'draft-seal'), utf8(JSON.stringify(confirmation)), placeOf(id, 'sent'));
}

export function unsealConfirmation(ctx: Ctx, key: Uint8Array, id: string, sealed: Uint8Array): Confirmation {
  return JSON.parse(text(unseal(derive(key, ctx.tenant.id, 'draft-seal'), sealed, placeOf(id, 'sent')))) as Confirmation;
}

/** What closes the keys of the draft's files until the report is sent. */
export const draftWrapper = (ctx: Ctx, key: Uint8Array, id: string): Wrapper =>
  wrapperOf(ctx.chance, derive(key, ctx.tenant.id, 'draft-files'), `draft:${id}`);

export const draftOwner = (id: string): string => `draft:${id}`;

/** Whole hours only: the row must not tell the minute somebody wrote. */
export function openUntil(ctx: Ctx): string {
  return ctx.now().add({ hours: DRAFT_HOURS }).round({ smallestUnit: 'hour', roundingMode: 'floor' }).toString();
}

/** The end of a local day: the row must not even tell the hour a report was sent. */
export function sentUntil(ctx: Ctx): string {
  return ctx.now().add({ hours: DRAFT_HOURS }).toZonedDateTimeISO(ctx.tenant.zone).add({ days: 1 }).startOfDay().toInstant().toString();
}
