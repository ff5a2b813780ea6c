import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { employeesOf, mustBeEmployee, unitPaths, type UnitId } from '../../identity/index.js';
import { read, readMany } from '../../ledger/index.js';
import { letterOf, letterPdf, type Letter } from '../../letters/index.js';
import { countSigned } from '../pledge/pledge-store.js';
import type { Circular, CircularId, CircularWords } from './circular.js';
import {
  addressedTo,
  allCirculars,
  countBelow,
  countByUnit,
  findCircular,
  frozenUnits,
  openBelow,
  waitingByUnit,
} from './circular-store.js';
import { progressOf, type Progress } from './progress.js';

export type NamedCircular = { readonly circular: Circular; readonly subject: string };

const wordsIn = (body: unknown): CircularWords => (body ?? { subject: '', paragraphs: [] }) as CircularWords;

async function named(ctx: Ctx, tx: Tx, circulars: readonly Circular[]): Promise<NamedCircular[]> {
  const streams = await readMany(
    ctx,
    tx,
    'circular',
    circulars.map((one) => one.id),
  );
  return circulars.map((circular) => ({ circular, subject: wordsIn(streams.get(circular.id)?.[0]?.body).subject }));
}

/** All circulars and pledges, newest first, for who writes them. Refusal `kit.not-allowed`. */
export async function listCirculars(ctx: Ctx): Promise<NamedCircular[]> {
  ctx.mustHave('circular.write');
  return ctx.tx(async (tx) => named(ctx, tx, await allCirculars(tx)));
}

export type CircularView = {
  readonly circular: Circular;
  readonly words: CircularWords;
  readonly letter: Letter;
  readonly answered: number;
  /** By unit of ten or more, with the unit's path; `null` is the line of the others. Empty for a pledge: a total is all there is. */
  readonly progress: readonly (Progress<UnitId> & { readonly path: string | null })[];
  /** Mails and sheets still to be handed over, by unit. */
  readonly waiting: readonly { readonly unit: UnitId; readonly path: string; readonly people: number; readonly byMail: number }[];
};

/** One circular for who writes them: totals and units, nobody's name. Refusals `kit.not-allowed`, `education.not-found`. */
export async function circularView(ctx: Ctx, id: string): Promise<CircularView> {
  ctx.mustHave('circular.write');
  return ctx.tx(async (tx) => {
    const circular = await found(tx, id);
    const [first] = await read(ctx, tx, { kind: 'circular', id });
    const letter = await letterOf(ctx, tx, circular.letter);
    const units = circular.state === 'running' ? await countByUnit(tx, circular.id) : [];
    const lines = circular.kind === 'pledge' ? [] : circular.state === 'closed' ? await frozenUnits(tx, circular.id) : progressOf(units);
    const running = circular.kind === 'pledge' ? await countSigned(tx, circular.id) : units.reduce((sum, one) => sum + one.answered, 0);
    const paths = await unitPaths(ctx, tx);
    const pathOf = (unit: UnitId): string => paths.get(unit)?.path ?? '';
    const waiting = (await waitingByUnit(tx, circular.id)).map((one) => ({ ...one, path: pathOf(one.unit) }));
    return {
      circular,
      words: wordsIn(first?.body),
      letter: letter!,
      answered: circular.answered ?? running,
      progress: lines.map((line) => ({ ...line, path: line.unit && pathOf(line.unit) })),
      waiting: waiting.sort((a, b) => a.path.localeCompare(b.path, 'id')),
    };
  });
}

async function found(tx: Tx, id: string): Promise<Circular> {
  const circular = isId(id) ? await findCircular(tx, id) : null;
  if (!circular) throw new Refusal('education.not-found');
  return circular;
}

export type MyCircular = NamedCircular & { readonly acknowledgedOn: Day | null };

/** Circulars that run and are addressed to the employee, unread ones first. Refusal `kit.not-allowed`. */
export async function myCirculars(ctx: Ctx): Promise<MyCircular[]> {
  const me = mustBeEmployee(ctx);
  return ctx.tx(async (tx) => {
    const mine = new Map((await addressedTo(tx, me.id)).map((one) => [one.circular, one]));
    const circulars = (await allCirculars(tx)).filter((one) => mine.has(one.id));
    const all = (await named(ctx, tx, circulars)).map((one) => ({ ...one, acknowledgedOn: mine.get(one.circular.id)!.acknowledgedOn }));
    return all.sort((a, b) => Number(a.acknowledgedOn !== null) - Number(b.acknowledgedOn !== null));
  });
}

export type MyCircularView = {
  readonly circular: Circular;
  readonly words: CircularWords;
  readonly number: string | null;
  readonly datedOn: Day | null;
  readonly acknowledgedOn: Day | null;
  /** The leaf of one's own acknowledgement: a receipt to keep. */
  readonly leaf: string | null;
  /** For a superior, while it runs: names of their own people who have not read it yet; `null` for whoever is nobody's superior here. */
  readonly below: { readonly of: number; readonly names: readonly string[] } | null;
};

/** One circular for its addressee. Who is not addressed finds nothing. Refusals `kit.not-allowed`, `education.not-found`. */
export async function readCircular(ctx: Ctx, id: string): Promise<MyCircularView> {
  const me = mustBeEmployee(ctx);
  return ctx.tx(async (tx) => {
    const circular = await found(tx, id);
    const mine = (await addressedTo(tx, me.id)).find((one) => one.circular === id);
    const of = circular.state === 'running' ? await countBelow(tx, circular.id, me.id) : 0;
    if (!mine && of === 0) throw new Refusal('education.not-found');
    const [first] = await read(ctx, tx, { kind: 'circular', id });
    const letter = await letterOf(ctx, tx, circular.letter);
    const [own] = mine?.acknowledgement ? await read(ctx, tx, { kind: 'acknowledgement', id: mine.acknowledgement }) : [];
    const names = of > 0 ? (await employeesOf(ctx, tx, await openBelow(tx, circular.id, me.id))).map((one) => one.name) : [];
    return {
      circular,
      words: wordsIn(first?.body),
      number: letter?.number ?? null,
      datedOn: letter?.datedOn ?? null,
      acknowledgedOn: mine?.acknowledgedOn ?? null,
      leaf: own?.leaf ?? null,
      below: of > 0 ? { of, names: names.sort((a, b) => a.localeCompare(b, 'id', { numeric: true })) } : null,
    };
  });
}

/** The letter itself, for its addressee. Refusals `kit.not-allowed`, `education.not-found`. */
export async function circularPdf(ctx: Ctx, id: string): Promise<Uint8Array> {
  const me = mustBeEmployee(ctx);
  return ctx.tx(async (tx) => {
    const circular = await found(tx, id);
    const isMine = (await addressedTo(tx, me.id)).some((one) => one.circular === (id as CircularId));
    if (!isMine) throw new Refusal('education.not-found');
    return letterPdf(ctx, tx, circular.letter);
  });
}
