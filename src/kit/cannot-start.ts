import type { Bilingual } from './text.js';

/** The program stops before it serves: one clear line for the person at the terminal, exit code 1, no stack. */
export class CannotStart extends Error {
  constructor(say: Bilingual) {
    super(`${say.id} / ${say.en}`);
    this.name = 'CannotStart';
  }
}
