import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { record, type Entry } from '../../ledger/index.js';
import { isCleared } from '../case.js';
import { mustWorkOn } from './case-view.js';
import type { EventKind } from '../events.js';
import { isForm, rootsOf, wordsIn, type Word } from './search-words.js';
import { loadCase } from '../step.js';

/** A piece of what was said or written in a case: plain text and, in turn, the words that were sought. */
export type FoundPassage = {
  readonly kind: EventKind;
  readonly on: Day;
  readonly version: number;
  readonly pieces: readonly { readonly text: string; readonly isSought: boolean }[];
};

/** Left out: who did it and when, and who is reported, whom the index of names finds or nothing does. */
const NO_TEXT = new Set(['by', 'at', 'respondent', 'name', 'nip']);
const SHORTEST = 3;
const AROUND = 90;

/**
 * The passages of one case in which every word stands, in any Indonesian form, newest first. Opened in memory and kept
 * nowhere; that the words of the case were searched is an event the auditor sees, without what was typed. Refusals
 * `kit.not-allowed`, `procedure.not-found`, `procedure.sealed`, `procedure.words-needed`.
 */
export async function searchInCase(ctx: Ctx, input: { readonly caseId: string; readonly words: string }): Promise<FoundPassage[]> {
  const who = ctx.mustHave('case.read');
  const sought = wordsIn(input.words)
    .map((word) => word.root)
    .filter((word) => word.length >= SHORTEST)
    .map(rootsOf);
  return ctx.tx(async (tx) => {
    const { state, entries } = await loadCase(ctx, tx, input.caseId);
    mustWorkOn(state, ctx.actor);
    if (isCleared(state)) throw new Refusal('procedure.sealed');
    if (sought.length === 0) throw new Refusal('procedure.words-needed');
    const found = [...entries].reverse().flatMap((entry) => passagesIn(entry, sought));
    const skeleton = { by: who.id, case: state.id, found: found.length };
    const body = { number: state.number, by: who.name, at: ctx.now().toString() };
    await record(ctx, tx, { kind: 'search', id: ctx.chance.uuid() }, 0, [{ kind: 'read-by-words', on: ctx.today(), skeleton, body }]);
    return found;
  });
}

function passagesIn(entry: Entry, sought: readonly ReadonlySet<string>[]): FoundPassage[] {
  return textsIn(entry.body).flatMap((text) => {
    const hits = hitsIn(text, sought);
    return hits ? [{ kind: entry.kind as EventKind, on: entry.on, version: entry.version, pieces: piecesOf(text, hits) }] : [];
  });
}

/** Every text a body holds, however deep, names of fields aside. */
function textsIn(body: unknown): string[] {
  if (typeof body === 'string') return [body];
  if (Array.isArray(body)) return body.flatMap(textsIn);
  if (body === null || typeof body !== 'object') return [];
  return Object.entries(body).flatMap(([name, value]) => (NO_TEXT.has(name) ? [] : textsIn(value)));
}

/** `null` unless every sought word stands in the text. */
function hitsIn(text: string, sought: readonly ReadonlySet<string>[]): Word[] | null {
  const words = wordsIn(text);
  const hits = sought.map((roots) => words.filter((word) => isForm(roots, word.root)));
  return hits.some((one) => one.length === 0) ? null : [...new Set(hits.flat())].sort((a, b) => a.from - b.from);
}

/** The text around the first word found, cut at spaces. */
function piecesOf(text: string, hits: readonly Word[]): FoundPassage['pieces'] {
  const first = hits[0]!;
  const from = first.from <= AROUND ? 0 : text.indexOf(' ', first.from - AROUND) + 1 || first.from;
  const end = text.indexOf(' ', first.until + 2 * AROUND);
  const until = end === -1 ? text.length : end;
  const pieces: { text: string; isSought: boolean }[] = [];
  let place = Math.min(from, first.from);
  for (const hit of hits.filter((one) => one.until <= until)) {
    pieces.push({ text: text.slice(place, hit.from), isSought: false }, { text: text.slice(hit.from, hit.until), isSought: true });
    place = hit.until;
  }
  pieces.push({ text: text.slice(place, until), isSought: false });
  const [head, tail] = [from > 0 ? '… ' : '', until < text.length ? ' …' : ''];
  return [{ text: head, isSought: false }, ...pieces, { text: tail, isSought: false }].filter((piece) => piece.text !== '');
}
