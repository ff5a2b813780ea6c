import { plainDay, type Day } from '../../../kit/dates.js';
import type { OutLine } from '../../../referral/index.js';
import type { Lang } from '../../../kit/text.js';
import { fill } from '../../kit/index.js';
import { packetsText as t } from './packets.text.js';

/** What is known of a packet that went out, in sentences. */
export function stateOf(one: OutLine, lang: Lang): string {
  const day = (on: Day) => ({ day: plainDay(on, lang) });
  return [
    fill(t.madeOn, lang, day(one.madeOn)),
    one.fetchedOn && fill(t.fetched, lang, day(one.fetchedOn)),
    one.receivedOn && fill(t.received, lang, day(one.receivedOn)),
    one.silentDays !== null && fill(t.silent, lang, { n: one.silentDays }),
    one.silentDays !== null && one.answerBy && fill(one.isLate ? t.late : t.answerBy, lang, day(one.answerBy)),
  ]
    .filter(Boolean)
    .join(' ');
}
