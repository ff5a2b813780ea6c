import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../../kit/refusal.js';
import { styles } from './styles.js';
import type { Env } from './env.js';

const POLICY = `default-src 'none'; style-src 'self' ${styles.source}; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** The headers of every answer. `Referrer-Policy` is not `no-referrer`: forms of older phones would carry `Origin: null`. */
export const securityHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const headers = c.res.headers;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', POLICY);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'same-origin');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), interest-cohort=()');
  if (c.var.site.publicUrl) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
};

const HARMLESS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site sends (`kit.cross-site`): every change must come from our own pages. Fetch Metadata where
 * the browser sends it, else Origin, else Referer; a request with none of them is refused.
 */
export const sameSite: MiddlewareHandler<Env> = async (c, next) => {
  if (!HARMLESS.has(c.req.method) && !isOwn(c.req.raw.headers, ownOrigins(c.var.site.publicUrl, c.req.header('host'))))
    throw new Refusal('kit.cross-site');
  await next();
};

function ownOrigins(publicUrl: string | null, host: string | undefined): string {
  return publicUrl ? new URL(publicUrl).origin : `http://${(host ?? '').toLowerCase()}`;
}

function isOwn(headers: Headers, origin: string): boolean {
  const metadata = headers.get('sec-fetch-site');
  if (metadata !== null && metadata !== 'same-origin' && metadata !== 'none') return false;
  const sent = headers.get('origin') ?? originOf(headers.get('referer'));
  return sent === origin;
}

function originOf(referer: string | null): string | null {
  return referer !== null && URL.canParse(referer) ? new URL(referer).origin : null;
}

/** Percent-encoding that is no UTF-8, or holds NUL: such an address never reaches a route. */
export function isUnreadablePath(path: string): boolean {
  try {
    // eslint-disable-next-line no-control-regex -- refusing control characters is the point
    return /[\u0000-\u001f\u007f]/.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}
