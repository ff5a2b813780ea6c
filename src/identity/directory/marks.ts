import { createHmac } from 'node:crypto';
import type { Ctx } from '../../kit/ctx.js';
import { canonical } from '../../kit/json.js';
import { seal, text, unseal, utf8 } from '../../kit/seal.js';
import type { EmployeeId } from '../../kit/ids.js';
import type { EmployeeFacts } from './employee.js';

/**
 * How a person is found and read: keyed marks and one sealing key, all derived from the tenant's secret outside the
 * database. Taken once for a file of 50,000 rows, not once a row.
 */
export type Marks = {
  number(text: string): Uint8Array;
  mail(text: string): Uint8Array;
  post(text: string): Uint8Array;
  content(text: string): Uint8Array;
  close(id: EmployeeId, facts: EmployeeFacts): Uint8Array;
  open(id: EmployeeId, sealed: Uint8Array): EmployeeFacts;
};

export function marksOf(ctx: Ctx): Marks {
  const secret = (use: string): Uint8Array => ctx.keys.secret(ctx.tenant.id, `identity/directory-${use}`);
  const marker = (use: string) => {
    const key = secret(use);
    return (plain: string): Uint8Array => createHmac('sha256', key).update(plain).digest();
  };
  const key = secret('sealed');
  const post = marker('post');
  return {
    number: marker('number'),
    mail: marker('mail'),
    content: marker('content'),
    post: (plain) => post(plain.toLowerCase().replaceAll(/\s+/g, ' ').trim()),
    close: (id, facts) => seal(ctx.chance, key, utf8(canonical(facts)), `employee/${id}`),
    open: (id, sealed) => JSON.parse(text(unseal(key, sealed, `employee/${id}`))) as EmployeeFacts,
  };
}
