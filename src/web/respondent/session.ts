import type { Actor } from '../../kit/ctx.js';
import { Refusal } from '../../kit/refusal.js';
import type { Page } from '../kit/index.js';

/** The respondent's session, and the short one between the code and the passphrase. */
export const CASE_COOKIE = 'nirpihak_terlapor';
export const FIRST_COOKIE = 'nirpihak_terlapor_awal';

export type RespondentActor = Extract<Actor, { kind: 'respondent' }>;

/** Who is here; Refusal `kit.not-allowed` for anybody else. */
export function respondentOf(c: Page): RespondentActor {
  const { actor } = c.var.ctx;
  if (actor.kind !== 'respondent') throw new Refusal('kit.not-allowed');
  return actor;
}

export const isInside = (c: Page): boolean => c.var.ctx.actor.kind === 'respondent';
