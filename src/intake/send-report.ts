import type { AccountActor, Ctx } from '../kit/ctx.js';
import type { Tx } from '../kit/db.js';
import { isRefusal, Refusal } from '../kit/refusal.js';
import type { Json } from '../kit/json.js';
import type { ReportId } from '../kit/ids.js';
import { keepFiles, openFile } from '../evidence/index.js';
import { record, type NewEntry } from '../ledger/index.js';
import { streamOf } from './append.js';
import { boundReceipt } from './bind-receipt.js';
import { draftWrapper, keyBytes, sealConfirmation, sentUntil, type Confirmation, type Draft } from './draft.js';
import { begin, numberText, type ReceivedSkeleton } from './fold.js';
import { loadIn, openOnly } from './keep-draft.js';
import { indexName } from './name-parts.js';
import { readReceipt, receiptKey } from './receipt.js';
import { insertReceipt, insertReport, nextSeq, updateDraft } from './store.js';
import type { ReportContent, ReportFile } from './report.js';

/**
 * Sends the draft: report, files and ledger leaf in one transaction, durable when this returns. The same draft sent again,
 * also eight times at once, is the one report with the same confirmation. Only the day of receipt is kept. Refusals
 * `intake.no-draft`, `intake.incomplete`, `intake.receipt-first`, `kit.not-allowed` (an officer's draft without `report.take`).
 */
export async function sendReport(ctx: Ctx, key: string | undefined): Promise<Confirmation> {
  const bytes = keyBytes(key);
  if (!bytes) throw new Refusal('intake.no-draft');
  const once = () => ctx.tx((tx) => sendIn(ctx, tx, bytes));
  // A flood may clear a file away between looking and keeping: then nothing is kept, and the second look misses it.
  return once().catch((error: unknown) => {
    if (isRefusal(error, 'evidence.gone')) return once();
    throw error;
  });
}

async function sendIn(ctx: Ctx, tx: Tx, bytes: Uint8Array): Promise<Confirmation> {
  // The row's lock makes the second sender wait here, and then find the confirmation.
  const loaded = await loadIn(ctx, tx, bytes, true);
  if (loaded.state === 'sent') return loaded.confirmation;
  const draft = openOnly(loaded);
  const officer = draft.via === 'web' ? null : ctx.mustHave('report.take');
  return keep(ctx, tx, bytes, complete(draft), officer);
}

type Complete = Draft & { readonly receipt: string };

function complete(draft: Draft): Complete {
  if (!draft.answers.what?.text) throw new Refusal('intake.incomplete');
  if (!draft.receipt) throw new Refusal('intake.receipt-first');
  return { ...draft, receipt: draft.receipt };
}

async function keep(ctx: Ctx, tx: Tx, key: Uint8Array, draft: Complete, officer: AccountActor | null): Promise<Confirmation> {
  const id = ctx.chance.uuid() as ReportId;
  const files = await filesStillThere(ctx, tx, key, draft);
  await keepFiles(
    ctx,
    tx,
    files.map((file) => file.id),
    draftWrapper(ctx, key, draft.id),
    `report:${id}`,
  );
  const year = Number(ctx.today().slice(0, 4));
  const entry = receivedEntry(ctx, draft, files, { year, seq: await nextSeq(tx, year) }, officer);
  await record(ctx, tx, streamOf(id), 0, [entry]);
  await insertReport(tx, ctx.tenant.id, begin(id, { ...entry, version: 1 }));
  await insertReceipt(tx, boundReceipt(ctx, derivationOf(ctx, draft.receipt)!, id));
  await indexName(ctx, tx, id, draft.answers.who?.name ?? '');
  return markSent(ctx, tx, key, draft, id, entry);
}

/** Words go through even when a flood has cleared this draft's files away; the confirmation names those lost. */
async function filesStillThere(ctx: Ctx, tx: Tx, key: Uint8Array, draft: Draft): Promise<ReportFile[]> {
  const there: ReportFile[] = [];
  for (const file of draft.files) {
    const isThere = await openFile(ctx, tx, file.id, draftWrapper(ctx, key, draft.id)).then(() => true, isGone);
    if (isThere) there.push(file);
  }
  return there;
}

function isGone(error: unknown): false {
  if (isRefusal(error, 'kit.not-found') || isRefusal(error, 'evidence.damaged') || isRefusal(error, 'evidence.gone')) return false;
  throw error;
}

function receivedEntry(
  ctx: Ctx,
  draft: Complete,
  files: readonly ReportFile[],
  place: { year: number; seq: number },
  officer: AccountActor | null,
): NewEntry {
  const { what, when, contest, source, evidence } = draft.answers;
  const skeleton: ReceivedSkeleton = {
    ...place,
    via: draft.via,
    source: source?.source ?? 'other',
    acts: what?.acts ?? [],
    actOn: when?.actOn ?? null,
    contest: contest?.contest ?? null,
    office: contest?.office ?? null,
    files: files.map((file) => file.id),
    links: evidence?.links.length ?? 0,
    contact: draft.contact,
  };
  return {
    kind: 'received',
    on: ctx.today(),
    skeleton: skeleton as unknown as Json,
    body: contentOf(draft, files, officer) as unknown as Json,
  };
}

function contentOf(draft: Complete, files: readonly ReportFile[], officer: AccountActor | null): ReportContent {
  const { what, when, source, who, evidence } = draft.answers;
  return {
    what: what?.text ?? '',
    where: when?.place ?? '',
    whenNote: when?.note ?? '',
    sourceNote: source?.note ?? '',
    meant: who ?? { name: '', unit: '', post: '', nip: '' },
    links: evidence?.links ?? [],
    files,
    takenBy: officer ? { id: officer.id, name: officer.name } : null,
  };
}

/** The draft row stays as a marker until it dies, holding only the confirmation under the cookie's key: the words of the receipt are gone. */
async function markSent(ctx: Ctx, tx: Tx, key: Uint8Array, draft: Complete, id: ReportId, entry: NewEntry): Promise<Confirmation> {
  const s = entry.skeleton as unknown as ReceivedSkeleton;
  const confirmation: Confirmation = {
    reportId: id,
    number: numberText(s.seq, s.year),
    receivedOn: entry.on,
    via: draft.via,
    actOn: s.actOn,
    contest: s.contest,
    isAnonymous: draft.contact === null,
    lostFiles: draft.files.filter((file) => !s.files.includes(file.id)).map((file) => file.name),
  };
  await updateDraft(tx, draft.id, {
    state: 'sent',
    sealed: sealConfirmation(ctx, key, draft.id, confirmation),
    contact: null,
    dies_at: sentUntil(ctx),
  });
  return confirmation;
}

/** What the database knows of eight words; `null` when they are no receipt. */
export function derivationOf(ctx: Ctx, words: string): Uint8Array | null {
  const read = readReceipt(words);
  return read.ok ? receiptKey(read.bytes, ctx.keys.secret(ctx.tenant.id, 'receipt-pepper')) : null;
}
