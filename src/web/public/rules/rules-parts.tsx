import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { articleById, articleLabel, instrumentById, instrumentOf, type Citation, type Law } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { fill } from '../../kit/index.js';
import { articleHref } from './rules-links.js';
import { rulesText as t } from './rules.text.js';

/** The way back to all rules, above the heading of every page below them. */
export const WayBack: FC<{ lang: Lang; to?: string; label?: string }> = ({ lang, to = paths.rules, label }) => (
  <nav class="kicker" aria-label={t.way[lang]}>
    <a href={inLang(lang, to)}>{label ?? t.back[lang]}</a>
  </nav>
);

/** Who compared an article with the official text, and when; else that nobody has. */
export function verificationWords(law: Law, articleId: string, lang: Lang): string {
  const { seen, verified, comparison } = articleById(law, articleId);
  if (!instrumentOf(law, articleId).isLaw) return t.notLaw[lang];
  if (verified && comparison) return fill(t.verifiedBy, lang, { by: comparison.by, day: plainDay(comparison.on, lang) });
  return (seen === 'not-seen' ? t.notSeen : t.unverified)[lang];
}

/** The dates within which a citation counts: ", sampai 30 Oktober 2023". */
function spanWords({ from, until }: Pick<Citation, 'from' | 'until'>, lang: Lang): string {
  const days = [
    from && fill(t.fromDay, lang, { day: plainDay(from, lang) }),
    until && fill(t.untilDay, lang, { day: plainDay(until, lang) }),
  ];
  return days
    .filter(Boolean)
    .map((words) => `, ${words}`)
    .join('');
}

/** Articles, each leading to its place on the instrument's page; their state is said once where it is the same for all. */
export const Articles: FC<{ law: Law; citations: readonly Citation[]; lang: Lang }> = ({ law, citations, lang }) => {
  const states = citations.map((one) => verificationWords(law, one.id, lang));
  const isSame = states.length > 1 && states.every((words) => words === states[0]);
  return (
    <>
      <ul class="plain">
        {citations.map((one, i) => (
          <li>
            <a href={articleHref(one.id, lang)}>{articleLabel(law, one.id, lang)}</a>
            {spanWords(one, lang)} {!isSame && <span class="quiet">({states[i]})</span>}
          </li>
        ))}
      </ul>
      {isSame && <p class="quiet">{fill(t.allOfThem, lang, { state: states[0]! })}</p>}
    </>
  );
};

/** The same where only ids are known. */
export const ArticleList: FC<{ law: Law; ids: readonly string[]; lang: Lang }> = ({ law, ids, lang }) => (
  <Articles law={law} citations={ids.map((id) => ({ id, role: 'norm', from: null, until: null }))} lang={lang} />
);

/** The link to an instrument by its short name. */
export const InstrumentLink: FC<{ law: Law; id: string; lang: Lang }> = ({ law, id, lang }) => (
  <a href={inLang(lang, paths.instrument(id))}>{instrumentById(law, id).short[lang]}</a>
);

/** Where to read on: the self-check first, then what the rules rest on. */
export const Further: FC<{ lang: Lang; general?: string }> = ({ lang, general }) => {
  const links = [
    ...(general ? [[general, t.generalAlso] as const] : []),
    [paths.check, t.check],
    [paths.rulesSanctions, t.sanctions],
    [paths.rulesDeadlines, t.deadlines],
    [paths.rulesBodies, t.bodies],
    [paths.instruments, t.instruments],
  ] as const;
  return (
    <section class="section" aria-labelledby="lebih-jauh">
      <h2 id="lebih-jauh">{t.further[lang]}</h2>
      <div class="body">
        <ul class="lined">
          {links.map(([path, label]) => (
            <li>
              <a href={inLang(lang, path)}>{label[lang]}</a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** Which rule base the page was made from. */
export const Version: FC<{ law: Law; lang: Lang }> = ({ law, lang }) => (
  <section class="section">
    <p class="quiet small">
      {t.version[lang]}: <span class="nums">{law.version.slice(0, 12)}</span>
    </p>
  </section>
);
