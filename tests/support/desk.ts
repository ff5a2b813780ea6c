import { newTotpSecret, seedAccount, totpNow, type Role } from '../../src/identity/index.js';
import type { Office, Staff } from './case.js';
import type { LiveSite } from './site.js';
import { Visitor } from './visitor.js';

const ROLE: Record<Staff, Role> = {
  screener: 'officer',
  officer: 'officer',
  superior: 'superior',
  examiner: 'examiner',
  examiner2: 'examiner',
  examiner3: 'examiner',
  examiner4: 'examiner',
  decider: 'decider',
  other: 'decider',
  auditor: 'auditor',
};

/** One of the office's people signed in through the page, as a browser would. */
export async function signedIn(site: LiveSite, office: Office, name: Staff): Promise<Visitor> {
  const { world } = office;
  const system = world.ctx({ kind: 'system' });
  const [username, password, totpSecret] = [`${name}.${world.tenant.host}`, `sandi panjang ${name} 2026`, newTotpSecret(system)];
  await seedAccount(system, { username, name: `Pegawai ${name}`, post: `Jabatan ${name}`, role: ROLE[name], password, totpSecret });
  const visitor = new Visitor(site.url);
  const answer = await visitor.post('/meja/masuk', { nama: username, sandi: password, kode: totpNow(world.clock.now(), totpSecret) });
  if (answer.status !== 303) throw new Error(`${name} could not sign in: ${answer.status}`);
  return visitor;
}

/** The fields a form on a page would send as it stands: hidden ones, text, areas, chosen boxes and options. */
export function fieldsOf(html: string, action: string): Record<string, string> {
  const form = [...html.matchAll(/<form\b[^>]*>[\s\S]*?<\/form>/g)].map((one) => one[0]).find((one) => one.includes(`action="${action}"`));
  if (!form) throw new Error(`no form leads to ${action}`);
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const [name, type] = [attribute(tag, 'name'), attribute(tag, 'type') ?? 'text'];
    if (name && type !== 'file' && (!/radio|checkbox/.test(type) || /\schecked/.test(tag))) fields[name] = attribute(tag, 'value') ?? '';
  }
  for (const [, head, text] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    fields[attribute(head!, 'name')!] = plain(text!);
  for (const [, head, body] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g))
    fields[attribute(head!, 'name')!] = attribute(/<option\b[^>]*\sselected[^>]*>/.exec(body!)?.[0] ?? '', 'value') ?? '';
  return fields;
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
};

export const plain = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
