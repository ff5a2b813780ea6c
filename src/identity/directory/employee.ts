import type { EmployeeId, Id } from '../../kit/ids.js';

export type UnitId = Id<'unit'>;

/** Employment classes of the law's own vocabulary that a personnel system lists. */
export const EMPLOYEE_CLASSES = ['pns', 'cpns', 'pppk', 'pppk-paruh-waktu', 'kontrak'] as const;
export type EmployeeClass = (typeof EMPLOYEE_CLASSES)[number];

/** Kinds of post as the personnel law divides them; `lain` where the file does not say. */
export const POST_KINDS = ['pimpinan', 'administrator', 'pengawas', 'fungsional', 'pelaksana', 'lain'] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What is sealed of somebody. Sex and day of birth are compared while reading and not kept. */
export type EmployeeFacts = {
  readonly name: string;
  /** NIP, PPPK number, or the office's own number of contract staff; `null` where only an address tells who it is. */
  readonly number: string | null;
  readonly mail: string | null;
  readonly post: string;
  readonly superior: string | null;
};

export type Employee = EmployeeFacts & {
  readonly id: EmployeeId;
  readonly class: EmployeeClass;
  readonly postKind: PostKind;
  readonly unit: UnitId;
};

/** A place in the tree of units. */
export type Unit = { readonly id: UnitId; readonly parent: UnitId | null; readonly name: string };
