import { setImmediate } from 'node:timers/promises';
import type { Ctx } from '../../kit/ctx.js';
import { canonical } from '../../kit/json.js';
import type { EmployeeId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { hex } from '../../kit/seal.js';
import { checkRow, type CheckedRow, type RowFault, type SourceRow } from './check-row.js';
import { columnsOf, type Columns } from './columns.js';
import type { Known, Prepared } from './directory-store.js';
import type { Unit, UnitId } from './employee.js';
import type { Marks } from './marks.js';
import { planUnits } from './plan-units.js';
import type { RunResult } from './run.js';

/** More than any regional government has. */
export const MOST_ROWS = 200_000;
/** Rows between two looks at whatever else the process has to do. */
const TURN = 500;

export type Before = { readonly known: ReadonlyMap<string, Known>; readonly units: readonly Unit[] };
/** What a file would change. `write` makes the rows to be written, sealed at that moment only. */
export type Plan = {
  readonly result: RunResult;
  readonly faults: readonly RowFault[];
  readonly freshUnits: readonly Unit[];
  readonly changed: readonly { readonly id: EmployeeId; readonly isNew: boolean; write(): Prepared }[];
  readonly absent: readonly EmployeeId[];
};

/** Reads a whole file against what is known; keeps nothing. Refusals `identity.directory-columns`, `identity.directory-rows`, and those of the readers. */
export async function planImport(
  ctx: Ctx,
  marks: Marks,
  source: AsyncIterable<SourceRow>,
  before: Before,
  tell: (rows: number) => Promise<void>,
): Promise<Plan> {
  const { columns, taken, faults, rows } = await readRows(ctx, source, tell);
  const single = onlyOnce(marks, taken, before.known, faults);
  const units = planUnits(before.units, single, () => ctx.chance.uuid() as UnitId);
  const [changed, named]: [Plan['changed'][number][], Set<string>] = [[], new Set()];
  for (const [n, row] of single.entries()) {
    if (n % TURN === 0) await setImmediate();
    const mark = marks.number(row.key);
    named.add(hex(mark));
    const known = before.known.get(hex(mark));
    const unit = units.unitOf(row);
    const content = marks.content(canonical([row.facts, row.class, row.postKind, unit]));
    if (known && !known.hasLeft && known.content === hex(content)) continue;
    const id = known?.id ?? (ctx.chance.uuid() as EmployeeId);
    changed.push({ id, isNew: !known || known.hasLeft, write: () => prepared(marks, row, id, unit, mark, content) });
  }
  const absent = [...before.known].filter(([mark, one]) => !one.hasLeft && !named.has(mark)).map(([, one]) => one.id);
  const added = changed.filter((one) => one.isNew).length;
  const result: RunResult = {
    rows,
    added,
    updated: changed.length - added,
    unchanged: single.length - changed.length,
    absent: absent.length,
    left: 0,
    refused: new Set(faults.filter((one) => one.isRefused).map((one) => one.line)).size,
    notes: faults.filter((one) => !one.isRefused).length,
    withoutMail: single.filter((row) => row.facts.mail === null).length,
    units: units.fresh.length,
    social: columns.social,
    unread: columns.unread,
  };
  return { result, faults, freshUnits: units.fresh, changed, absent };
}

async function readRows(ctx: Ctx, source: AsyncIterable<SourceRow>, tell: (rows: number) => Promise<void>) {
  let columns: Columns | null = null;
  const [taken, faults]: [CheckedRow[], RowFault[]] = [[], []];
  let rows = 0;
  for await (const row of source) {
    if (!columns) {
      columns = columnsOf(row.cells);
      if (columns.missing.length > 0) throw new Refusal('identity.directory-columns', { columns: columns.missing.join(', ') });
      continue;
    }
    rows += 1;
    if (rows > MOST_ROWS) throw new Refusal('identity.directory-rows', { most: MOST_ROWS });
    if (rows % TURN === 0) await setImmediate();
    if (rows % (TURN * 10) === 0) await tell(rows);
    const checked = checkRow(row, columns.at, ctx.today());
    faults.push(...checked.faults);
    if (checked.taken) taken.push(checked.taken);
  }
  if (!columns) throw new Refusal('identity.directory-file');
  return { columns, taken, faults, rows };
}

/** A number or an address that comes twice is refused each time after the first: which of the two is right, only the office knows. */
function onlyOnce(marks: Marks, rows: readonly CheckedRow[], known: ReadonlyMap<string, Known>, faults: RowFault[]): CheckedRow[] {
  const [keys, mails] = [new Set<string>(), new Set<string>()];
  const named = new Set(rows.map((row) => hex(marks.number(row.key))));
  const owners = new Map([...known].flatMap(([mark, one]) => (one.mail && !one.hasLeft ? [[one.mail, mark] as const] : [])));
  return rows.filter((row) => {
    const fault = (column: 'number' | 'mail', code: RowFault['code']): false => {
      faults.push({ line: row.line, column, code, isRefused: true });
      return false;
    };
    if (keys.has(row.key)) return fault('number', 'number-twice');
    const mail = row.facts.mail;
    if (mail !== null && mails.has(mail)) return fault('mail', 'mail-twice');
    const owner = mail === null ? undefined : owners.get(hex(marks.mail(mail)));
    // The address belongs to somebody whom this file does not move elsewhere.
    if (owner !== undefined && owner !== hex(marks.number(row.key)) && !named.has(owner)) return fault('mail', 'mail-known');
    keys.add(row.key);
    if (mail !== null) mails.add(mail);
    return true;
  });
}

function prepared(marks: Marks, row: CheckedRow, id: EmployeeId, unit: UnitId, numberMark: Uint8Array, contentMark: Uint8Array): Prepared {
  const { facts } = row;
  return {
    id,
    numberMark,
    mailMark: facts.mail === null ? null : marks.mail(facts.mail),
    superiorMark: facts.superior === null ? null : marks.number(facts.superior),
    postMark: facts.post === '' ? null : marks.post(facts.post),
    class: row.class,
    postKind: row.postKind,
    unit,
    contentMark,
    sealed: marks.close(id, facts),
  };
}
