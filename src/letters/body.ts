import { canonical, type Json } from '../kit/json.js';
import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import type { Entry } from '../ledger/index.js';
import type { LetterKind } from './kind.js';
import type { LetterData } from './letter-data.js';
import type { Letterhead } from './letterhead.js';

/** What the sealed bodies hold. Letterhead and zone are pinned at drafting: a later change moves no letter. */
export type DraftedBody<K extends LetterKind = LetterKind> = { data: LetterData[K]; letterhead: Letterhead; code: string } & Made;
export type NumberedBody = { printSha256: string; printKey: string } & Made;
export type IssuedBody = { printSha256: string; signedSha256: string; pagesReason?: string } & Made;
export type WithdrawnBody = { reason: string } & Made;

/** Who did it, and when. */
export type Made = { by: string; at: string };

export function madeBy(ctx: Ctx): Made {
  const by = ctx.actor.kind === 'account' ? ctx.actor.name : ctx.actor.kind;
  return { by, at: ctx.now().toString() };
}

/** A typed value as the journal keeps it: what is `undefined` is left out. */
export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The opened body of the latest event of a kind, or `null` when there is none or it was erased. */
export function bodyOf<T>(entries: readonly Entry[], kind: string): T | null {
  const found = entries.findLast((entry) => entry.kind === kind);
  return found?.body ? (found.body as unknown as T) : null;
}

export const event = (kind: string, on: Day, skeleton: unknown, body: unknown) => ({
  kind,
  on,
  skeleton: asJson(skeleton),
  body: asJson(body),
});

/** Whether two values are one in the journal's spelling. */
export const isSame = (a: unknown, b: unknown): boolean => canonical(asJson(a)) === canonical(asJson(b));
