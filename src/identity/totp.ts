import { Secret, TOTP } from 'otpauth';
import type { Ctx } from '../kit/ctx.js';
import { seal, unseal, type Sealed } from '../kit/seal.js';

/** One-time codes of an authenticator app: RFC 6238, SHA-1, 6 digits, 30 seconds, as every app reads them. */
const SETTINGS = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
/** Steps a phone's clock may be off, to each side (RFC 6238 §5.2 recommends one). */
const DRIFT = 1;

/** The secret of an authenticator, as base32 text. 160 bits (RFC 4226 §4, R6). */
export function newTotpSecret(ctx: Ctx): string {
  return base32(ctx.chance.bytes(20));
}

export function base32(bytes: Uint8Array): string {
  return new Secret({ buffer: new Uint8Array(bytes).buffer }).base32;
}

/** The address an authenticator app reads from the QR code. */
export function totpUri(ctx: Ctx, username: string, secret: string): string {
  return totp(secret, username, ctx.tenant.name).toString();
}

/** The step whose code this is, when it lies within one step of now and after `usedStep`; else `null`. */
export function totpStep(ctx: Ctx, secret: string, code: string, usedStep: number): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const timestamp = ctx.now().epochMilliseconds;
  const delta = totp(secret).validate({ token, timestamp, window: DRIFT });
  if (delta === null) return null;
  const step = Math.floor(timestamp / 1000 / SETTINGS.period) + delta;
  return step > usedStep ? step : null;
}

/** The code of this moment, for whoever holds the secret: the demo's command, and tests. */
export function totpNow(at: Temporal.Instant, secret: string): string {
  return totp(secret).generate({ timestamp: at.epochMilliseconds });
}

/** Sealed under the tenant's secret and bound to the account, so that rows cannot be swapped. */
export function sealTotp(ctx: Ctx, account: string, secret: string): Sealed {
  return seal(ctx.chance, key(ctx), Secret.fromBase32(secret).bytes, `totp/${account}`);
}

export function openTotp(ctx: Ctx, account: string, sealed: Sealed): string {
  return base32(unseal(key(ctx), sealed, `totp/${account}`));
}

const totp = (secret: string, label = 'Nirpihak', issuer = 'Nirpihak'): TOTP =>
  new TOTP({ ...SETTINGS, label, issuer, secret: Secret.fromBase32(secret) });

const key = (ctx: Ctx): Uint8Array => ctx.keys.secret(ctx.tenant.id, 'identity/totp');
