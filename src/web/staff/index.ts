import type { Routes } from '../kit/index.js';

/** Adds this audience's pages. */
export function staffRoutes(app: Routes): void {
  void app;
}
