import type { Ctx } from '../../kit/ctx.js';
import { longDay, type Day } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import { Refusal } from '../../kit/refusal.js';
import { countBetween, record } from '../../ledger/index.js';
import { draftLetter, type OfficeLetterData } from '../../letters/index.js';
import { mustBelong } from '../bodies/read-bodies.js';
import { allIn } from '../packets/packets-store.js';
import type { Nothing, StatementId } from './meeting.js';
import { insertNothing } from './meetings-store.js';

export type StateNothing = { readonly from: Day; readonly until: Day; readonly to: string };

/** What would have been to report: a report that came, a case that was opened. */
const TO_REPORT = [
  { stream: 'report', kind: 'received' },
  { stream: 'case', kind: 'opened' },
] as const;

/**
 * States that in a period that is over nothing was to be reported, with its letter. The journal is asked first: with one
 * report or case in the period there is no such statement. Refusals `kit.not-allowed`, `referral.bad-day`,
 * `referral.was-something`, `referral.stated`.
 */
export async function stateNothing(ctx: Ctx, input: StateNothing): Promise<StatementId> {
  const by = ctx.mustHave('referral.record');
  const { from, until, to } = input;
  if (from > until || until >= ctx.today() || to.trim() === '') throw new Refusal('referral.bad-day');
  const id = ctx.chance.uuid() as StatementId;
  await ctx.tx(async (tx) => {
    await mustBeEmpty(tx, from, until);
    const letter = await draftLetter(ctx, tx, { kind: 'nothing-to-report', about: { kind: 'statement', id }, data: statement(ctx, input) });
    const nothing: Nothing = { id, from, until, statedOn: ctx.today(), body: null, letter, version: 1 };
    await insertNothing(tx, ctx.tenant.id, nothing);
    const body = { to, by: by.name, at: ctx.now().toString() };
    await record(ctx, tx, { kind: 'statement', id }, 0, [{ kind: 'stated', on: ctx.today(), skeleton: { from, until, letter }, body }]);
  });
  return id;
}

/**
 * The same from the side of a body: that it has nothing to report for a period that is over. Refusals `kit.not-allowed`,
 * `referral.no-body`, `referral.bad-day`, `referral.was-something` (a packet of that body came in it), `referral.stated`.
 */
export async function stateNothingFromBody(ctx: Ctx, { from, until }: Omit<StateNothing, 'to'>): Promise<StatementId> {
  const by = ctx.mustHave('partner.portal');
  if (from > until || until >= ctx.today()) throw new Refusal('referral.bad-day');
  const id = ctx.chance.uuid() as StatementId;
  await ctx.tx(async (tx) => {
    const { id: body } = await mustBelong(ctx, tx);
    if ((await allIn(tx, body)).some((one) => from <= one.receivedOn && one.receivedOn <= until))
      throw new Refusal('referral.was-something');
    await insertNothing(tx, ctx.tenant.id, { id, from, until, statedOn: ctx.today(), body, letter: null, version: 1 });
    const said = { by: by.name, at: ctx.now().toString() };
    const skeleton = { from, until, letter: null, body };
    await record(ctx, tx, { kind: 'statement', id }, 0, [{ kind: 'stated', on: ctx.today(), skeleton, body: said }]);
  });
  return id;
}

async function mustBeEmpty(tx: Tx, from: Day, until: Day): Promise<void> {
  for (const one of TO_REPORT) if ((await countBetween(tx, one, from, until)) > 0) throw new Refusal('referral.was-something');
}

function statement(ctx: Ctx, { from, until, to }: StateNothing): OfficeLetterData {
  return {
    caseNumber: '',
    recipient: { name: '', post: to, unit: '' },
    signer: { name: '…………………………', post: 'Ketua tim pengawas', unit: ctx.tenant.name },
    subject: 'Pernyataan nihil',
    paragraphs: [
      `Kami menyatakan kepada ${to} bahwa dari ${longDay(from, 'id')} sampai ${longDay(until, 'id')} tidak ada laporan dugaan pelanggaran netralitas yang kami terima dan tidak ada perkara yang dibuka`,
      'Pernyataan ini dibandingkan dengan jurnal kantor pada hari ia disusun',
    ],
    basis: [],
  };
}
