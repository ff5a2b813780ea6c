import type { Ctx } from '../../kit/ctx.js';
import { addDays, type Day } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import type { AccountId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { accountNames, accountsWithRole } from '../../identity/index.js';
import { openFile, type OpenFile } from '../../evidence/index.js';
import type { Agreement, Body } from './body.js';
import { allAgreements, allBodies, allMembers, bodyById, bodyOfAccount } from './bodies-store.js';

/** An agreement is spoken of this long before it ends: two months, to renew it in. */
const REMIND_DAYS = 60;

export type AgreementLine = Agreement & { readonly bodyName: string };

/** Bodies with their agreements. For the desk and the auditor. Refusal `kit.not-allowed`. */
export async function listBodies(ctx: Ctx): Promise<{ body: Body; agreements: Agreement[] }[]> {
  mustLook(ctx);
  return ctx.tx(async (tx) => {
    const agreements = await allAgreements(tx);
    return (await allBodies(tx)).map((body) => ({ body, agreements: agreements.filter((one) => one.body === body.id) }));
  });
}

export type BodyView = {
  readonly body: Body;
  readonly agreements: readonly Agreement[];
  readonly members: readonly { readonly account: AccountId; readonly name: string }[];
  /** Partner accounts that enter for no body yet. */
  readonly free: readonly { readonly account: AccountId; readonly name: string }[];
};

/** One body with all that is kept of it. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function readBody(ctx: Ctx, id: string): Promise<BodyView> {
  mustLook(ctx);
  return ctx.tx(async (tx) => {
    const body = await bodyById(tx, id);
    const members = await allMembers(tx);
    const partners = await accountsWithRole(ctx, tx, 'partner', ctx.today());
    const named = new Set(members.map((one) => one.account));
    const own = members.filter((one) => one.body === body.id).map((one) => one.account);
    const names = await accountNames(ctx, tx, own);
    return {
      body,
      agreements: await allAgreements(tx, body.id),
      members: own.map((account) => ({ account, name: names.get(account)?.name ?? '' })),
      free: partners.filter((one) => !named.has(one.id)).map(({ id: account, name }) => ({ account, name })),
    };
  });
}

function mustLook(ctx: Ctx): void {
  if (ctx.actor.kind === 'account' && ctx.actor.may.has('audit.read')) return;
  ctx.mustHave('referral.record');
}

/** The agreements that end within two months and have no successor yet, earliest end first. Refusal `kit.not-allowed`. */
export async function endingAgreements(ctx: Ctx): Promise<AgreementLine[]> {
  ctx.mustHave('referral.record');
  return ctx.tx(async (tx) => {
    const [agreements, bodies] = [await allAgreements(tx), new Map((await allBodies(tx)).map((body) => [body.id, body.name]))];
    return ending(agreements, ctx.today()).map((one) => ({ ...one, bodyName: bodies.get(one.body) ?? '' }));
  });
}

/** Pure: in force today, over within two months, and no other of the same body runs longer. */
export function ending(agreements: readonly Agreement[], today: Day): Agreement[] {
  return agreements
    .filter((one) => one.from <= today && one.until >= today && one.until <= addDays(today, REMIND_DAYS))
    .filter((one) => !agreements.some((other) => other.body === one.body && other.until > one.until))
    .sort((a, b) => (a.until < b.until ? -1 : 1));
}

/** The scan of an agreement. Refusals `kit.not-allowed`, `kit.not-found`. */
export async function agreementFile(ctx: Ctx, id: string): Promise<OpenFile> {
  return ctx.tx(async (tx) => {
    const one = (await allAgreements(tx)).find((agreement) => agreement.id === id);
    if (!one?.file) throw new Refusal('kit.not-found');
    if (ctx.actor.kind === 'account' && ctx.actor.may.has('partner.portal')) {
      if ((await mustBelong(ctx, tx)).id !== one.body) throw new Refusal('kit.not-found');
    } else mustLook(ctx);
    return openFile(ctx, tx, one.file);
  });
}

/** The agreement in force between this office and a body on a day, the longest one. */
export async function agreementOn(tx: Tx, body: string, on: Day): Promise<Agreement | null> {
  return (await allAgreements(tx, body)).find((one) => one.from <= on && on <= one.until) ?? null;
}

/** The body whose portal this is. Refusals `kit.not-allowed`, `referral.no-body` (nobody has said yet for which body). */
export async function mustBelong(ctx: Ctx, tx: Tx): Promise<Body> {
  const { id } = ctx.mustHave('partner.portal');
  const body = await bodyOfAccount(tx, id);
  if (!body) throw new Refusal('referral.no-body');
  return body;
}

/** One's own body's name and the agreement with it that runs today. Refusals `kit.not-allowed`, `referral.no-body`. */
export async function ownAgreement(ctx: Ctx): Promise<{ name: string; agreement: Agreement | null }> {
  return ctx.tx(async (tx) => {
    const { id, name } = await mustBelong(ctx, tx);
    return { name, agreement: await agreementOn(tx, id, ctx.today()) };
  });
}
