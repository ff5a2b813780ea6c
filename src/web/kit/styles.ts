import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transformSync } from './css.js';

const sheet = transformSync(readFileSync(new URL('./nirpihak.css', import.meta.url), 'utf8'));

/** The one stylesheet: linked under a name that changes with it, or inlined under its hash on the entrance pages. */
export const styles = {
  text: sheet,
  version: createHash('sha256').update(sheet).digest('hex').slice(0, 12),
  /** The CSP source for the inlined sheet (CSP level 3, hash-source). */
  source: `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
};
