import type { Child, FC } from 'hono/jsx';
import { html, raw } from 'hono/html';
import { inLang, paths } from '../paths.js';
import { layoutText as t } from './layout.text.js';
import { Mark } from './parts.js';
import { styles } from './styles.js';
import { pageTitle } from './title.js';
import type { Page } from './env.js';
import type { Lang } from '../../kit/text.js';

export type NavItem = { href: string; label: string; isHere?: boolean };

export type Frame = {
  title: string;
  /** The links after the name; none on pages where one thing is done. */
  nav?: readonly NavItem[];
  /** Words beside the name instead of the office's name ("Meja tim pengawas, …"). */
  office?: string;
  /** Sticky bar with a way back and the quick exit, on reporting pages. */
  bar?: { back: string; backLabel?: string };
  /** `desk`: dense; `keep`: only the slip prints. */
  body?: 'desk' | 'keep';
  /** Puts the sheet into the page, so that the first paint needs no second request. */
  inline?: boolean;
  /** The address of the one script there is: the self-check in the browser. Every other page carries none. */
  script?: string;
  /** What stands in the foot in place of the link to the other language, where a plain visit would lose what was said. */
  language?: Child;
  /** Words for the foot of a desk page instead of the public foot. */
  foot?: Child;
};

/** Answers with a whole page. `content` stands inside `main`; it brings its own `.page` wrappers. */
export function page(
  c: Page,
  frame: Frame,
  content: Child,
  status: 200 | 400 | 401 | 403 | 404 | 409 | 410 | 413 | 421 | 422 | 429 | 500 | 503 | 507 = 200,
): Response | Promise<Response> {
  return c.html(
    html`<!doctype html>${(
        <Document c={c} frame={frame}>
          {content}
        </Document>
      )}`,
    status,
  );
}

const Document: FC<{ c: Page; frame: Frame; children?: Child }> = ({ c, frame, children }) => {
  const lang = c.var.lang;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{pageTitle(frame.title)}</title>
        <link rel="icon" href="data:," />
        {frame.inline ? <style>{raw(styles.text)}</style> : <link rel="stylesheet" href={paths.styles(styles.version)} />}
        {frame.script && <script src={frame.script} defer></script>}
      </head>
      <body class={frame.body}>
        <a class="skip" href="#isi">
          {t.skip[lang]}
        </a>
        <Masthead c={c} frame={frame} />
        {frame.bar && <Bar lang={lang} {...frame.bar} />}
        <main id="isi">{children}</main>
        <Foot c={c} frame={frame} />
      </body>
    </html>
  );
};

const Masthead: FC<{ c: Page; frame: Frame }> = ({ c, frame }) => {
  const lang = c.var.lang;
  return (
    <header class="masthead">
      <div class="page">
        <a class="brand" href={inLang(lang, frame.body === 'desk' ? paths.desk : paths.home)}>
          <Mark />
          Nirpihak
        </a>
        <span class="office">{frame.office ?? c.var.ctx.tenant.name}</span>
        {frame.nav && frame.nav.length > 0 && (
          <nav class="nav" aria-label={t.main[lang]}>
            <ul>
              {frame.nav.map((item) => (
                <li>
                  <a href={inLang(lang, item.href)} aria-current={item.isHere ? 'page' : undefined}>
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {!frame.bar && <div class="level"></div>}
        {c.var.site.isDemo && <p class="example">{t.demo[lang]}</p>}
      </div>
    </header>
  );
};

const Bar: FC<{ lang: Lang; back: string; backLabel?: string }> = ({ lang, back, backLabel }) => (
  <nav class="bar" aria-label={t.leave[lang]}>
    <div class="page">
      <a href={inLang(lang, back)}>{backLabel ?? t.back[lang]}</a>
      <a class="exit" href={paths.exit} rel="noreferrer">
        {t.exit[lang]}
      </a>
      <div class="level"></div>
    </div>
  </nav>
);

const Foot: FC<{ c: Page; frame: Frame }> = ({ c, frame }) => {
  const lang = c.var.lang;
  const other = lang === 'id' ? 'en' : 'id';
  const link = (path: string, label: string) => (
    <li>
      <a href={inLang(lang, path)}>{label}</a>
    </li>
  );
  return (
    <footer class="foot">
      <div class="page">
        <div class="level"></div>
        <div class="cols">
          <div>
            {frame.foot ?? (
              <p>
                {t.service[lang]}
                <br />
                {c.var.ctx.tenant.name}
              </p>
            )}
          </div>
          <div>
            <ul class="plain">
              {link(paths.channels, t.channels[lang])}
              {link(paths.refusals, t.limits[lang])}
              {link(paths.privacy, t.privacy[lang])}
              {link(paths.accessibility, t.accessibility[lang])}
              <li>
                {frame.language ?? (
                  <a href={inLang(other, c.var.path)} lang={other} hreflang={other}>
                    {t.other[lang]}
                  </a>
                )}
              </li>
            </ul>
          </div>
        </div>
      </div>
    </footer>
  );
};

/** The public links, in one order everywhere. */
export function publicNav(c: Page): NavItem[] {
  const lang = c.var.lang;
  const items: [string, string][] = [
    [paths.rules, t.rules[lang]],
    [paths.check, t.check[lang]],
    [paths.report, t.report[lang]],
    [paths.follow, t.follow[lang]],
    [paths.transparency, t.figures[lang]],
    [paths.verify, t.verify[lang]],
  ];
  return items.map(([href, label]) => ({ href, label, isHere: c.var.path === href }));
}
