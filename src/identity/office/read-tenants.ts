import type { Tenant } from '../../kit/ctx.js';
import type { Database } from '../../kit/db.js';
import type { TenantId } from '../../kit/ids.js';
import { offices } from './store.js';

/** An id no office has: for questions asked before the office is known. Row-level security shows it nothing. */
export const NO_TENANT = '00000000-0000-4000-8000-000000000000' as TenantId;

/** The offices this installation serves. `isDemo` is the mark of the installation, which the caller has read. */
export async function readTenants(db: Database, isDemo: boolean): Promise<Tenant[]> {
  return (await db.tx(NO_TENANT, offices)).map((office) => ({ ...office, isDemo }));
}
