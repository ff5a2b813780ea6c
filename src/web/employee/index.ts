import { paths } from '../paths.js';
import type { Routes } from '../kit/index.js';
import { acknowledgePost, circularPage, circularPdfPage } from './circular.js';
import { enterRoutes, letIn } from './enter.js';
import { homePage } from './home.js';
import { pledgeRoutes } from './pledge.js';
import { sessionsPage, sessionsPost } from './sessions.js';

/** `/saya`: the pages of everybody who works here, and `/ikrar`, which asks nobody who they are. */
export function employeeRoutes(app: Routes): void {
  pledgeRoutes(app);
  app.use(`${paths.employee}/*`, async (c, next) => (await letIn(c)) ?? next());
  enterRoutes(app);
  app.get(paths.employee, homePage);
  app.get(paths.employeeCircular(':id'), (c) => circularPage(c));
  app.post(paths.employeeCircular(':id'), acknowledgePost);
  app.get(paths.employeeCircularPdf(':id'), circularPdfPage);
  app.get(paths.employeeSessions, sessionsPage);
  app.post(paths.employeeSessions, sessionsPost);
}
