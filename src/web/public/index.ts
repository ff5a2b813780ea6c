import { paths } from '../paths.js';
import { compressed } from '../kit/compressed.js';
import type { Routes } from '../kit/index.js';
import { channelRoutes } from './channels.js';
import { dataRightsRoutes } from './data-rights.js';
import { home } from './home.js';
import { learnRoutes } from './learn/learn-routes.js';
import { accessibilityPage, privacyPage } from './plain.js';
import { refusalsPage } from './refusals.js';
import { rulesRoutes } from './rules/rules-routes.js';
import { figuresPage, transparencyPage } from './figures/figures.js';
import { verifyRoutes } from './verifikasi.js';

/** Adds the pages anyone reads: nothing here depends on who asks. */
export function publicRoutes(app: Routes): void {
  for (const path of [paths.home, paths.refusals, paths.privacy, paths.accessibility]) app.use(path, compressed);
  app.get(paths.home, home);
  rulesRoutes(app);
  learnRoutes(app);
  app.get(paths.refusals, refusalsPage);
  app.get(paths.transparency, transparencyPage);
  for (const kind of ['triwulan', 'tahun', 'kontes'] as const)
    app.get(paths.figuresOf(kind, ':nama'), (c) => figuresPage(c, kind, c.req.param('nama')!));
  app.get(paths.privacy, privacyPage);
  app.get(paths.accessibility, accessibilityPage);
  channelRoutes(app);
  dataRightsRoutes(app);
  verifyRoutes(app);
}
