import type { FC } from 'hono/jsx';
import { publicNav, page, type Page } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { homeText as t } from './home.text.js';
import { refusalsText } from './refusals.text.js';
import { sidesOf } from './rules/rules.js';

/** `/`: four doors, the two sides, what we refuse. */
export function home(c: Page): Response | Promise<Response> {
  const lang = c.var.lang;
  const to = (path: string) => inLang(lang, path);
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c), inline: true },
    <div class="page">
      <div class="top hero">
        <h1>
          {t.h1a[lang]}
          <br />
          {t.h1b[lang]}
        </h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      <ul class="doors">
        <Door href={to(paths.check)} name={t.ask[lang]} say={t.askSay[lang]} note={t.askNote[lang]} />
        <Door href={to(paths.rules)} name={t.rules[lang]} say={t.rulesSay[lang]} note={t.rulesNote[lang]} />
        <Door href={to(paths.report)} name={t.report[lang]} say={t.reportSay[lang]} note={t.reportNote[lang]} />
        <Door href={to(paths.follow)} name={t.follow[lang]} say={t.followSay[lang]} note={t.followNote[lang]} />
      </ul>
      <section class="section" aria-labelledby="dua-pihak">
        <h2 id="dua-pihak">{t.sides[lang]}</h2>
        <div class="body">
          <p>{t.sidesSay[lang]}</p>
          <p class="quiet small">{t.sidesSource[lang]}</p>
          <p>
            <a href={to(paths.verify)}>{t.sidesDo[lang]}</a>
            {t.sidesThen[lang]}
            <a href={to(paths.respondent)}>{t.sidesPage[lang]}</a>
            {t.sidesWith[lang]}
          </p>
        </div>
      </section>
      <section class="section" aria-labelledby="dua-sisi">
        <h2 id="dua-sisi">{t.often[lang]}</h2>
        <div class="body">
          <dl class="sides">
            {sidesOf(c.var.site.law, lang)
              .slice(0, 3)
              .map((side) => (
                <div>
                  <dt>{t.no[lang]}</dt>
                  <dd>{side.no}</dd>
                  <dt>{t.yes[lang]}</dt>
                  <dd>{side.yes}</dd>
                </div>
              ))}
          </dl>
          <p>
            <a href={to(paths.rules)}>{t.readRules[lang]}</a>
          </p>
        </div>
      </section>
      <section class="section" aria-labelledby="belajar">
        <h2 id="belajar">{t.learn[lang]}</h2>
        <div class="body">
          <p>{t.learnSay[lang]}</p>
          <p>
            <a href={to(paths.learn)}>{t.learnGo[lang]}</a>
          </p>
        </div>
      </section>
      <section class="section" aria-labelledby="tolak">
        <h2 id="tolak">{t.refuse[lang]}</h2>
        <div class="body">
          <ul class="lined">
            {refusalsText.list.slice(0, 6).map((item) => (
              <li>{item[lang]}</li>
            ))}
          </ul>
          <p>
            <a href={to(paths.refusals)}>{t.readRefusals[lang]}</a>
          </p>
        </div>
      </section>
    </div>,
  );
}

const Door: FC<{ href: string; name: string; say: string; note: string }> = ({ href, name, say, note }) => (
  <li>
    <a href={href}>
      <span>{name}</span>
      <svg class="arrow" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">
        <path d="M0 6h27M21 .5 27 6l-6 5.5" />
      </svg>
    </a>
    <p>{say}</p>
    <p class="quiet small">{note}</p>
  </li>
);
