import type { Ctx } from '../../kit/ctx.js';
import type { Tx } from '../../kit/db.js';
import type { Day } from '../../kit/dates.js';
import { isId, type EmployeeId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { hex } from '../../kit/seal.js';
import { read, record, type Problem } from '../../ledger/index.js';
import {
  allUnits,
  chooseEmployees,
  countByUnit,
  digestOf,
  employeesOfUnit,
  findEmployee,
  findEmployees,
  findState,
  type Found,
} from './directory-store.js';
import type { Employee, Unit, UnitId } from './employee.js';
import { marksOf } from './marks.js';
import { digitsOf } from './number.js';

export type UnitCount = { readonly unit: Unit; readonly path: string; readonly people: number; readonly reachable: number };

/** Units with their path from the top and how many people each has: numbers, nobody's name. Refusal `kit.not-allowed`. */
export async function directoryCounts(ctx: Ctx): Promise<{ units: UnitCount[]; changedOn: Day | null }> {
  if (ctx.actor.kind !== 'account' || !(ctx.actor.may.has('directory.import') || ctx.actor.may.has('circular.write')))
    throw new Refusal('kit.not-allowed');
  return ctx.tx(async (tx) => {
    const [units, counts, state] = [await unitPaths(ctx, tx), await countByUnit(tx), await findState(tx)];
    const found = new Map(counts.map((one) => [one.unit, one]));
    const listed = [...units.values()].flatMap(({ unit, path }) => {
      const count = found.get(unit.id);
      return count ? [{ unit, path, people: count.people, reachable: count.reachable }] : [];
    });
    return { units: listed.sort((a, b) => a.path.localeCompare(b.path, 'id')), changedOn: state?.changedOn ?? null };
  });
}

/** Every unit by id, with its path: "Dinas Contoh › Bidang Contoh". */
export async function unitPaths(ctx: Ctx, tx: Tx): Promise<Map<UnitId, { unit: Unit; path: string }>> {
  void ctx;
  const units = new Map((await allUnits(tx)).map((unit) => [unit.id, unit]));
  const pathOf = (unit: Unit): string => {
    const above = unit.parent === null ? undefined : units.get(unit.parent);
    return above ? `${pathOf(above)} › ${unit.name}` : unit.name;
  };
  return new Map([...units].map(([id, unit]) => [id, { unit, path: pathOf(unit) }]));
}

/** A unit and all that stands under it. */
export async function unitsUnder(ctx: Ctx, tx: Tx, ids: readonly UnitId[]): Promise<UnitId[]> {
  void ctx;
  const units = await allUnits(tx);
  const all = new Set(ids);
  for (let size = -1; size !== all.size;) {
    size = all.size;
    for (const unit of units) if (unit.parent !== null && all.has(unit.parent)) all.add(unit.id);
  }
  return [...all];
}

/**
 * One person by whole number or whole address, to mend their row: there is no list and no search by name. Each look-up is an
 * event the auditor sees. Refusals `kit.not-allowed`, `identity.employee-unknown`.
 */
export async function lookUpEmployee(ctx: Ctx, typed: string): Promise<Employee> {
  const by = ctx.mustHave('directory.import');
  const marks = marksOf(ctx);
  const mail = typed.trim().toLowerCase();
  const found = await ctx.tx(async (tx) => {
    const one = await findEmployee(tx, mail.includes('@') ? { mail: marks.mail(mail) } : { number: marks.number(digitsOf(typed.trim())) });
    const body = { by: by.id, at: ctx.now().toString(), employee: one?.id ?? null };
    await record(ctx, tx, { kind: 'lookup', id: ctx.chance.uuid() }, 0, [
      { kind: 'employee', on: ctx.today(), skeleton: { found: one !== null }, body },
    ]);
    return one;
  });
  if (!found) throw new Refusal('identity.employee-unknown');
  return opened(ctx, found);
}

/** A person of the directory by id; `null` when they left. Who may is the caller's question. */
export async function employeeOf(ctx: Ctx, tx: Tx, id: string): Promise<Employee | null> {
  const found = isId(id) ? await findEmployee(tx, { id }) : null;
  return found && opened(ctx, found);
}

/** The same for several, in no order. */
export async function employeesOf(ctx: Ctx, tx: Tx, ids: readonly EmployeeId[]): Promise<Employee[]> {
  const marks = marksOf(ctx);
  return (await findEmployees(tx, ids)).map((found) => ({ ...withoutSeal(found), ...marks.open(found.id, found.sealed) }));
}

/** Official addresses by id, of those who have one. */
export async function mailOf(ctx: Ctx, tx: Tx, ids: readonly EmployeeId[]): Promise<Map<EmployeeId, string>> {
  return new Map((await employeesOf(ctx, tx, ids)).flatMap(({ id, mail }) => (mail === null ? [] : [[id, mail] as const])));
}

/** Everybody of one unit by name, for the sheet that is printed and handed out. Refusal `kit.not-allowed`. */
export async function employeesIn(ctx: Ctx, tx: Tx, unit: UnitId): Promise<Employee[]> {
  ctx.mustHave('directory.import');
  const marks = marksOf(ctx);
  const all = (await employeesOfUnit(tx, unit)).map((found) => ({ ...withoutSeal(found), ...marks.open(found.id, found.sealed) }));
  return all.sort((a, b) => a.name.localeCompare(b.name, 'id', { numeric: true }));
}

export type Audience = {
  readonly units: readonly UnitId[];
  readonly classes: readonly string[];
  readonly postKinds: readonly string[];
  /** Posts by their whole title. */
  readonly posts: readonly string[];
};

/** Who is addressed today: ids with unit, superior and whether a mail can reach them. An empty kind is everybody. */
export async function employeesFor(
  ctx: Ctx,
  tx: Tx,
  { units, classes, postKinds, posts }: Audience,
): Promise<{ id: EmployeeId; unit: UnitId; superior: EmployeeId | null; hasMail: boolean }[]> {
  const marks = marksOf(ctx);
  const within = units.length === 0 ? [] : await unitsUnder(ctx, tx, units);
  return chooseEmployees(tx, { units: within, classes, postKinds, posts: posts.map((post) => marks.post(post)) });
}

const withoutSeal = ({ id, class: kind, postKind, unit }: Found) => ({ id, class: kind, postKind, unit });

function opened(ctx: Ctx, found: Found): Employee {
  return { ...withoutSeal(found), ...marksOf(ctx).open(found.id, found.sealed) };
}

/** Compares the directory with the last event that changed it. */
export async function* verifyDirectory(ctx: Ctx, tx: Tx): AsyncGenerator<Problem> {
  const [state, digest] = [await findState(tx), hex(await digestOf(tx))];
  if (!state) return;
  const [event] = await read(ctx, tx, { kind: 'directory', id: state.event });
  const said = (event?.skeleton as { digest?: string } | undefined)?.digest;
  if (said !== digest || hex(state.digest) !== digest) yield { about: 'directory', what: 'its rows differ from what its last event says' };
}
