import readRobots from 'robots-parser';
import type { Door } from '../../kit/http/index.js';

/** The name we answer to in robots.txt. */
const AGENT = 'Nirpihak';
/** RFC 9309 §2.5: at least 500 kibibytes must be read; more is not. */
const MOST_BYTES = 512_000;

export type Rules = { allows(url: string): boolean; /** Milliseconds between two requests. */ readonly pauseMs: number };
const EVERYTHING: Rules = { allows: () => true, pauseMs: 1_000 };
const NOTHING: Rules = { allows: () => false, pauseMs: 1_000 };

/** The host's rules (RFC 9309). §2.3.1.3: none there, everything is allowed; §2.3.1.4: not to be had, nothing is. */
export async function robotsOf(door: Door, url: string): Promise<Rules> {
  const place = `${new URL(url).origin}/robots.txt`;
  const answer = await door.get(place, { bytes: MOST_BYTES, accept: 'text/plain' });
  if (!answer.ok || answer.status >= 500 || answer.status === 429) return NOTHING;
  if (answer.status >= 400) return EVERYTHING;
  const read = (readRobots as unknown as typeof readRobots.default)(place, answer.body.toString('utf8'));
  const seconds = read.getCrawlDelay(AGENT) ?? 1;
  return { allows: (page) => read.isAllowed(page, AGENT) !== false, pauseMs: Math.min(Math.max(seconds, 1), 30) * 1_000 };
}
