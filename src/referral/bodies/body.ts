import { createHash } from 'node:crypto';
import type { Day } from '../../kit/dates.js';
import type { AccountId, FileId, Id } from '../../kit/ids.js';

export type BodyId = Id<'body'>;
export type AgreementId = Id<'agreement'>;

/** `supervisor` is whoever the law names as national supervisor on the day; Gakkumdu is reached by way of Bawaslu. */
export const BODY_KINDS = ['bawaslu', 'supervisor', 'ppk', 'other'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];
export const isBodyKind = (text: string | undefined): text is BodyKind => (BODY_KINDS as readonly string[]).includes(text ?? '');

/** Another body this office works with. A key counts once a second person has compared its fingerprint. */
export type Body = {
  readonly id: BodyId;
  readonly kind: BodyKind;
  readonly name: string;
  readonly recipient: string | null;
  readonly keyBy: AccountId | null;
  readonly isKeyConfirmed: boolean;
  readonly version: number;
};

/** The agreement (MoU) with a body, from its first to its last day. */
export type Agreement = {
  readonly id: AgreementId;
  readonly body: BodyId;
  readonly number: string;
  readonly from: Day;
  readonly until: Day;
  /** Days within which the parties agreed to answer one another; `null` where they agreed on none. */
  readonly answerDays: number | null;
  readonly file: FileId | null;
  readonly version: number;
};

/** The key packets are sealed to; `null` while none is confirmed. */
export const sealingKey = (body: Body): string | null => (body.isKeyConfirmed ? body.recipient : null);

/** What two people read to each other over the telephone: 80 bits of the key's SHA-256 in five groups. */
export function fingerprint(recipient: string): string {
  return createHash('sha256').update(recipient).digest('hex').slice(0, 20).match(/.{4}/g)!.join(' ');
}

/** An age X25519 recipient: bech32 of 32 bytes under "age". Its check sum is looked at by the age library. */
export const isRecipient = (text: string): boolean => /^age1[02-9ac-hj-np-z]{58}$/.test(text);
