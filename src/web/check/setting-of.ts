import type { Page } from '../kit/index.js';
import type { Place, Setting } from './setting.js';

/** The surroundings of a request; the place says where its answers would go. */
export async function settingOf(c: Page, place: Place): Promise<Setting> {
  const { ctx, lang, site } = c.var;
  const madeOn = place === 'file' ? ctx.today() : null;
  const contact = await c.var.officeContact();
  return { law: site.law, today: ctx.today(), lang, office: ctx.tenant.name, contact, isDemo: site.isDemo, place, madeOn };
}

/** What a page without answers depends on besides law, language and office: its path, the day where it shows one, and the address of the office. */
export function addressOf(path: string, { today, contact }: Setting): string {
  return `${path}\n${today}\n${JSON.stringify(contact)}`;
}
