import { randomBytes, randomUUID } from 'node:crypto';

/** Identifiers are random (UUID v4): a time-ordered one would tell the minute a report came. */
export type Id<Of extends string> = string & { readonly __of: Of };

export type TenantId = Id<'tenant'>;
export type AccountId = Id<'account'>;
export type ReportId = Id<'report'>;
export type CaseId = Id<'case'>;
export type FileId = Id<'file'>;
export type LetterId = Id<'letter'>;
export type EmployeeId = Id<'employee'>;

/** The source of randomness, handed in by `ctx` so that tests can be repeated. */
export type Chance = { bytes(n: number): Uint8Array; uuid(): string };

export const systemChance: Chance = { bytes: (n) => new Uint8Array(randomBytes(n)), uuid: () => randomUUID() };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text from outside has the form of an id; anything else is "not found" before it reaches SQL. */
export function isId(text: string | undefined): boolean {
  return text !== undefined && UUID.test(text);
}
