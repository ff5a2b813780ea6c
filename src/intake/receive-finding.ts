import type { AccountActor, Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import type { Json } from '../kit/json.js';
import type { ReportId } from '../kit/ids.js';
import { keepFiles } from '../evidence/index.js';
import { record } from '../ledger/index.js';
import { streamOf } from './append.js';
import { begin, type ReceivedSkeleton } from './fold.js';
import { insertReport, nextSeq } from './store.js';
import type { ReportContent, ReportFile } from './report.js';

export type ReceiveFinding = {
  readonly what: string;
  readonly where: string;
  readonly unit: string;
  readonly link: string;
  readonly contest: string;
  /** Stored under the month's key and not kept yet. */
  readonly files: readonly ReportFile[];
};

/**
 * Called by `channels` in its own transaction: a finding that an officer takes further becomes a report like any other, to be screened by
 * people. It names nobody and has no mailbox: nobody wrote it from outside. Refusals `kit.not-allowed`, `evidence.gone`.
 */
export async function receiveFinding(ctx: Ctx, tx: Tx, input: ReceiveFinding): Promise<ReportId> {
  const officer = ctx.mustHave('report.take');
  const id = ctx.chance.uuid() as ReportId;
  const files = input.files.map((file) => file.id);
  await keepFiles(ctx, tx, files, ctx.keys.monthly(ctx.tenant.id, ctx.today()), `report:${id}`);
  const year = Number(ctx.today().slice(0, 4));
  const skeleton: ReceivedSkeleton = {
    ...{ year, seq: await nextSeq(tx, year), via: 'channel', source: 'public-page', acts: ['post'], actOn: null },
    ...{ contest: input.contest, office: null, files, links: input.link ? 1 : 0, contact: null },
  };
  const body = contentOf(input, officer) as unknown as Json;
  const entry = { kind: 'received', on: ctx.today(), skeleton: skeleton as unknown as Json, body };
  await record(ctx, tx, streamOf(id), 0, [entry]);
  await insertReport(tx, ctx.tenant.id, begin(id, { ...entry, version: 1 }));
  return id;
}

function contentOf({ what, where, unit, link, files }: ReceiveFinding, officer: AccountActor): ReportContent {
  const meant = { name: '', unit, post: '', nip: '' };
  const takenBy = { id: officer.id, name: officer.name };
  return { what, where, whenNote: '', sourceNote: '', meant, links: link ? [link] : [], files, takenBy };
}
