import type { Page } from '../kit/index.js';
import type { Place, Setting } from './setting.js';

/** The surroundings of a request; the place says where its answers would go. */
export function settingOf(c: Page, place: Place): Setting {
  const { ctx, lang, site } = c.var;
  const madeOn = place === 'file' ? ctx.today() : null;
  return { law: site.law, today: ctx.today(), lang, office: ctx.tenant.name, isDemo: site.isDemo, place, madeOn };
}

/** What a page without answers depends on besides law, language and office: its path, and the day where it shows one. */
export function addressOf(c: Page, path: string): string {
  return `${path}\n${c.var.ctx.today()}`;
}
