import { paths } from '../paths.js';
import type { Routes } from '../kit/index.js';
import { appealRoutes } from './appeal.js';
import { caseRoutes } from './case.js';
import { enterRoutes } from './enter.js';
import { evidenceRoutes } from './evidence.js';
import { letIn } from './let-in.js';
import { letterRoutes } from './letters.js';
import { lostCodeRoutes } from './lost-code.js';
import { objectionRoutes } from './objection.js';
import { passphraseRoutes } from './passphrase.js';
import { recordedRoutes } from './recorded.js';
import { replyRoutes } from './reply.js';
import { rightsRoutes } from './rights.js';
import { countsAsUnit } from './unit-days.js';
import { wishRoutes } from './wish.js';
import { adviser, interest, moreTime } from './wishes.js';

/** `/terlapor`: the pages of one person who is reported. They read nothing but what was served on them. */
export function respondentRoutes(app: Routes): void {
  app.use(`${paths.respondent}/*`, async (c, next) => (await letIn(c)) ?? next());
  app.use(`${paths.respondent}/*`, countsAsUnit);
  const parts = [
    enterRoutes,
    passphraseRoutes,
    lostCodeRoutes,
    rightsRoutes,
    caseRoutes,
    evidenceRoutes,
    replyRoutes,
    objectionRoutes,
    appealRoutes,
    letterRoutes,
    recordedRoutes,
  ];
  for (const add of parts) add(app);
  for (const wish of [moreTime, adviser, interest]) wishRoutes(app, wish);
}
