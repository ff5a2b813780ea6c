import type { AccountActor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Json } from '../../kit/json.js';
import { Refusal } from '../../kit/refusal.js';
import { record } from '../../ledger/index.js';
import { mustBeWhole, type RecordFinding } from './finding-input.js';
import { findFinding, findSheet, insertFinding, setFindingState, setSheetVersion } from './patrol-store.js';
import { receiveFinding } from './receive-finding.js';
import { patrolStream } from './record-sheet.js';
import { hasFoundBefore, markFound } from './same-person.js';
import type { FindingId, FindingRow, FindingState, SheetRow } from './sheet.js';

/**
 * Records what was found, on the officer's own sheet: a report at once, which counts only after second eyes where it is about
 * a person. About somebody this officer found before there is no report by this officer: it can only be handed over, and
 * another looks for themselves. Refusals `kit.not-allowed`, `kit.not-found`, `intake.patrol-not-yours`,
 * `intake.patrol-nothing`, `intake.same-person`, `intake.patrol-taken`, those of `mustBeWhole`, `evidence.gone`.
 */
export async function recordFinding(ctx: Ctx, input: RecordFinding): Promise<FindingRow> {
  const officer = ctx.mustHave('report.take');
  mustBeWhole(input);
  return ctx.tx(async (tx) => {
    const sheet = await ownSheet(tx, input.sheetId, officer);
    const handed = input.continues === null ? null : await handedTo(tx, input.continues, officer);
    const isAgain = input.isAboutPerson && (await hasFoundBefore(ctx, tx, officer.id, input.meant));
    if (isAgain && !input.handsOver) throw new Refusal('intake.same-person');
    const state: FindingState = isAgain ? 'handed' : input.isAboutPerson ? 'waiting' : 'counted';
    const report = isAgain ? null : await receiveFinding(ctx, tx, officer, input);
    const finding: FindingRow = {
      id: ctx.chance.uuid() as FindingId,
      sheet: sheet.id,
      finder: officer.id,
      foundOn: ctx.today(),
      isAboutPerson: input.isAboutPerson,
      state,
      report,
      continues: handed?.id ?? null,
      handedBy: handed?.finder ?? null,
      seenBy: null,
    };
    await keep(ctx, tx, { officer, sheet, finding, input });
    if (handed) await take(ctx, tx, officer, handed, finding.id);
    return finding;
  });
}

/** Refusals `kit.not-found`, `intake.patrol-not-yours`, `intake.patrol-nothing`. */
async function ownSheet(tx: Tx, id: string, officer: AccountActor): Promise<SheetRow> {
  const sheet = await findSheet(tx, id, true);
  if (sheet.officer !== officer.id) throw new Refusal('intake.patrol-not-yours');
  if (sheet.result === 'nothing') throw new Refusal('intake.patrol-nothing');
  return sheet;
}

/** Refusals `kit.not-found`, `intake.patrol-taken`, `intake.patrol-own`. */
async function handedTo(tx: Tx, id: string, officer: AccountActor): Promise<FindingRow> {
  const handed = await findFinding(tx, id, true);
  if (handed.state !== 'handed') throw new Refusal('intake.patrol-taken');
  if (handed.finder === officer.id) throw new Refusal('intake.patrol-own');
  return handed;
}

type Kept = { officer: AccountActor; sheet: SheetRow; finding: FindingRow; input: RecordFinding };

/** A finding's words are in its report; those of one that is handed over are sealed here, for whoever looks next. */
async function keep(ctx: Ctx, tx: Tx, { officer, sheet, finding, input }: Kept): Promise<void> {
  await insertFinding(tx, ctx.tenant.id, finding);
  if (input.isAboutPerson) await markFound(ctx, tx, finding.id, officer.id, input.meant);
  const { id, sheet: _, ...skeleton } = finding;
  const words = finding.report === null ? { what: input.what, seenAt: input.seenAt, link: input.link, meant: input.meant } : {};
  const body = { ...words, by: officer.name, at: ctx.now().toString() } as unknown as Json;
  await record(ctx, tx, patrolStream(sheet.id), sheet.version, [
    { kind: 'found', on: ctx.today(), skeleton: { finding: id, ...skeleton } as unknown as Json, body },
  ]);
  await setSheetVersion(tx, sheet.id, sheet.version + 1);
}

async function take(ctx: Ctx, tx: Tx, officer: AccountActor, handed: FindingRow, by: FindingId): Promise<void> {
  const sheet = await findSheet(tx, handed.sheet, true);
  await setFindingState(tx, handed.id, { state: 'taken' });
  await record(ctx, tx, patrolStream(sheet.id), sheet.version, [
    { kind: 'taken', on: ctx.today(), skeleton: { finding: handed.id, by }, body: { by: officer.name, at: ctx.now().toString() } },
  ]);
  await setSheetVersion(tx, sheet.id, sheet.version + 1);
}
