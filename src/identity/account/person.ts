import { Refusal } from '../../kit/refusal.js';
import type { Person } from './account.js';

/** How a user name is written: what somebody types at the door may have capitals and spaces around it. */
export function usernameOf(typed: string): string {
  return typed.trim().toLowerCase();
}

export type TypedPerson = { username: string; name: string; post: string; unit: string; mail?: string | null };

/** Refusals `identity.bad-username`, `identity.no-name`, `identity.bad-mail`, `kit.too-long`. */
export function personOf(typed: TypedPerson): Person {
  const username = usernameOf(typed.username);
  if (!/^[a-z0-9][a-z0-9._-]{1,62}$/.test(username)) throw new Refusal('identity.bad-username');
  const [name, post, unit, mail] = [typed.name, typed.post, typed.unit, typed.mail ?? ''].map((text) =>
    text.trim().replaceAll(/\s+/g, ' '),
  ) as [string, string, string, string];
  if (name === '' || name.length > 200) throw new Refusal('identity.no-name');
  if (post.length > 200 || unit.length > 200) throw new Refusal('kit.too-long', { limit: 200 });
  if (mail !== '' && (mail.length > 254 || !/^[^@\s<>",;]+@[^@\s<>",;]+\.[^@\s<>",;]+$/.test(mail))) throw new Refusal('identity.bad-mail');
  return { username, name, post, unit, mail: mail === '' ? null : mail };
}
