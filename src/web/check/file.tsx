import type { FC } from 'hono/jsx';
import { html, raw } from 'hono/html';
import { keptPage } from '../kit/kept-page.js';
import { Mark, type Page, type Routes } from '../kit/index.js';
import { layoutText } from '../kit/layout.text.js';
import { styles } from '../kit/styles.js';
import { pageTitle } from '../kit/title.js';
import { paths } from '../paths.js';
import { scriptOf, Stage } from './live.js';
import type { Script } from './script.js';
import type { Setting } from './setting.js';
import { addressOf, settingOf } from './setting-of.js';
import { startText as t } from './start.text.js';

/** The name under which the browser keeps it. */
const NAMES = { id: 'nirpihak-cek.html', en: 'nirpihak-check.html' };

/** `/cek/nirpihak-cek.html`: the whole self-check in one file, which works from a stick as well as from a mail. */
export function filePage(app: Routes): void {
  app.get(paths.checkFile, async (c: Page) => {
    const setting = await settingOf(c, 'file');
    c.header('content-disposition', `attachment; filename="${NAMES[c.var.lang]}"`);
    return keptPage(c, addressOf(paths.checkFile, setting), () =>
      c.html(html`<!doctype html>${(<Whole setting={setting} script={scriptOf(c, setting)} />)}`),
    );
  });
}

/** Its own policy travels in the file: this script and this sheet, no connection, no form. */
const policyOf = ({ source }: Script): string =>
  `default-src 'none'; script-src ${source}; style-src ${styles.source}; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`;

const Whole: FC<{ setting: Setting; script: Script }> = ({ setting, script }) => {
  const { lang, office, isDemo } = setting;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(script)} />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{pageTitle(t.title[lang])}</title>
        <link rel="icon" href="data:," />
        <style>{raw(styles.text)}</style>
      </head>
      <body>
        <a class="skip" href="#isi">
          {layoutText.skip[lang]}
        </a>
        <header class="masthead">
          <div class="page">
            <span class="brand">
              <Mark />
              Nirpihak
            </span>
            <span class="office">{office}</span>
            <div class="level"></div>
            {isDemo && <p class="example">{layoutText.demo[lang]}</p>}
          </div>
        </header>
        <main id="isi">
          <Stage setting={setting} />
        </main>
        <footer class="foot">
          <div class="page">
            <div class="level"></div>
            <div class="cols">
              <p>
                {layoutText.service[lang]}
                <br />
                {office}
              </p>
            </div>
          </div>
        </footer>
        <script>{raw(script.text)}</script>
      </body>
    </html>
  );
};
