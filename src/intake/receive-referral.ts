import type { Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Json } from '../kit/json.js';
import type { FileId, ReportId } from '../kit/ids.js';
import type { Wrapper } from '../kit/seal.js';
import { keepFiles } from '../evidence/index.js';
import { record } from '../ledger/index.js';
import { streamOf } from './append.js';
import { begin, numberText, type ReceivedSkeleton } from './fold.js';
import { indexName } from './name-parts.js';
import { insertReport, nextSeq } from './store.js';
import type { Act, DayOrMonth, Meant, ReportContent, ReportFile } from './report.js';

export type ReceiveReferral = {
  readonly from: { readonly body: string; readonly number: string };
  readonly what: string;
  readonly where: string;
  readonly acts: readonly Act[];
  readonly actOn: DayOrMonth | null;
  readonly contest: string | null;
  readonly office: string | null;
  readonly meant: Meant;
  /** Stored under `wrapper` and not kept yet. */
  readonly files: readonly ReportFile[];
  readonly wrapper: Wrapper;
};

/**
 * Called by `referral` in its own transaction: what another body sent becomes a report like any other, to be screened
 * by people. It has no mailbox: the body has its packet's receipt. Refusal `evidence.gone`.
 */
export async function receiveReferral(ctx: Ctx, tx: Tx, input: ReceiveReferral): Promise<{ id: ReportId; number: string }> {
  const id = ctx.chance.uuid() as ReportId;
  const ids: FileId[] = input.files.map((file) => file.id);
  await keepFiles(ctx, tx, ids, input.wrapper, `report:${id}`);
  const year = Number(ctx.today().slice(0, 4));
  const seq = await nextSeq(tx, year);
  const { acts, actOn, contest, office } = input;
  const skeleton: ReceivedSkeleton = {
    year,
    seq,
    via: 'partner',
    source: 'other',
    acts,
    actOn,
    contest,
    office,
    files: ids,
    links: 0,
    contact: null,
  };
  const entry = { kind: 'received', on: ctx.today(), skeleton: skeleton as unknown as Json, body: contentOf(input) as unknown as Json };
  await record(ctx, tx, streamOf(id), 0, [entry]);
  await insertReport(tx, ctx.tenant.id, begin(id, { ...entry, version: 1 }));
  await indexName(ctx, tx, id, input.meant.name);
  return { id, number: numberText(seq, year) };
}

function contentOf({ what, where, meant, files, from }: ReceiveReferral): ReportContent {
  return { what, where, whenNote: '', sourceNote: '', meant, links: [], files, takenBy: null, from };
}
