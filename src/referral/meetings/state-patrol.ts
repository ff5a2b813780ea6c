import type { Ctx } from '../../kit/ctx.js';
import { plainDay, type Day } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { patrolMonth, type PatrolMonth } from '../../intake/index.js';
import { record } from '../../ledger/index.js';
import { draftLetter, type OfficeLetterData } from '../../letters/index.js';
import { allPatrolStatements, insertPatrolStatement, type PatrolStatement } from './patrol-statement-store.js';

export type { PatrolStatement };

/** Months stated so far, the newest first. Refusal `kit.not-allowed`. */
export async function listPatrolStatements(ctx: Ctx): Promise<PatrolStatement[]> {
  ctx.mustHave('referral.record');
  return ctx.tx(allPatrolStatements);
}

/**
 * States what a month of patrols was: how many sheets, which kinds of places, how many findings counted, with its letter. Once
 * a month, when it is over; a month without a patrol is a statement too. Refusals `kit.not-allowed`, `referral.bad-day`, `referral.stated`.
 */
export async function statePatrol(ctx: Ctx, input: { month: string }): Promise<PatrolStatement> {
  const by = ctx.mustHave('referral.record');
  const { month } = input;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month) || month >= ctx.today().slice(0, 7)) throw new Refusal('referral.bad-day');
  return ctx.tx(async (tx) => {
    const id = ctx.chance.uuid();
    const data = statement(ctx, month, await patrolMonth(ctx, tx, month));
    const letter = await draftLetter(ctx, tx, { kind: 'patrol-statement', about: { kind: 'statement', id }, data });
    const made: PatrolStatement = { id, month, statedOn: ctx.today(), letter, version: 1 };
    await insertPatrolStatement(tx, ctx.tenant.id, made);
    const body = { by: by.name, at: ctx.now().toString() };
    await record(ctx, tx, { kind: 'patrolmonth', id }, 0, [{ kind: 'stated', on: ctx.today(), skeleton: { month, letter }, body }]);
    return made;
  });
}

/** "Oktober 2026". */
const monthWords = (month: string): string => plainDay(`${month}-01` as Day, 'id').replace(/^1\s/, '');

function statement(ctx: Ctx, month: string, seen: PatrolMonth): OfficeLetterData {
  const places = seen.places;
  return {
    caseNumber: '',
    recipient: { name: '', post: '', unit: '' },
    signer: { name: '…………………………', post: 'Ketua tim pengawas', unit: ctx.tenant.name },
    subject: `Pernyataan patroli bulan ${monthWords(month)}`,
    paragraphs: [
      'Patroli dilakukan dengan mata di tempat yang terbuka untuk umum saja. Jumlahnya dalam bulan ini',
      'Pada setiap lembar dinyatakan bahwa tidak dipakai akun palsu, tidak dikirim permintaan berteman, dan tidak dimasuki grup tertutup. Kantor tidak mempunyai daftar orang atau akun yang dikunjungi',
      'Temuan tentang seseorang dihitung sesudah dilihat petugas kedua, dan belum merupakan putusan apa pun',
    ],
    rows: [
      ['lembar patroli', String(seen.sheets)],
      ['lembar tanpa temuan', String(seen.nothing)],
      ['kanal resmi sendiri', `${places['own-channel']} lembar`],
      ['acara umum', `${places['public-event']} lembar`],
      ['laman penyelenggara pemilihan', `${places['election-body']} lembar`],
      ['laman kampanye', `${places['campaign-page']} lembar`],
      ['temuan yang dihitung', String(seen.counted)],
      ['temuan yang dikesampingkan', String(seen.setAside)],
      ['temuan yang belum dilihat petugas kedua', String(seen.open)],
    ],
    basis: [],
  };
}
