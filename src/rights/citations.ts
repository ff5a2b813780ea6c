import { articleById, instrumentOf, type Law } from '../law/index.js';
import type { Citation } from '../letters/index.js';

/** Articles as a letter prints them, each with whether it was compared with the official text. */
export function citationsOf(law: Law, ids: readonly string[]): Citation[] {
  return [...new Set(ids)].map((id) => {
    const article = articleById(law, id);
    return { label: article.label.id, verified: article.verified && instrumentOf(law, id).verified };
  });
}
