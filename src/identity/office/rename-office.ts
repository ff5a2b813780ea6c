import type { Ctx, Tenant } from '../../kit/ctx.js';
import { read, record } from '../../ledger/index.js';
import { officeNameOf } from './complete-setup.js';
import { saveOfficeName } from './store.js';

/** Names the office anew, on pages and in the journal. Gives the tenant back as it is from now on. Refusal `identity.no-name`. */
export async function renameOffice(ctx: Ctx, typed: string): Promise<Tenant> {
  const by = ctx.mustHave('admin.settings');
  const name = officeNameOf(typed);
  await ctx.tx(async (tx) => {
    const stream = { kind: 'office', id: ctx.tenant.id };
    const after = (await read(ctx, tx, stream)).length;
    await record(ctx, tx, stream, after, [
      { kind: 'renamed', on: ctx.today(), skeleton: {}, body: { name, by: by.id, at: ctx.now().toString() } },
    ]);
    await saveOfficeName(tx, name);
  });
  return { ...ctx.tenant, name };
}
