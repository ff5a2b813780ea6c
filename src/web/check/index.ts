import type { Routes } from '../kit/index.js';
import { askPages } from './ask.js';
import { filePage } from './file.js';
import { livePages } from './live.js';

/**
 * Adds the self-check "May I?" (`/cek`): page by page without script, in the browser, or as one file. No cookie, no row,
 * no line of a log: what was said travels in the form and is forgotten with the answer.
 */
export function checkRoutes(app: Routes): void {
  askPages(app);
  livePages(app);
  filePage(app);
}
