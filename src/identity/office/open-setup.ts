import type { Ground } from '../../kit/ctx.js';
import { markOf, newToken } from '../token.js';
import { NO_TENANT } from './read-tenants.js';
import { isSetupOpen, putSetup } from './store.js';

const SETUP_MINUTES = 30;

/** The token of the one-time set-up link (`/pasang/<token>`), good for 30 minutes and one use; `null` when an office exists already. */
export async function openSetup(ground: Ground): Promise<string | null> {
  const token = newToken(ground.chance);
  const isOpen = await ground.db.tx(NO_TENANT, (tx) => putSetup(tx, markOf(token), ground.clock.now().add({ minutes: SETUP_MINUTES })));
  return isOpen ? token : null;
}

/** Whether a set-up link still works. */
export async function setupIsOpen(ground: Ground, token: string): Promise<boolean> {
  return ground.db.tx(NO_TENANT, (tx) => isSetupOpen(tx, markOf(token), ground.clock.now()));
}
