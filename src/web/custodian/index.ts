import type { Routes } from '../kit/index.js';

/** Adds this audience's pages. */
export function custodianRoutes(app: Routes): void {
  void app;
}
