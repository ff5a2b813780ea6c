import type { BlobStore } from './blobs.js';
import type { Clock } from './clock.js';
import { dayOf, type Day, type Zone } from './dates.js';
import type { Database, Tx } from './db.js';
import type { AccountId, CaseId, Chance, EmployeeId, TenantId } from './ids.js';
import type { Keyring } from './keyring.js';
import type { Log } from './log.js';
import { Refusal } from './refusal.js';
import type { Lang } from './text.js';

/** The office served under one host name. */
export type Tenant = {
  readonly id: TenantId;
  readonly host: string;
  readonly name: string;
  readonly zone: Zone;
  readonly isDemo: boolean;
};

/** Who acts. What each may do is decided by `identity`, which fills `may`. */
export type Actor =
  | { readonly kind: 'anyone' }
  | {
      readonly kind: 'account';
      readonly id: AccountId;
      readonly name: string;
      readonly roles: readonly string[];
      readonly may: ReadonlySet<string>;
    }
  | { readonly kind: 'respondent'; readonly caseId: CaseId }
  | { readonly kind: 'employee'; readonly id: EmployeeId }
  | { readonly kind: 'system' };

export type AccountActor = Extract<Actor, { kind: 'account' }>;

/** Everything a use case may reach: first parameter of each of them. */
export type Ctx = {
  readonly tenant: Tenant;
  readonly lang: Lang;
  readonly actor: Actor;
  readonly keys: Keyring;
  readonly blobs: BlobStore;
  readonly chance: Chance;
  readonly log: Log;
  /** Most bytes that all unfinished reports of an office may take together. */
  readonly draftLimit: number;
  now(): Temporal.Instant;
  /** The local day of the tenant. */
  today(): Day;
  tx<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The signed-in person, if their roles allow `permission`; else Refusal `kit.not-allowed`. */
  mustHave(permission: string): AccountActor;
  /** The same surroundings, another actor. */
  as(actor: Actor): Ctx;
};

/** What all tenants of one process share. */
export type Ground = {
  readonly db: Database;
  readonly keys: Keyring;
  readonly blobs: BlobStore;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly log: Log;
  /** As in `Ctx`; 256 MB unless said otherwise. */
  readonly draftLimit?: number;
};

const DRAFT_LIMIT = 256_000_000;

export function makeCtx(ground: Ground, tenant: Tenant, actor: Actor, lang: Lang): Ctx {
  const { db, keys, blobs, clock, chance, log } = ground;
  return {
    tenant,
    lang,
    actor,
    keys,
    blobs,
    chance,
    log,
    draftLimit: ground.draftLimit ?? DRAFT_LIMIT,
    now: () => clock.now(),
    today: () => dayOf(clock.now(), tenant.zone),
    tx: (work) => db.tx(tenant.id, work),
    mustHave: (permission) => {
      if (actor.kind !== 'account' || !actor.may.has(permission)) throw new Refusal('kit.not-allowed');
      return actor;
    },
    as: (other) => makeCtx(ground, tenant, other, lang),
  };
}
