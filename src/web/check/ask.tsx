import { keptPage } from '../kit/kept-page.js';
import { page, publicNav, readForm, type Page, type Routes } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { OtherLanguage } from './other-language.js';
import type { Setting } from './setting.js';
import { addressOf, settingOf } from './setting-of.js';
import { start, turn, type Shown } from './turn.js';

/** `/cek` and one question a page, without script. Only POST carries answers; a plain visit begins anew. */
export function askPages(app: Routes): void {
  app.get(paths.check, async (c) => {
    const setting = await settingOf(c, 'server');
    return keptPage(c, addressOf(paths.check, setting), () => show(c, setting, start(setting)));
  });
  app.get(paths.checkAsk, (c) => c.redirect(inLang(c.var.lang, paths.check), 303));
  app.post(paths.checkAsk, async (c) => {
    const setting = await settingOf(c, 'server');
    return show(c, setting, turn(setting, await readForm(c)));
  });
}

function show(c: Page, setting: Setting, shown: Shown): Response | Promise<Response> {
  // The questions have no address of their own: the links of the page count from the first one.
  c.set('path', paths.check);
  const language = shown.carried && <OtherLanguage setting={setting} {...shown.carried} />;
  const frame = { title: shown.title, nav: publicNav(c), inline: shown.kind === 'start', ...(language && { language }) };
  return page(c, shown.kind === 'result' ? { ...frame, body: 'keep' } : frame, shown.view, shown.hasFaults ? 422 : 200);
}
