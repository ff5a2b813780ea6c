import type { RefusalCode } from './refusals.js';

/** What a refusal may carry into its sentence: never anything personal. */
export type RefusalData = Readonly<Record<string, string | number>>;

/** An expected no. Its words and HTTP status stand in the one table `refusals.ts`. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly data: RefusalData;
  constructor(code: RefusalCode, data: RefusalData = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}

export function isRefusal(error: unknown, code?: RefusalCode): error is Refusal {
  return error instanceof Refusal && (code === undefined || error.code === code);
}
