import type { Day } from '../../kit/dates.js';
import type { AccountId, Id, ReportId } from '../../kit/ids.js';

export type SheetId = Id<'patrol-sheet'>;
export type FindingId = Id<'patrol-finding'>;

/** Where a patrol may look: a closed list, and nothing in it is a person's own. */
export const PLACE_KINDS = ['own-channel', 'public-event', 'election-body', 'campaign-page'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One public place, by its kind and the name of the institution or event. Never an account, a link or a person. */
export type Place = { readonly kind: PlaceKind; readonly name: string };

/** What the officer declares of every sheet; each of them, or there is no sheet. */
export const DECLARATIONS = ['no-false-account', 'no-friend-request', 'no-closed-group'] as const;
export type Declaration = (typeof DECLARATIONS)[number];

export const PLACES_A_SHEET = 8;
export const PLACE_NAME_LIMIT = 120;

export type SheetRow = {
  readonly id: SheetId;
  readonly officer: AccountId;
  readonly walkedOn: Day;
  readonly kinds: readonly PlaceKind[];
  readonly result: 'nothing' | 'found';
  readonly version: number;
};

/** The sealed words of a sheet. */
export type SheetWords = { readonly places: readonly Place[]; readonly note: string; readonly by: string; readonly at: string };

/** `handed`: another officer must look; `taken`: they did; `waiting`: second eyes needed; `counted`, `set-aside`: what those saw. */
export type FindingState = 'handed' | 'taken' | 'waiting' | 'counted' | 'set-aside';

export type FindingRow = {
  readonly id: FindingId;
  readonly sheet: SheetId;
  readonly finder: AccountId;
  readonly foundOn: Day;
  readonly isAboutPerson: boolean;
  readonly state: FindingState;
  readonly report: ReportId | null;
  readonly continues: FindingId | null;
  readonly handedBy: AccountId | null;
  readonly seenBy: AccountId | null;
};
