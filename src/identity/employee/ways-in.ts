import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { EmployeeId } from '../../kit/ids.js';
import { isId } from '../../kit/ids.js';
import { enqueue } from '../../kit/queue.js';
import { Refusal } from '../../kit/refusal.js';
import { hex, unhex } from '../../kit/seal.js';
import { codeOf, newCode } from '../access/access-code.js';
import { findEmployee } from '../directory/directory-store.js';
import type { UnitId } from '../directory/employee.js';
import { marksOf } from '../directory/marks.js';
import { employeesIn, employeesOf } from '../directory/read-directory.js';
import { countBefore } from '../session/slow-down.js';
import { keyedMark, newToken } from '../token.js';
import { dropLinksBefore, dropSheetLinks, insertLinks } from './employee-store.js';

/** A link that somebody asked for, and one that came with a circular. Safeguards of this program, not periods of law. */
const ASKED_HOURS = 1;
const SENT_DAYS = 7;
/** A printed code waits until its sheet has been handed round. */
const SHEET_DAYS = 30;

/** What is kept of a link's token or of a printed code. */
export function linkMark(ctx: Ctx, typed: string): Uint8Array {
  return keyedMark(ctx, 'employee-link', codeOf(typed) ?? typed.slice(0, 100));
}

/**
 * Asks for a link to an official address. The answer, and the work behind it, is the same whether the address is known or
 * not: the job finds out. Refusal `identity.wait` after too many for one address.
 */
export async function askForLink(ctx: Ctx, typed: string): Promise<void> {
  const mail = typed.trim().toLowerCase().slice(0, 200);
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mail)) throw new Refusal('identity.bad-mail');
  await countBefore(ctx, 'employee-link', mail);
  const mark = hex(marksOf(ctx).mail(mail));
  await ctx.tx((tx) => enqueue(tx, 'send-entry-link', { mark }, `entry-link:${mark}`));
}

/** Address and token for one mail; `null` where nobody has that address. Only a mark of the token is kept. */
export async function linkAsked(ctx: Ctx, mark: string): Promise<{ to: string; token: string } | null> {
  return ctx.tx(async (tx) => {
    const found = /^[0-9a-f]{64}$/.test(mark) ? await findEmployee(tx, { mail: unhex(mark) }) : null;
    if (!found) return null;
    const [made] = await makeLinks(ctx, tx, [found.id], ctx.now().add({ hours: ASKED_HOURS }));
    return made ?? null;
  });
}

export type SentLink = { readonly employee: EmployeeId; readonly to: string; readonly token: string };

/** Links for mails the office itself sends; people without an address, or who left, are left out. */
export async function linksFor(ctx: Ctx, tx: Tx, employees: readonly EmployeeId[]): Promise<SentLink[]> {
  return makeLinks(ctx, tx, employees, ctx.now().add({ hours: 24 * SENT_DAYS }));
}

async function makeLinks(ctx: Ctx, tx: Tx, ids: readonly EmployeeId[], until: Temporal.Instant): Promise<SentLink[]> {
  await dropLinksBefore(tx, ctx.now());
  const links = (await employeesOf(ctx, tx, ids)).flatMap(({ id, mail }) =>
    mail === null ? [] : [{ employee: id, to: mail, token: newToken(ctx.chance) }],
  );
  await insertLinks(
    tx,
    ctx.tenant.id,
    'mail',
    links.map(({ employee, token }) => ({ employee, mark: linkMark(ctx, token) })),
    until,
  );
  return links;
}

export type Card = { readonly name: string; readonly post: string; readonly code: string };

/**
 * One code a person of a unit, to be printed and cut apart: given back once and kept nowhere. Codes of an earlier sheet end.
 * Refusals `kit.not-allowed`, `kit.not-found`.
 */
export async function makeSheet(ctx: Ctx, tx: Tx, unit: string): Promise<Card[]> {
  ctx.mustHave('directory.import');
  const people = isId(unit) ? await employeesIn(ctx, tx, unit as UnitId) : [];
  if (people.length === 0) throw new Refusal('kit.not-found');
  const cards = people.map(({ id, name, post }) => ({ id, name, post, code: newCode(ctx) }));
  await dropSheetLinks(
    tx,
    cards.map((card) => card.id),
  );
  await insertLinks(
    tx,
    ctx.tenant.id,
    'sheet',
    cards.map(({ id, code }) => ({ employee: id, mark: linkMark(ctx, code) })),
    ctx.now().add({ hours: 24 * SHEET_DAYS }),
  );
  return cards.map(({ name, post, code }) => ({ name, post, code }));
}
