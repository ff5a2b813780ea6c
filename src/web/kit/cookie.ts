import { setCookie } from 'hono/cookie';
import type { Page } from './env.js';

const isHttps = (c: Page): boolean => c.var.site.publicUrl !== null;

/**
 * `__Host-` wherever the service is reached by https (RFC 6265bis §4.1.3.2): browsers then take the cookie from this
 * very host only, with Secure, Path=/ and no Domain, so that no neighbouring subdomain can plant a session of its own.
 */
const wireName = (c: Page, name: string): string => (isHttps(c) ? `__Host-${name}` : name);

/** What a browser brings under a name; `null` for none. A name that comes twice counts as none: one of the two is not ours. */
export function bringsCookie(c: Page, name: string): string | null {
  const start = `${wireName(c, name)}=`;
  const found = (c.req.header('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(start));
  return found.length === 1 ? found[0]!.slice(start.length) : null;
}

/** HttpOnly; Lax, not Strict: who comes back through a link from a mail or an app is still known here. For the whole host; until the browser closes, or for `maxAge` seconds (0 drops it). */
export function giveCookie(c: Page, name: string, value: string, maxAge?: number): void {
  setCookie(c, wireName(c, name), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: isHttps(c),
    ...(maxAge === undefined ? {} : { maxAge }),
  });
}
