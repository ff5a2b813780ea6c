import { paths } from '../../paths.js';
import { compressed } from '../../kit/compressed.js';
import type { Routes } from '../../kit/index.js';
import { learnPage } from './learn.js';
import { posesPage, posterPage } from './poses.js';
import { sharePage } from './share.js';
import { spousesPage } from './spouses.js';

/** Adds `/belajar` and all below it: lessons, poses, the page for spouses. */
export function learnRoutes(app: Routes): void {
  for (const path of [paths.learn, paths.learnPoses, paths.learnShare, paths.learnSpouses]) app.use(path, compressed);
  app.get(paths.learn, learnPage);
  app.get(paths.learnShare, sharePage);
  app.get(paths.learnPoses, posesPage);
  app.get(paths.learnPoster, posterPage);
  app.get(paths.learnSpouses, spousesPage);
}
