import { hash, verify } from '@node-rs/argon2';
import type { Ctx } from '../kit/ctx.js';
import { Refusal } from '../kit/refusal.js';

/**
 * argon2id (RFC 9106) with 19 MiB, 2 passes, 1 lane: the first choice of the OWASP Password Storage Cheat Sheet.
 * About 50 ms on the machines we know. A pepper from the keyring makes a stolen database alone worthless.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1, outputLen: 32 };

/** Letters. Length is the only rule that helps (NIST SP 800-63B §5.1.1); the ceiling keeps the hash from being a lever. */
export const PASSWORD_MIN = 12;
const PASSWORD_MAX = 200;

/** The PHC string to keep. */
export async function hashPassword(ctx: Ctx, password: string): Promise<string> {
  return hash(spelled(password), { ...COST, secret: pepper(ctx), salt: ctx.chance.bytes(16) });
}

/**
 * Whether the password fits. With `null` (nobody has that name) it works just as long and says no, so that the time
 * tells nothing.
 */
export async function passwordFits(ctx: Ctx, known: string | null, password: string): Promise<boolean> {
  const fits = await verify(known ?? NOBODY, spelled(password).slice(0, PASSWORD_MAX), { secret: pepper(ctx) });
  return fits && known !== null && [...password].length <= PASSWORD_MAX;
}

/** Refusal `identity.weak-password` for one too short, too long, or made of two signs or a name of the person's own. */
export function mustBeStrong(password: string, own: readonly string[] = []): void {
  const plain = spelled(password);
  const length = [...plain].length;
  const isOwn = own.some(
    (word) => word.length > 3 && plain.toLowerCase().replaceAll(/[\s./-]/g, '') === word.toLowerCase().replaceAll(/[\s./-]/g, ''),
  );
  if (length < PASSWORD_MIN || length > PASSWORD_MAX || new Set(plain).size < 4 || isOwn)
    throw new Refusal('identity.weak-password', { min: PASSWORD_MIN });
}

/** One spelling, whichever keyboard it came from (RFC 8265 §4.2.2: NFC). */
const spelled = (password: string): string => password.normalize('NFC');

const pepper = (ctx: Ctx): Uint8Array => ctx.keys.secret(ctx.tenant.id, 'identity/password');

// The hash of random bytes nobody kept, at the present cost.
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$HWVx8ik51BJi/TaW3KchcQ$sWO0h742qQ6BO9x6wg6EaaHSk8OxgVk4YqH6Ldld4nI';
