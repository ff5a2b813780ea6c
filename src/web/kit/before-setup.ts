import type { Tenant } from '../../kit/ctx.js';
import type { TenantId } from '../../kit/ids.js';
import { inLang, paths } from '../paths.js';
import type { Page, Site } from './env.js';

/** No row has this id: whatever asks the database in its name finds nothing. */
const NOBODY = '00000000-0000-4000-8000-000000000000' as TenantId;

/** Stands in for the first office while there is none, so that the set-up page can be shown; `undefined` once there is one. */
export function officeYetToBe(site: Site, host: string): Tenant | undefined {
  return site.tenants.size > 0 ? undefined : { id: NOBODY, host, name: 'Nirpihak', zone: 'Asia/Jakarta', isDemo: false };
}

/** Before the first office every address leads to the set-up page; `undefined` where the page itself may go on. */
export function waitsForSetup(c: Page): Response | undefined {
  const { path, ctx } = c.var;
  if (ctx.tenant.id !== NOBODY || path === paths.setup || path.startsWith(`${paths.setup}/`)) return undefined;
  if (path === paths.health || path.startsWith('/gaya-')) return undefined;
  return c.redirect(inLang(c.var.lang, paths.setup), 303);
}
