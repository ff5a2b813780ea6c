import { ACTS } from '../../intake/index.js';
import { wrong } from './tar.js';

/**
 * What may leave this office about a matter, and nothing else: a field that is not in this table cannot be written into a
 * packet, and one that arrives refuses the packet. There is no field for a reporter, a receipt, a contact, or for which
 * candidate it was about.
 */
const FIELDS = {
  form: { is: 'one-of', among: ['nirpihak/rujukan/v1'], why: 'the version of this table' },
  number: { is: 'text', most: 40, why: 'by which the sender knows the packet again' },
  from: { is: 'text', most: 200, why: 'the sending body' },
  to: { is: 'text', most: 200, why: 'the body it is meant for' },
  madeOn: { is: 'day', why: 'when it was made' },
  purpose: { is: 'one-of', among: ['jurisdiction', 'own-authority', 'criminal', 'upwards', 'finding'], why: 'why it goes there' },
  caseNumber: { is: 'text', most: 40, why: 'to answer under' },
  subject: { is: 'text', most: 200, why: 'whom it concerns: the receiver has to know' },
  subjectNip: { is: 'text', most: 30, why: 'to tell namesakes apart' },
  subjectPost: { is: 'text', most: 200, why: 'who is competent depends on it' },
  subjectUnit: { is: 'text', most: 200, why: 'who is competent depends on it' },
  act: { is: 'text', most: 40, why: 'the kind of act, from the closed list' },
  actOn: { is: 'day', why: 'which law applies depends on it' },
  contest: { is: 'text', most: 80, why: 'the election, never a candidate' },
  office: { is: 'text', most: 80, why: 'the office voted on' },
  where: { is: 'text', most: 500, why: 'time and place are requirements of a report' },
  allegation: { is: 'text', most: 4_000, why: 'what is alleged, in the officer’s words' },
  rules: { is: 'text', most: 4_000, why: 'the articles it touches, one a line' },
  reason: { is: 'text', most: 4_000, why: 'why it is sent' },
} as const satisfies Record<string, Field>;

type Field =
  | { readonly is: 'text'; readonly most: number; readonly why: string }
  | { readonly is: 'day'; readonly why: string }
  | { readonly is: 'one-of'; readonly among: readonly string[]; readonly why: string };

export type FieldName = keyof typeof FIELDS;
/** A packet's words: every field a text, empty where there is nothing to say. */
export type PacketFields = Readonly<Record<FieldName, string>>;

export const FORM = 'nirpihak/rujukan/v1';
export const fieldNames = Object.keys(FIELDS) as FieldName[];
export const whyOf = (name: FieldName): string => FIELDS[name].why;

/** Those without which a packet says nothing. */
const NEEDED: readonly FieldName[] = ['form', 'number', 'from', 'to', 'madeOn', 'purpose', 'allegation'];

const fits = (field: Field, value: string): boolean => {
  if (field.is === 'text') return value.length <= field.most;
  if (value === '') return true;
  return field.is === 'day' ? /^\d{4}-\d{2}(-\d{2})?$/.test(value) : field.among.includes(value);
};

/** Exactly the fields of the table, each within its bounds. Refusal `referral.packet-form`. */
export function checkFields(value: unknown): PacketFields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('fields');
  const given = value as Record<string, unknown>;
  if (Object.keys(given).some((name) => !Object.hasOwn(FIELDS, name))) throw wrong('fields');
  const fields = Object.fromEntries(fieldNames.map((name) => [name, given[name] ?? '']));
  const isGood = fieldNames.every((name) => typeof fields[name] === 'string' && fits(FIELDS[name], fields[name] as string));
  if (!isGood || NEEDED.some((name) => fields[name] === '')) throw wrong('fields');
  return fields as PacketFields;
}

/** What was sent from elsewhere as an act we have no word for becomes "other": people read the words. */
export const actOf = (fields: PacketFields): (typeof ACTS)[number] => ACTS.find((one) => one === fields.act) ?? 'other';
