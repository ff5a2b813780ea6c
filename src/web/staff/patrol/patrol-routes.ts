import { paths } from '../../paths.js';
import type { Routes } from '../../kit/index.js';
import { findingPage, findingPost } from './finding-form.js';
import { lessonTotalsPage, patrolPage, statementPost } from './patrol.js';
import { seePage, seePost } from './see-finding.js';
import { sheetNewPage, sheetNewPost } from './sheet-form.js';
import { sheetPage } from './sheet.js';

/** Adds `/meja/patroli` and all below it. */
export function patrolRoutes(app: Routes): void {
  app.get(paths.patrol, (c) => patrolPage(c));
  app.get(paths.lessonTotals, lessonTotalsPage);
  app.get(paths.patrolStatement, (c) => patrolPage(c));
  app.post(paths.patrolStatement, statementPost);
  app.get(paths.patrolNew, (c) => sheetNewPage(c));
  app.post(paths.patrolNew, sheetNewPost);
  app.get(paths.patrolSheet(':id'), sheetPage);
  app.get(paths.patrolFinding(':id'), (c) => findingPage(c));
  app.post(paths.patrolFinding(':id'), findingPost);
  app.get(paths.patrolSee(':id'), (c) => seePage(c));
  app.post(paths.patrolSee(':id'), seePost);
}
