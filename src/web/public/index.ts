import type { Routes } from '../kit/index.js';

/** Adds this audience's pages. */
export function publicRoutes(app: Routes): void {
  void app;
}
