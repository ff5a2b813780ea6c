import { kit } from './refusals/kit.js';
import { ledger } from './refusals/ledger.js';
import { identity } from './refusals/identity.js';
import { evidence } from './refusals/evidence.js';
import { vault } from './refusals/vault.js';
import { intake } from './refusals/intake.js';
import { law } from './refusals/law.js';
import { letters } from './refusals/letters.js';
import { procedure } from './refusals/procedure.js';
import { calendar } from './refusals/calendar.js';
import { clocks } from './refusals/clocks.js';
import { rights } from './refusals/rights.js';
import { referral } from './refusals/referral.js';
import { education } from './refusals/education.js';
import { channels } from './refusals/channels.js';
import type { Words } from './refusals/words.js';

/**
 * Every expected no of the program: code, HTTP status, and the sentence a person reads; a file of `refusals/` for each
 * module. One table, so that the compiler keeps it complete and a translator finds it in one place.
 */
export const refusals = {
  ...kit,
  ...ledger,
  ...identity,
  ...evidence,
  ...vault,
  ...intake,
  ...law,
  ...letters,
  ...procedure,
  ...calendar,
  ...clocks,
  ...rights,
  ...referral,
  ...education,
  ...channels,
} as const satisfies Record<string, Words>;

export type RefusalCode = keyof typeof refusals;
