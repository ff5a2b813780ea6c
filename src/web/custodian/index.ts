import type { Routes } from '../kit/index.js';
import { custodianPageRoutes } from './custodian.js';
import { keyFileRoutes } from './key-file.js';

/** Adds the custodians' pages: their own key, and who holds the other two. */
export function custodianRoutes(app: Routes): void {
  custodianPageRoutes(app);
  keyFileRoutes(app);
}
