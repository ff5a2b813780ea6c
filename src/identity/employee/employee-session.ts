import type { Actor, Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import { gather } from '../../kit/gather.js';
import { isId, type EmployeeId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { hex } from '../../kit/seal.js';
import { IDLE, LONGEST } from '../session/limits.js';
import { markOf, newToken } from '../token.js';
import {
  dropEmployeeSession,
  dropEmployeeSessionsBefore,
  findEmployeeSessions,
  insertEmployeeSessions,
  isLinkLiving,
  takeLink,
  touchEmployeeSessions,
  type EmployeeSession,
  type EmployeeSessionId,
} from './employee-store.js';
import { linkMark } from './ways-in.js';

export type EmployeeActor = Extract<Actor, { kind: 'employee' }>;

/** Whether a link or code would open. Looking uses nothing up: a mail scanner that follows links burns none. */
export async function opensLink(ctx: Ctx, typed: string): Promise<boolean> {
  return ctx.tx((tx) => isLinkLiving(tx, linkMark(ctx, typed), ctx.now()));
}

/** Uses a link or a printed code up and opens a session. Unknown, used and expired get one answer: Refusal `identity.no-way-in`. */
export async function enterWithLink(ctx: Ctx, typed: string): Promise<{ token: string }> {
  return ctx.tx(async (tx) => {
    const employee = await takeLink(tx, linkMark(ctx, typed), ctx.now());
    if (!employee) throw new Refusal('identity.no-way-in');
    const [token] = await openEmployeeSessions(ctx, tx, [employee]);
    return { token: token! };
  });
}

/** Sessions for people whose way in was proved: by a link here, by single sign-on or a passkey once these come. */
export async function openEmployeeSessions(ctx: Ctx, tx: Tx, employees: readonly EmployeeId[]): Promise<string[]> {
  const tokens = employees.map(() => newToken(ctx.chance));
  await dropEmployeeSessionsBefore(tx, ctx.now().subtract(LONGEST));
  const rows = employees.map((employee, i) => ({ id: ctx.chance.uuid(), mark: markOf(tokens[i]!), employee }));
  await insertEmployeeSessions(tx, ctx.tenant.id, rows, ctx.now());
  return tokens;
}

const isOver = (session: EmployeeSession, now: Temporal.Instant): boolean =>
  [session.usedAt.add(IDLE), session.startedAt.add(LONGEST)].some((end) => Temporal.Instant.compare(end, now) <= 0);

/** Sessions of requests that come at the same moment are read together: a circular brings a whole staff in one morning. */
const look = gather<Uint8Array, EmployeeActor | null>((ctx, marks) =>
  ctx.tx(async (tx) => {
    const found = await findEmployeeSessions(tx, { marks });
    const living = found.filter((one) => !isOver(one, ctx.now()));
    // Written once a minute at most: reading a page should not be a write.
    const stale = living.filter((one) => ctx.now().since(one.usedAt).total('seconds') >= 60);
    await touchEmployeeSessions(
      tx,
      stale.map((one) => one.mark),
      ctx.now(),
    );
    const by = new Map(living.map((one) => [hex(one.mark), one]));
    return marks.map((mark) => {
      const session = by.get(hex(mark));
      return session ? { kind: 'employee', id: session.employee } : null;
    });
  }),
);

/** Who a cookie's token stands for; `null` when the session is over, ended or unknown. */
export async function employeeActor(ctx: Ctx, token: string): Promise<EmployeeActor | null> {
  return look(ctx, markOf(token));
}

/** The employee who acts. Refusal `kit.not-allowed` for anybody else. */
export function mustBeEmployee(ctx: Ctx): EmployeeActor {
  if (ctx.actor.kind !== 'employee') throw new Refusal('kit.not-allowed');
  return ctx.actor;
}

export type MyEmployeeSession = {
  readonly id: EmployeeSessionId;
  readonly startedAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant;
  readonly isThis: boolean;
};

/** One's own living sessions, the last used first. */
export async function myEmployeeSessions(ctx: Ctx, token: string): Promise<MyEmployeeSession[]> {
  const me = mustBeEmployee(ctx);
  const here = hex(markOf(token));
  const all = await ctx.tx((tx) => findEmployeeSessions(tx, { employee: me.id }));
  return all
    .filter((one) => !isOver(one, ctx.now()))
    .map(({ id, startedAt, usedAt, mark }) => ({ id, startedAt, usedAt, isThis: hex(mark) === here }));
}

/** Ends one of one's own sessions; an unknown one is left alone in silence. */
export async function endEmployeeSession(ctx: Ctx, sessionId: string): Promise<void> {
  const me = mustBeEmployee(ctx);
  if (isId(sessionId)) await ctx.tx((tx) => dropEmployeeSession(tx, { id: sessionId, employee: me.id }));
}

export async function leaveEmployee(ctx: Ctx, token: string): Promise<void> {
  await ctx.tx((tx) => dropEmployeeSession(tx, { mark: markOf(token) }));
}
