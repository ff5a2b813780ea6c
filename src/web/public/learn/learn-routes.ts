import { paths } from '../../paths.js';
import { compressed } from '../../kit/compressed.js';
import type { Routes } from '../../kit/index.js';
import { cardsPage } from './cards.js';
import { certificateCheck, certificatePage } from './certificate.js';
import { learnPage } from './learn.js';
import { posesPage, posterPage } from './poses.js';
import { quizPage, quizPost } from './quiz.js';
import { sharePage } from './share.js';
import { spousesPage } from './spouses.js';

/** Adds `/belajar` and all below it: lessons, poses, the page for spouses. */
export function learnRoutes(app: Routes): void {
  for (const path of [paths.learn, paths.learnPoses, paths.learnShare, paths.learnSpouses]) app.use(path, compressed);
  app.get(paths.learn, learnPage);
  app.get(paths.learnCards, cardsPage);
  app.get(paths.learnQuiz, (c) => quizPage(c));
  app.post(paths.learnQuiz, quizPost);
  app.get(paths.learnCertificate, (c) => certificatePage(c));
  app.post(paths.learnCertificate, certificateCheck);
  app.get(paths.learnShare, sharePage);
  app.get(paths.learnPoses, posesPage);
  app.get(paths.learnPoster, posterPage);
  app.get(paths.learnSpouses, spousesPage);
}
