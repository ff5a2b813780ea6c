import type { Bilingual } from '../kit/text.js';

/** One command of the program. `run` gives the exit code. */
export type Command = {
  readonly about: Bilingual;
  run(args: readonly string[]): Promise<number>;
};
