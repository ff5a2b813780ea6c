import type { Ctx } from '../../kit/ctx.js';
import type { AccountId } from '../../kit/ids.js';
import { accountsWithRole, type Role } from '../../identity/index.js';
import type { Acting } from '../case.js';

export type Candidate = { readonly id: AccountId; readonly name: string; readonly post: string; readonly acting: Acting | null };

/** Who holds which role today, for the page that assigns people. Refusal `kit.not-allowed`. */
export async function candidatesFor(ctx: Ctx): Promise<Record<'officer' | 'superior' | 'examiner' | 'decider', readonly Candidate[]>> {
  ctx.mustHave('case.read');
  return ctx.tx(async (tx) => {
    const of = (role: Role): Promise<Candidate[]> => accountsWithRole(ctx, tx, role, ctx.today());
    return { officer: await of('officer'), superior: await of('superior'), examiner: await of('examiner'), decider: await of('decider') };
  });
}
