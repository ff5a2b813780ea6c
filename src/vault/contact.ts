import type { Id } from '../kit/ids.js';

export type ContactId = Id<'contact'>;

/** How a reporter can be reached, as they typed it. At least one of the four. */
export type Contact = {
  readonly name?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
};
