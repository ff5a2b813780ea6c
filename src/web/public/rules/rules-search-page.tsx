import type { FC } from 'hono/jsx';
import type { Lang } from '../../../kit/text.js';
import { inLang, paths } from '../../paths.js';
import { cleanText, fill, page, publicNav, type Page } from '../../kit/index.js';
import { WayBack } from './rules-parts.js';
import { SearchForm } from './rules-search-form.js';
import { marked, searchRules, SHOWN, type Found, type Results } from './rules-search.js';
import { rulesSearchText as t } from './rules-search.text.js';

const LONGEST = 200;

/** `/aturan/cari?kata=`: what holds the words. Never compressed and never kept: it repeats what a person typed. Refusal `kit.bad-text`. */
export function rulesSearchPage(c: Page): Response | Promise<Response> {
  const { lang, site } = c.var;
  const words = cleanText(c.req.query('kata') ?? '').slice(0, LONGEST);
  const results = searchRules(site.law, lang, words);
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <WayBack lang={lang} />
        <h1>{t.title[lang]}</h1>
        <SearchForm lang={lang} words={words} />
      </div>
      {results.wanted.length === 0 ? <p>{t.start[lang]}</p> : <Answer lang={lang} words={words} results={results} />}
    </div>,
  );
}

const Answer: FC<{ lang: Lang; words: string; results: Results }> = ({ lang, words, results }) => (
  <section class="section" aria-labelledby="hasil">
    <h2 id="hasil">{t.results[lang]}</h2>
    <div class="body">
      {results.total === 0 ? (
        <>
          <p>{fill(t.none, lang, { words })}</p>
          <p>{t.noneHelp[lang]}</p>
          <p>
            <a href={inLang(lang, paths.rules)}>{t.acts[lang]}</a>
          </p>
        </>
      ) : (
        <>
          <p role="status">
            {results.isWhole ? fill(results.total === 1 ? t.foundOne : t.found, lang, { n: results.total, words }) : t.some[lang]}
          </p>
          <ul class="lined">
            {results.found.map((one) => (
              <li>
                <Hit lang={lang} one={one} wanted={results.wanted} />
              </li>
            ))}
          </ul>
          {results.total > SHOWN && <p class="quiet">{fill(t.more, lang, { n: SHOWN })}</p>}
        </>
      )}
    </div>
  </section>
);

const Hit: FC<{ lang: Lang; one: Found; wanted: readonly string[] }> = ({ lang, one, wanted }) => (
  <>
    <p>
      <a href={one.href}>
        <Marked text={one.title} wanted={wanted} />
      </a>{' '}
      <span class="quiet">({t.kinds[one.kind][lang]})</span>
    </p>
    {one.say && (
      <p>
        <Marked text={one.say} wanted={wanted} />
      </p>
    )}
  </>
);

/** The words that were looked for, bold: weight, not colour. */
const Marked: FC<{ text: string; wanted: readonly string[] }> = ({ text, wanted }) => (
  <>{marked(text, wanted).map(({ words, isHit }) => (isHit ? <strong>{words}</strong> : words))}</>
);
