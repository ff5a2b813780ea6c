import { record } from '../ledger/index.js';
import { Refusal } from '../kit/refusal.js';
import { hex, seal } from '../kit/seal.js';
import type { Ctx } from '../kit/ctx.js';
import type { Day } from '../kit/dates.js';
import type { Tx } from '../kit/db.js';
import type { LetterId } from '../kit/ids.js';
import { bodyOf, event, madeBy, type DraftedBody, type NumberedBody } from './body.js';
import type { Skeletons } from './fold.js';
import type { LetterKind } from './kind.js';
import type { Letter, RegisterPlace } from './letter.js';
import { loadForChange, streamOf } from './load-letter.js';
import { sha256 } from './hash.js';
import { pagesOf, printOf } from './print.js';
import { insertPrintCopy, isNumberTaken, lastPlace, lockRegister, updateLetter } from './store.js';

export type NumberLetter = {
  readonly letterId: LetterId;
  /** A number given by the records unit, as typed; without it the program's register gives the next one. */
  readonly number?: string | undefined;
  /** The day the letter bears; today unless said otherwise, never a later day. */
  readonly datedOn?: Day | undefined;
};

/**
 * Gives a draft its number and day, and makes the copy that is printed and signed. The register counts by pattern and
 * year under a lock: a number rolled back is given to the next letter (no gaps), a withdrawn letter keeps its own, and
 * none is given twice. Refusals: `kit.not-allowed`, `letters.not-found`, `letters.not-a-draft`, `letters.bad-number`,
 * `letters.number-taken`, `letters.dated-later`, `letters.erased`, `letters.no-typesetter`.
 */
export async function numberLetter(ctx: Ctx, tx: Tx, input: NumberLetter): Promise<{ number: string; datedOn: Day; pages: number }> {
  ctx.mustHave('letter.issue');
  const { letter, entries } = await loadForChange(ctx, tx, input.letterId);
  if (letter.state !== 'draft') throw new Refusal('letters.not-a-draft');
  const datedOn = dayFor(ctx, input.datedOn);
  const drafted = bodyOf<DraftedBody>(entries, 'drafted');
  if (!drafted) throw new Refusal('letters.erased');
  await lockRegister(tx);
  const { number, place } =
    input.number === undefined
      ? await nextPlace(tx, patternFor(drafted, letter.kind), datedOn)
      : { number: typedNumber(input.number), place: null };
  if (await isNumberTaken(tx, number)) throw new Refusal('letters.number-taken');
  const print = await printOf(ctx, letter.kind, drafted, { number, datedOn });
  const pages = pagesOf(print);
  await keep(ctx, tx, letter, { number, place, pages }, datedOn, print);
  return { number, datedOn, pages };
}

async function keep(ctx: Ctx, tx: Tx, letter: Letter, skeleton: Skeletons['numbered'], on: Day, print: Uint8Array): Promise<void> {
  const key = ctx.chance.bytes(32);
  const body: NumberedBody = { printSha256: sha256(print), printKey: hex(key), ...madeBy(ctx) };
  await updateLetter(tx, { ...letter, state: 'numbered', ...skeleton, datedOn: on, version: letter.version + 1 });
  await insertPrintCopy(ctx, tx, letter.id, seal(ctx.chance, key, print, printPlace(letter.id)));
  await record(ctx, tx, streamOf(letter.id), letter.version, [event('numbered', on, skeleton, body)]);
}

export const printPlace = (id: LetterId): string => `letter/${id}/print`;

function dayFor(ctx: Ctx, typed: Day | undefined): Day {
  const today = ctx.today();
  if (typed !== undefined && typed > today) throw new Refusal('letters.dated-later');
  return typed ?? today;
}

const patternFor = (drafted: DraftedBody, kind: LetterKind): string =>
  drafted.letterhead.patterns[kind] ?? drafted.letterhead.patterns.default;

/** The next free place: a number the records unit has typed in meanwhile is stepped over. */
async function nextPlace(tx: Tx, pattern: string, on: Day): Promise<{ number: string; place: RegisterPlace }> {
  const year = Number(on.slice(0, 4));
  for (let seq = (await lastPlace(tx, pattern, year)) + 1; ; seq += 1) {
    const number = fillPattern(pattern, seq, on);
    if (!(await isNumberTaken(tx, number))) return { number, place: { pattern, year, seq } };
  }
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** `{seq}` the running number, `{month}` the month in Roman numerals, `{year}` four digits. */
export function fillPattern(pattern: string, seq: number, on: Day): string {
  const month = ROMAN[Number(on.slice(5, 7)) - 1]!;
  return pattern.replaceAll('{seq}', String(seq)).replaceAll('{month}', month).replaceAll('{year}', on.slice(0, 4));
}

function typedNumber(typed: string): string {
  const number = typed.trim();
  if (number === '' || number.length > 80 || !/^[\p{L}\p{N} ./\-()]+$/u.test(number)) throw new Refusal('letters.bad-number');
  return number;
}
