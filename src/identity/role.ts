import type { Day } from '../kit/dates.js';
import type { AccountId, Id } from '../kit/ids.js';
import type { RefusalCode } from '../kit/refusals.js';

/** officer = petugas penyaring; superior = atasan langsung; examiner = tim pemeriksa; decider = pejabat yang berwenang menghukum / PPK; partner = somebody of another body (Bawaslu). */
export const ROLES = ['officer', 'superior', 'examiner', 'decider', 'custodian', 'administrator', 'auditor', 'partner'] as const;
export type Role = (typeof ROLES)[number];

/** Acting in a post: pelaksana tugas, pelaksana harian, penjabat. */
export const ACTINGS = ['plt', 'plh', 'pj'] as const;
export type Acting = (typeof ACTINGS)[number];

export type GrantId = Id<'grant'>;

/** A role given by date: in force on each day from `from` to `until` (both counted), until the day it is revoked. */
export type RoleGrant = {
  readonly id: GrantId;
  readonly account: AccountId;
  readonly role: Role;
  readonly from: Day;
  readonly until: Day | null;
  readonly acting: Acting | null;
  readonly decree: string;
  /** From this day on it is no longer in force. */
  readonly revokedOn: Day | null;
  /** Who gave it, while it waits for a second person and is not in force; `null` once confirmed. */
  readonly awaits: AccountId | null;
};

export function isRole(text: string | undefined): text is Role {
  return (ROLES as readonly string[]).includes(text ?? '');
}

export function isActing(text: string | undefined): text is Acting {
  return (ACTINGS as readonly string[]).includes(text ?? '');
}

export function inForce(grant: RoleGrant, on: Day): boolean {
  if (grant.awaits !== null) return false;
  return grant.from <= on && (grant.until === null || on <= grant.until) && (grant.revokedOn === null || on < grant.revokedOn);
}

type Period = Pick<RoleGrant, 'from' | 'until' | 'revokedOn'>;

/** Whether two periods share a day. One revoked before it began has none. */
export function overlap(a: Period, b: Period): boolean {
  return [a, b].every((p) => p.revokedOn === null || p.revokedOn > p.from) && startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

function startsBeforeEndOf(a: Period, b: Period): boolean {
  return (b.until === null || a.from <= b.until) && (b.revokedOn === null || a.from < b.revokedOn);
}

/** Roles of one kin may meet in one person; of two kins never on the same day. The database holds the same wall. */
const KIN: Record<Role, 'case' | 'custodian' | 'administrator' | 'auditor' | 'partner'> = {
  officer: 'case',
  superior: 'case',
  examiner: 'case',
  decider: 'case',
  custodian: 'custodian',
  administrator: 'administrator',
  auditor: 'auditor',
  partner: 'partner',
};

/** Why two roles may not meet in one person on one day; `null` when they may. */
export function whyApart(a: Role, b: Role): RefusalCode | null {
  const kins = new Set([KIN[a], KIN[b]]);
  if (kins.size === 1) return null;
  if (kins.has('partner')) return 'identity.partner-alone';
  if (kins.has('administrator')) return 'identity.administrator-alone';
  return kins.has('auditor') ? 'identity.auditor-alone' : 'identity.custodian-apart';
}
