import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { classById, type EmploymentClass, type Law, type Level, type Sanction } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { keptPage } from '../../kit/kept-page.js';
import { Competences } from './rules-competent.js';
import { rulesListPage, Section } from './rules-list.js';
import { ArticleList } from './rules-parts.js';
import { rulesSanctionsText as t } from './rules-sanctions.text.js';

/** `/aturan/sanksi`: which class climbs which ladder, every form with its dates, and who may impose it. */
export function rulesSanctionsPage(c: Page): Response | Promise<Response> {
  const { lang, site } = c.var;
  return keptPage(c, paths.rulesSanctions, () =>
    rulesListPage(
      c,
      t,
      <>
        <Section id="golongan" title={t.classes[lang]}>
          <ul class="lined">
            {site.law.classes.map((one) => (
              <ClassLine law={site.law} one={one} lang={lang} />
            ))}
          </ul>
        </Section>
        {[...new Set(site.law.sanctions.map((one) => one.level))].map((level) => (
          <Rung law={site.law} level={level} lang={lang} />
        ))}
        <Section id="wewenang" title={t.competent[lang]}>
          <p>{t.competentLead[lang]}</p>
          <Competences law={site.law} lang={lang} />
        </Section>
      </>,
    ),
  );
}

const ClassLine: FC<{ law: Law; one: EmploymentClass; lang: Lang }> = ({ law, one, lang }) => (
  <li id={`golongan-${one.id}`}>
    <p>
      <strong>{one.name[lang]}</strong>: {t.ladders[one.ladder ?? 'none'][lang]}
    </p>
    {one.note && <p class="quiet">{one.note[lang]}</p>}
    {one.reachedBy.length > 0 && <ArticleList law={law} ids={one.reachedBy} lang={lang} />}
  </li>
);

const Rung: FC<{ law: Law; level: Level; lang: Lang }> = ({ law, level, lang }) => {
  const forms = law.sanctions.filter((one) => one.level === level);
  if (forms.length === 0) return <></>;
  return (
    <Section id={level} title={t.levels[level][lang]}>
      {forms.map((one) => (
        <Form law={law} one={one} lang={lang} />
      ))}
    </Section>
  );
};

const Form: FC<{ law: Law; one: Sanction; lang: Lang }> = ({ law, one, lang }) => {
  const [only, unsure] = [one.onlyFor ?? [], one.unsettledFor].map((ids) => ids.map((id) => classById(law, id).name[lang]).join(', '));
  return (
    <>
      <h3 id={one.id}>{one.name[lang]}</h3>
      <p>{one.effects[lang]}</p>
      <p class="quiet">
        {spanWords(one, lang)} {only && `${fill(t.onlyFor, lang, { classes: only })}. `}
        {unsure && `${fill(t.unsettledFor, lang, { classes: unsure })}.`}
      </p>
      {one.note && <p class="quiet">{one.note[lang]}</p>}
      <p>
        <a href={inLang(lang, `${paths.rulesDeadlines}#${one.remedy}`)}>{t.remedy[one.remedy][lang]}</a>
      </p>
      <ArticleList law={law} ids={one.articles} lang={lang} />
    </>
  );
};

/** The days a form is open; one that waits for an event says for which. */
function spanWords({ inForceFrom, inForceUntil, waitsFor }: Sanction, lang: Lang): string {
  if (inForceFrom === null) return fill(t.waits, lang, { event: waitsFor?.[lang] ?? '' });
  const until = inForceUntil && fill(t.until, lang, { day: plainDay(inForceUntil, lang) });
  return `${[fill(t.from, lang, { day: plainDay(inForceFrom, lang) }), until].filter(Boolean).join(' ')}.`;
}
