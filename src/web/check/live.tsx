import type { FC } from 'hono/jsx';
import { keptPage } from '../kit/kept-page.js';
import { page, publicNav, type Page, type Routes } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { checkText as c } from './check.text.js';
import { OtherLanguageAfresh } from './other-language.js';
import { scriptFor, type Script } from './script.js';
import type { Setting } from './setting.js';
import { addressOf, settingOf } from './setting-of.js';
import { startText as t } from './start.text.js';

/** No connection, no form, nothing of others: only our own script and sheet. */
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'`;

/** `/cek/langsung`: the same questions and answers, worked out in the browser; and its one script. */
export function livePages(app: Routes): void {
  app.get(paths.checkLive, async (c) => {
    const setting = await settingOf(c, 'browser');
    c.header('content-security-policy', POLICY);
    return keptPage(c, addressOf(paths.checkLive, setting), () => {
      const script = inLang(c.var.lang, paths.checkScript(scriptOf(c, setting).version));
      const language = <OtherLanguageAfresh setting={setting} />;
      return page(c, { title: t.liveTitle[c.var.lang], nav: publicNav(c), script, language }, <Stage setting={setting} />);
    });
  });
  app.get('/cek/:script{[0-9a-f]{16}\\.js}', async (c) => {
    const { text, version } = scriptOf(c, await settingOf(c, 'browser'));
    if (c.var.path !== paths.checkScript(version)) return c.notFound();
    c.header('cache-control', 'public, max-age=31536000, immutable');
    return keptPage(c, c.var.path, () => c.body(text, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  });
}

/** The script of this office in the reader's language. */
export function scriptOf(c: Page, { office, contact, isDemo, lang }: Setting): Script {
  return scriptFor(c.var.site.law, { office, contact, zone: c.var.ctx.tenant.zone, isDemo }, lang);
}

/** Where the script shows its pages; until then, and without script, the way to the pages that need none. */
export const Stage: FC<{ setting: Setting }> = ({ setting }) => {
  const { lang, madeOn, place } = setting;
  return (
    <>
      <p class="hide" role="status" aria-live="polite" id="kabar"></p>
      <div id="cek" data-dibuat={madeOn ?? undefined}>
        <div class="page split">
          <p class="kicker">{c.kicker[lang]}</p>
          <div class="top">
            <h1>{t.title[lang]}</h1>
            <p>{(place === 'file' ? t.noScriptFile : t.noScript)[lang]}</p>
            {place === 'browser' && (
              <p>
                <a href={inLang(lang, paths.check)}>{t.toServer[lang]}</a>
              </p>
            )}
          </div>
        </div>
      </div>
    </>
  );
};
