import { paths } from '../paths.js';
import type { Routes } from '../kit/index.js';
import { showAccount } from './account.js';
import { showAccounts } from './accounts.js';
import { calendarRoutes } from './calendar.js';
import { changeAccount } from './change-account.js';
import { invitationRoutes } from './invitation.js';
import { letterheadRoutes } from './letterhead.js';
import { mailRuleRoutes } from './mail-rule.js';
import { showNewAccount, takeNewAccount } from './make-account.js';
import { showOffice, takeOffice } from './office.js';
import { setupRoutes } from './setup.js';
import { staffRoutes } from './staff/staff-routes.js';

/** Adds this audience's pages: accounts and settings, and the two one-time doors, set-up and invitation. */
export function adminRoutes(app: Routes): void {
  app.get(paths.admin, showAccounts);
  app.post(paths.admin, showAccounts);
  app.get(paths.adminAccountNew, (c) => showNewAccount(c));
  app.post(paths.adminAccountNew, takeNewAccount);
  app.get(paths.adminAccount(':id'), (c) => showAccount(c));
  app.post(paths.adminAccount(':id'), changeAccount);
  app.get(paths.adminOffice, (c) => showOffice(c));
  app.post(paths.adminOffice, takeOffice);
  letterheadRoutes(app);
  mailRuleRoutes(app);
  calendarRoutes(app);
  staffRoutes(app);
  invitationRoutes(app);
  setupRoutes(app);
}
