import type { Ctx } from '../../kit/ctx.js';
import { isId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { countViews, forgetRemoved, insertView, updateView, viewsOf, type ViewRow } from './saved-view-store.js';

/** Somebody's own choice of filters: the filter is the query of an address whose values are all of closed lists. */
export type SavedView = { readonly id: string; readonly name: string; readonly filter: string };

const MOST = 20;
const NAME_LIMIT = 60;
/** Slugs and days only: no text a person typed can be hidden in it. */
const CLOSED = /^([a-z-]{1,20}=[a-z0-9-]{1,48}(&|$))*$/;

/** The views of this person, by name. Refusal `kit.not-allowed`. */
export async function savedViews(ctx: Ctx): Promise<SavedView[]> {
  const who = ctx.mustHave('case.read');
  return ctx.tx((tx) => viewsOf(tx, who.id));
}

/** Refusals `kit.not-allowed`, `procedure.view-name-needed`, `procedure.view-not-closed`, `procedure.too-many-views`. */
export async function saveView(ctx: Ctx, input: { readonly name: string; readonly filter: string }): Promise<string> {
  const who = ctx.mustHave('case.read');
  mustBeName(input.name);
  if (input.filter.length > 600 || !CLOSED.test(input.filter)) throw new Refusal('procedure.view-not-closed');
  return ctx.tx(async (tx) => {
    await forgetRemoved(tx, who.id, ctx.today());
    if ((await countViews(tx, who.id)) >= MOST) throw new Refusal('procedure.too-many-views', { most: MOST });
    const id = ctx.chance.uuid();
    const row = {
      tenant: ctx.tenant.id,
      id,
      account: who.id,
      name: input.name,
      filter: input.filter,
      made_on: ctx.today(),
      removed_on: null,
    };
    await insertView(tx, row);
    return id;
  });
}

/** Refusals `kit.not-allowed`, `procedure.view-name-needed`, `procedure.not-found` (somebody else's view too). */
export async function renameView(ctx: Ctx, input: { readonly id: string; readonly name: string }): Promise<void> {
  if (!(await savedViews(ctx)).some((view) => view.id === input.id)) throw new Refusal('procedure.not-found');
  mustBeName(input.name);
  await change(ctx, input.id, { name: input.name });
}

/** It can be brought back until the next day. Refusals `kit.not-allowed`, `procedure.not-found`. */
export async function removeView(ctx: Ctx, id: string): Promise<void> {
  await change(ctx, id, { removed_on: ctx.today() });
}

/** Refusals `kit.not-allowed`, `procedure.not-found`. */
export async function restoreView(ctx: Ctx, id: string): Promise<void> {
  await change(ctx, id, { removed_on: null });
}

async function change(ctx: Ctx, id: string, columns: Partial<Pick<ViewRow, 'name' | 'removed_on'>>): Promise<void> {
  const who = ctx.mustHave('case.read');
  if (!isId(id)) throw new Refusal('procedure.not-found');
  const isOwn = await ctx.tx((tx) => updateView(tx, who.id, id, columns));
  if (!isOwn) throw new Refusal('procedure.not-found');
}

function mustBeName(name: string): void {
  if (name === '' || name.length > NAME_LIMIT) throw new Refusal('procedure.view-name-needed', { limit: NAME_LIMIT });
}
