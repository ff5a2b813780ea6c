import type { Ctx } from '../../kit/ctx.js';
import { canonical } from '../../kit/json.js';
import { isId, type EmployeeId } from '../../kit/ids.js';
import { Refusal } from '../../kit/refusal.js';
import { dropMailMarks, findEmployee, markLeft, putEmployees } from './directory-store.js';
import type { EmployeeFacts } from './employee.js';
import { lockDirectory, noteDirectory } from './import-directory.js';
import { marksOf } from './marks.js';
import { digitsOf } from './number.js';

export type Mend = { readonly name: string; readonly post: string; readonly mail: string; readonly superior: string };

/**
 * Mends one row between two imports: name, post, official address, direct superior. The number stays: it is who they are.
 * Refusals `kit.not-allowed`, `identity.employee-unknown`, `identity.no-name`, `identity.bad-mail`, `identity.bad-superior`,
 * `identity.directory-meanwhile`.
 */
export async function mendEmployee(ctx: Ctx, id: string, typed: Mend): Promise<void> {
  const by = ctx.mustHave('directory.import');
  const marks = marksOf(ctx);
  await ctx.tx(async (tx) => {
    await lockDirectory(tx, ctx);
    const found = isId(id) ? await findEmployee(tx, { id }) : null;
    if (!found) throw new Refusal('identity.employee-unknown');
    const before = marks.open(found.id, found.sealed);
    const facts = factsOf(before, typed);
    const number = marks.number(before.number ?? before.mail!);
    await dropMailMarks(tx, [found.id]);
    await putEmployees(tx, ctx.tenant.id, [
      {
        id: found.id,
        numberMark: number,
        mailMark: facts.mail === null ? null : marks.mail(facts.mail),
        superiorMark: facts.superior === null ? null : marks.number(facts.superior),
        postMark: facts.post === '' ? null : marks.post(facts.post),
        class: found.class,
        postKind: found.postKind,
        unit: found.unit,
        contentMark: marks.content(canonical([facts, found.class, found.postKind, found.unit])),
        sealed: marks.close(found.id, facts),
      },
    ]);
    await noteDirectory(ctx, tx, 'mended', { what: 'row' }, { by: by.id, employee: found.id });
  });
}

/** Records that one person left: what is sealed goes at once. Refusals `kit.not-allowed`, `identity.employee-unknown`. */
export async function employeeLeft(ctx: Ctx, id: string): Promise<void> {
  const by = ctx.mustHave('directory.import');
  await ctx.tx(async (tx) => {
    await lockDirectory(tx, ctx);
    const found = isId(id) ? await findEmployee(tx, { id }) : null;
    if (!found) throw new Refusal('identity.employee-unknown');
    await markLeft(tx, [found.id as EmployeeId], ctx.today());
    await noteDirectory(ctx, tx, 'mended', { what: 'left' }, { by: by.id, employee: found.id });
  });
}

function factsOf(before: EmployeeFacts, { name, post, mail, superior }: Mend): EmployeeFacts {
  const [address, above] = [mail.trim().toLowerCase(), digitsOf(superior.trim())];
  if (name.trim() === '' || name.length > 200 || post.length > 300) throw new Refusal('identity.no-name');
  // Who has no number is known by the address: it cannot be taken away from the row.
  const isKnownByMail = before.number === null && address !== before.mail;
  if (isKnownByMail || (address !== '' && !/^[^\s@]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(address)))
    throw new Refusal('identity.bad-mail');
  if (above !== '' && !/^\d{18}$/.test(above)) throw new Refusal('identity.bad-superior');
  return { name: name.trim(), number: before.number, mail: address || null, post: post.trim(), superior: above || null };
}
