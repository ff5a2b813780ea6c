import type { Day } from '../../kit/dates.js';
import type { AccountId } from '../../kit/ids.js';
import type { Entry } from '../../ledger/index.js';
import type { Acting, GrantId, Role, RoleGrant } from '../role.js';

/** `invited` has no password yet; `disabled` never comes back. */
export type AccountState = 'invited' | 'active' | 'disabled';

/** Who somebody is in the office. `post` is the jabatan, `mail` is for reminders and may be missing. */
export type Person = {
  readonly username: string;
  readonly name: string;
  readonly post: string;
  readonly unit: string;
  readonly mail: string | null;
};

export type Account = Person & {
  readonly id: AccountId;
  readonly state: AccountState;
  readonly version: number;
  /** Who made the new invitation, while it waits for a second person. */
  readonly awaits: AccountId | null;
  readonly grants: readonly RoleGrant[];
};

/** What the journal says of an account. `secrets` is the SHA-256 of password hash and sealed authenticator secret. */
export type FoldedAccount = {
  person: Person | null;
  state: AccountState;
  secrets: string | null;
  awaits: AccountId | null;
  grants: RoleGrant[];
};

type GrantSkeleton = { grant: GrantId; role: Role; from: Day; until: Day | null; acting: Acting | null; awaits?: AccountId | null };

/** State = fold(events). Skeletons carry what decides; bodies carry names and words. */
export function foldAccount(id: AccountId, entries: readonly Entry[]): FoldedAccount {
  return entries.reduce<FoldedAccount>((state, entry) => apply(id, state, entry), {
    person: null,
    state: 'invited',
    secrets: null,
    awaits: null,
    grants: [],
  });
}

function apply(id: AccountId, known: FoldedAccount, entry: Entry): FoldedAccount {
  const body = (entry.body ?? {}) as { person?: Person; secrets?: string; decree?: string };
  switch (entry.kind) {
    case 'created':
      return { ...known, person: body.person ?? null };
    case 'invited-again':
      return { ...known, state: 'invited', secrets: null, awaits: (entry.skeleton as { awaits?: AccountId | null }).awaits ?? null };
    case 'invitation-confirmed':
      return { ...known, awaits: null };
    case 'joined':
    case 'password-changed':
      return { ...known, state: 'active', secrets: body.secrets ?? null };
    case 'granted': {
      const { grant, role, from, until, acting, awaits = null } = entry.skeleton as GrantSkeleton;
      return {
        ...known,
        grants: [
          ...known.grants,
          { id: grant, account: id, role, from, until, acting, decree: body.decree ?? '', revokedOn: null, awaits },
        ],
      };
    }
    case 'revoked': {
      const { grant } = entry.skeleton as Pick<GrantSkeleton, 'grant'>;
      return { ...known, grants: known.grants.map((g) => (g.id === grant ? { ...g, revokedOn: entry.on } : g)) };
    }
    case 'grant-confirmed': {
      const { grant } = entry.skeleton as Pick<GrantSkeleton, 'grant'>;
      return { ...known, grants: known.grants.map((g) => (g.id === grant ? { ...g, awaits: null } : g)) };
    }
    case 'disabled':
      return { ...known, state: 'disabled', secrets: null, awaits: null };
    default:
      return known;
  }
}
