import { paths } from '../../paths.js';
import type { Routes } from '../../kit/index.js';
import { instrumentsPage } from './instrument-list.js';
import { instrumentPage } from './instrument-page.js';
import { rulesActPage } from './rules-act.js';
import { rulesBodiesPage } from './rules-bodies.js';
import { rulesDeadlinesPage } from './rules-deadlines.js';
import { rulesSanctionsPage } from './rules-sanctions.js';
import { rulesSearchPage } from './rules-search-page.js';
import { rulesPage } from './rules.js';

/** Adds `/aturan` and all below it; the fixed addresses before the acts. */
export function rulesRoutes(app: Routes): void {
  app.get(paths.rules, rulesPage);
  app.get(paths.rulesSearch, rulesSearchPage);
  app.get(paths.rulesDeadlines, rulesDeadlinesPage);
  app.get(paths.rulesSanctions, rulesSanctionsPage);
  app.get(paths.rulesBodies, rulesBodiesPage);
  app.get(paths.instruments, instrumentsPage);
  app.get(paths.instrument(':id'), instrumentPage);
  app.get(paths.rulesAct(':act'), rulesActPage);
}
