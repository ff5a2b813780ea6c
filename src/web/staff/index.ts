import type { Routes } from '../kit/index.js';
import { myAccountRoutes } from './my-account.js';
import { signInRoutes } from './sign-in.js';

/** Adds this audience's pages. */
export function staffRoutes(app: Routes): void {
  signInRoutes(app);
  myAccountRoutes(app);
}
