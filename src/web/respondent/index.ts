import { paths } from '../paths.js';
import type { Routes } from '../kit/index.js';
import { enterRoutes } from './enter.js';
import { letIn } from './let-in.js';
import { passphraseRoutes } from './passphrase.js';
import { rightsRoutes } from './rights.js';

/** `/terlapor`: the pages of one person who is reported. They read nothing but what was served on them. */
export function respondentRoutes(app: Routes): void {
  app.use(`${paths.respondent}/*`, async (c, next) => (await letIn(c)) ?? next());
  for (const add of [enterRoutes, passphraseRoutes, rightsRoutes]) add(app);
}
