import { paths } from '../paths.js';
import type { Routes } from '../kit/index.js';
import { home } from './home.js';
import { accessibilityPage, privacyPage } from './plain.js';
import { refusalsPage } from './refusals.js';
import { rulesPage } from './rules.js';
import { transparencyCsv, transparencyPage } from './transparency.js';

/** Adds the pages anyone reads: nothing here depends on who asks. */
export function publicRoutes(app: Routes): void {
  app.get(paths.home, home);
  app.get(paths.rules, rulesPage);
  app.get(paths.refusals, refusalsPage);
  app.get(paths.transparency, transparencyPage);
  app.get(`${paths.transparency}.csv`, transparencyCsv);
  app.get(paths.privacy, privacyPage);
  app.get(paths.accessibility, accessibilityPage);
}
