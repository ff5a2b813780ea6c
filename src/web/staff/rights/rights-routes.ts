import { paths } from '../../paths.js';
import type { Routes } from '../../kit/index.js';
import { breachNewPage, breachNewPost, breachPage, breachToldPost } from './breach.js';
import { rightsDeskPage } from './rights-desk.js';
import { rightsNewPage, rightsNewPost } from './rights-new.js';
import { rightsAnswerPost, rightsDeliveredPost, rightsRequestPage } from './rights-request.js';

/** Adds the desk of data rights. */
export function rightsRoutes(app: Routes): void {
  const step = (name: string): string => paths.rightsRequestStep(':id', name);
  app.get(paths.rightsDesk, rightsDeskPage);
  app.get(paths.rightsNew, (c) => rightsNewPage(c));
  app.post(paths.rightsNew, rightsNewPost);
  app.get(paths.rightsRequest(':id'), (c) => rightsRequestPage(c));
  for (const [name, take] of [
    ['jawab', rightsAnswerPost],
    ['sampai', rightsDeliveredPost],
  ] as const) {
    app.get(step(name), (c) => rightsRequestPage(c));
    app.post(step(name), take);
  }
  app.get(paths.breachNew, (c) => breachNewPage(c));
  app.post(paths.breachNew, breachNewPost);
  app.get(paths.breach(':id'), (c) => breachPage(c));
  app.post(paths.breach(':id'), breachToldPost);
}
