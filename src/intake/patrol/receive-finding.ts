import type { AccountActor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Json } from '../../kit/json.js';
import type { ReportId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { filesOf, keepFiles } from '../../evidence/index.js';
import { record } from '../../ledger/index.js';
import { streamOf } from '../append.js';
import { boundReceipt } from '../bind-receipt.js';
import { begin, type ReceivedSkeleton } from '../fold.js';
import { indexName } from '../name-parts.js';
import { makeReceipt } from '../receipt.js';
import type { Act, ReportContent } from '../report.js';
import { derivationOf } from '../send-report.js';
import { insertReceipt, insertReport, nextSeq } from '../store.js';
import { findingFileOwner, type RecordFinding } from './finding-input.js';

/**
 * A finding becomes a report like any other, with its evidence and where it was publicly seen. Its receipt is made, as every
 * report has one, and shown to nobody: the officer who found it has the desk. Refusal `evidence.gone`.
 */
export async function receiveFinding(ctx: Ctx, tx: Tx, officer: AccountActor, input: RecordFinding): Promise<ReportId> {
  const id = ctx.chance.uuid() as ReportId;
  const month = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const stored = await filesOf(ctx, tx, findingFileOwner(input.sheetId, officer.id), month);
  const files = stored
    .filter((file) => input.files.includes(file.id))
    .map(({ id: file, name, size, media }) => ({ id: file, name, size, media }));
  if (files.length < input.files.length) throw new Refusal('evidence.gone');
  await keepFiles(ctx, tx, input.files, month, `report:${id}`);
  const content: ReportContent = {
    what: input.what,
    where: input.seenAt,
    whenNote: '',
    sourceNote: '',
    meant: input.meant,
    links: input.link === '' ? [] : [input.link],
    files,
    takenBy: { id: officer.id, name: officer.name },
  };
  const year = Number(ctx.today().slice(0, 4));
  const skeleton = skeletonOf(input, { year, seq: await nextSeq(tx, year) }) as unknown as Json;
  const entry = { kind: 'received', on: ctx.today(), skeleton, body: content as unknown as Json };
  await record(ctx, tx, streamOf(id), 0, [entry]);
  await insertReport(tx, ctx.tenant.id, begin(id, { ...entry, version: 1 }));
  const words = makeReceipt((n) => ctx.chance.bytes(n)).join(' ');
  await insertReceipt(tx, boundReceipt(ctx, derivationOf(ctx, words)!, id));
  await indexName(ctx, tx, id, input.meant.name);
  return id;
}

function skeletonOf(input: RecordFinding, place: { year: number; seq: number }): ReceivedSkeleton {
  const acts: readonly Act[] = input.acts;
  return {
    ...place,
    via: 'patrol',
    source: input.link === '' ? 'event' : 'public-page',
    acts,
    actOn: input.actOn,
    contest: null,
    office: null,
    files: [...input.files],
    links: input.link === '' ? 0 : 1,
    contact: null,
  };
}
