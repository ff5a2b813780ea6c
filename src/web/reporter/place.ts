import { DRAFT_HOURS, TAKEN, type Via } from '../../intake/index.js';
import { inLang, paths } from '../paths.js';
import { bringsCookie, giveCookie } from '../kit/cookie.js';
import type { Page } from '../kit/index.js';

/** The same pages twice: for anyone, and for an officer who writes down what somebody says. */
export type Place = {
  readonly isDesk: boolean;
  readonly start: string;
  readonly step: (slug: string) => string;
  readonly cookie: string;
};

export const REPORTER: Place = { isDesk: false, start: paths.report, step: paths.reportStep, cookie: 'nirpihak_lapor' };
export const DESK: Place = { isDesk: true, start: paths.takeReport, step: paths.takeReportStep, cookie: 'nirpihak_terima' };

/** The mailbox's session. */
export const MAILBOX_COOKIE = 'nirpihak_lacak';

const SEPARATOR = '.';

/** The key of the draft, and how the report came: the desk's fresh draft after an expired one must not forget it. */
export function readKey(c: Page, place: Place): { key: string | undefined; via: Via } {
  const [key, via] = (bringsCookie(c, place.cookie) ?? '').split(SEPARATOR);
  return { key: key || undefined, via: place.isDesk ? (TAKEN.find((known) => known === via) ?? 'counter') : 'web' };
}

export function keepKey(c: Page, place: Place, key: string, via: Via): void {
  giveCookie(c, place.cookie, place.isDesk ? `${key}${SEPARATOR}${via}` : key, DRAFT_HOURS * 3600);
}

export function dropKey(c: Page, place: Place): void {
  giveCookie(c, place.cookie, '', 0);
}

export const readMailboxKey = (c: Page): string | undefined => bringsCookie(c, MAILBOX_COOKIE) ?? undefined;

/** A session cookie: it goes with the browser's window, and after 30 idle minutes in any case. */
export function keepMailboxKey(c: Page, session: string): void {
  giveCookie(c, MAILBOX_COOKIE, session);
}

export function dropMailboxKey(c: Page): void {
  giveCookie(c, MAILBOX_COOKIE, '', 0);
}

/** 303: the next page is asked for afresh, so that going back or reloading never sends a form again. */
export function goTo(c: Page, path: string): Response {
  return c.redirect(inLang(c.var.lang, path), 303);
}
