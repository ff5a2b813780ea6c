import type { Bilingual } from '../kit/text.js';

/** Where in `law/` something is written, so that a problem can be named to the line. */
export type Where = { readonly file: string; readonly line: number };

/** Something in `law/` that a lawyer must mend, to the line. */
export type Problem = { readonly file: string; readonly line: number; readonly what: string; readonly cure: Bilingual };

export function problem(where: Where, what: string, cure: Bilingual): Problem {
  return { file: where.file, line: where.line, what, cure };
}

/** The place for what has no line of its own. */
export function wholeFile(file: string): Where {
  return { file: `law/${file}`, line: 1 };
}
