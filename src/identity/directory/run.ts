import type { RefusalCode } from '../../kit/refusals.js';

/** `checking`: a dry run is being made · `checked`: it is there to look at · `running`: being written · then the end. */
export type RunState = 'checking' | 'checked' | 'running' | 'finished' | 'failed';

/** What a file brings, as numbers and heads of columns. */
export type RunResult = {
  readonly rows: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** People of the directory that the file does not name. */
  readonly absent: number;
  /** Of these, recorded as gone by this import. */
  readonly left: number;
  readonly refused: number;
  readonly notes: number;
  readonly withoutMail: number;
  readonly units: number;
  /** Columns of accounts on networks: dropped. */
  readonly social: readonly string[];
  readonly unread: readonly string[];
  /** Why nothing could be read at all. */
  readonly refusal?: { readonly code: RefusalCode; readonly data: Readonly<Record<string, string | number>> } | undefined;
};
