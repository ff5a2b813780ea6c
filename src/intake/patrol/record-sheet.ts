import type { Ctx } from '../../kit/ctx.js';
import type { Day } from '../../kit/dates.js';
import type { Json } from '../../kit/json.js';
import { Refusal } from '../../kit/refusal.js';
import { record, type Stream } from '../../ledger/index.js';
import { traceIn } from './handles.js';
import { insertSheet } from './patrol-store.js';
import {
  DECLARATIONS,
  PLACE_KINDS,
  PLACE_NAME_LIMIT,
  PLACES_A_SHEET,
  type Declaration,
  type Place,
  type SheetId,
  type SheetRow,
} from './sheet.js';

export type RecordSheet = {
  readonly walkedOn: Day;
  readonly places: readonly Place[];
  readonly note: string;
  readonly result: SheetRow['result'];
  readonly declared: readonly Declaration[];
};

export const patrolStream = (id: SheetId): Stream => ({ kind: 'patrol', id });

/**
 * Records a patrol that took place: where an officer looked by eye, and whether anything was found. There is no plan of where
 * to look next, and no text that could lead to an account. Refusals `kit.not-allowed`, `intake.patrol-day`,
 * `intake.patrol-places`, `intake.patrol-declare`, `intake.patrol-handle`, `kit.too-long`.
 */
export async function recordSheet(ctx: Ctx, input: RecordSheet): Promise<SheetId> {
  const officer = ctx.mustHave('report.take');
  mustBeLawful(ctx, input);
  const { walkedOn, places, note, result } = input;
  const kinds = PLACE_KINDS.filter((kind) => places.some((place) => place.kind === kind));
  const sheet: SheetRow = { id: ctx.chance.uuid() as SheetId, officer: officer.id, walkedOn, kinds, result, version: 1 };
  const skeleton: Json = { officer: officer.id, walkedOn, kinds: [...kinds], result };
  const body = { places, note, by: officer.name, at: ctx.now().toString() } as unknown as Json;
  await ctx.tx(async (tx) => {
    await insertSheet(tx, ctx.tenant.id, sheet);
    await record(ctx, tx, patrolStream(sheet.id), 0, [{ kind: 'walked', on: ctx.today(), skeleton, body }]);
  });
  return sheet.id;
}

function mustBeLawful(ctx: Ctx, { walkedOn, places, note, declared }: RecordSheet): void {
  if (walkedOn > ctx.today()) throw new Refusal('intake.patrol-day');
  const known = places.every(({ kind, name }) => PLACE_KINDS.includes(kind) && name.trim() !== '');
  if (places.length === 0 || places.length > PLACES_A_SHEET || !known) throw new Refusal('intake.patrol-places', { limit: PLACES_A_SHEET });
  if (!DECLARATIONS.every((one) => declared.includes(one))) throw new Refusal('intake.patrol-declare');
  if (places.some(({ name }) => name.length > PLACE_NAME_LIMIT)) throw new Refusal('kit.too-long', { limit: PLACE_NAME_LIMIT });
  if (note.length > PLACE_NAME_LIMIT * 4) throw new Refusal('kit.too-long', { limit: PLACE_NAME_LIMIT * 4 });
  if ([...places.map(({ name }) => name), note].some((text) => traceIn(text) !== null)) throw new Refusal('intake.patrol-handle');
}
