import type { FC } from 'hono/jsx';
import { plainDay } from '../../kit/dates.js';
import { citationLabel, classById, isBreach, type Law, type Neighbour, type Rule } from '../../law/index.js';
import type { Bilingual, Lang } from '../../kit/text.js';
import { page, publicNav, type Page } from '../kit/index.js';
import { rulesText as t } from './rules.text.js';

/** `/aturan`: every prohibited act with its permitted neighbour, by subject. */
export function rulesPage(c: Page): Response | Promise<Response> {
  const { lang, site } = c.var;
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p>{t.slice[lang]}</p>
      </div>
      <nav class="section" aria-labelledby="isi-laman">
        <h2 id="isi-laman">{t.contents[lang]}</h2>
        <div class="body">
          <ul class="lined">
            {subjectsOf(site.law).map(([subject, rules]) => (
              <li>
                <a href={`#${subject}`}>{rules[0]!.subjectTitle[lang]}</a> <span class="quiet">({rules.length})</span>
              </li>
            ))}
          </ul>
        </div>
      </nav>
      {subjectsOf(site.law).map(([subject, rules]) => (
        <section class="section" aria-labelledby={subject}>
          <h2 id={subject}>{rules[0]!.subjectTitle[lang]}</h2>
          <div class="body">
            <Subject law={site.law} rules={rules} lang={lang} />
          </div>
        </section>
      ))}
      <p class="quiet small">
        {t.version[lang]}: <span class="nums">{site.law.version.slice(0, 12)}</span>
      </p>
    </div>,
  );
}

/** The prohibited acts with their neighbours, for the first page. */
export function sidesOf(law: Law, lang: Lang): { no: string; yes: string }[] {
  const seen = new Set<string>();
  return law.rules.flatMap((rule) => {
    if (!isBreach(rule.category) || !rule.neighbour || seen.has(rule.subject)) return [];
    seen.add(rule.subject);
    return [{ no: rule.title[lang], yes: rule.neighbour.text[lang] }];
  });
}

function subjectsOf(law: Law): [string, Rule[]][] {
  const groups = new Map<string, Rule[]>();
  for (const rule of law.rules) groups.set(rule.subject, [...(groups.get(rule.subject) ?? []), rule]);
  return [...groups];
}

/** Rules that share their label and their permitted neighbour: the neighbour is said once. */
type Group = { readonly head: Bilingual; readonly neighbour: Neighbour | null; readonly rules: Rule[] };

function groupsOf(rules: readonly Rule[]): Group[] {
  const groups = new Map<string, Group>();
  for (const rule of rules) {
    const [head, neighbour] = [headOf(rule), rule.neighbour];
    const key = `${head.id}\n${neighbour?.text.id ?? ''}`;
    const group = groups.get(key) ?? { head, neighbour, rules: [] };
    group.rules.push(rule);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What is settled stands open; what nobody has settled is folded, without the neighbours already said above. */
const Subject: FC<{ law: Law; rules: readonly Rule[]; lang: Lang }> = ({ law, rules, lang }) => {
  const open = groupsOf(rules.filter((rule) => rule.category !== 'unsettled'));
  const unsettled = rules.filter((rule) => rule.category === 'unsettled');
  const said = new Set(open.map((group) => group.neighbour?.text.id));
  return (
    <>
      {open.map((group) => (
        <RuleGroup law={law} group={group} lang={lang} />
      ))}
      {unsettled.length > 0 && (
        <details class="why">
          <summary>
            {t.unsettled[lang]} ({unsettled.length})<span class="hide">: {rules[0]!.subjectTitle[lang]}</span>
          </summary>
          {groupsOf(unsettled).map((group) => (
            <RuleGroup law={law} group={said.has(group.neighbour?.text.id) ? { ...group, neighbour: null } : group} lang={lang} />
          ))}
        </details>
      )}
    </>
  );
};

const RuleGroup: FC<{ law: Law; group: Group; lang: Lang }> = ({ law, group: { head, neighbour, rules }, lang }) => (
  <dl class="sides">
    <div class={neighbour ? undefined : 'alone'}>
      <dt>{head[lang]}</dt>
      <dd>
        {rules.map((rule) => (
          <RuleEntry law={law} rule={rule} lang={lang} />
        ))}
      </dd>
      {neighbour && (
        <>
          <dt>{t.yes[lang]}</dt>
          <dd>
            {neighbour.text[lang]}
            {neighbour.officeReading && <span class="quiet"> ({t.officeReading[lang]})</span>}
          </dd>
        </>
      )}
    </div>
  </dl>
);

const RuleEntry: FC<{ law: Law; rule: Rule; lang: Lang }> = ({ law, rule, lang }) => (
  <>
    <h3 id={rule.id.replaceAll('/', '-')}>{rule.title[lang]}</h3>
    <p>{rule.text[lang]}</p>
    <details class="why">
      <summary>
        {t.more[lang]}
        <span class="hide">: {rule.title[lang]}</span>
      </summary>
      <RuleFacts law={law} rule={rule} lang={lang} />
      {rule.notes.map((note) => (
        <p>{note[lang]}</p>
      ))}
    </details>
  </>
);

const RuleFacts: FC<{ law: Law; rule: Rule; lang: Lang }> = ({ law, rule, lang }) => (
  <dl class="facts">
    <div>
      <dt>{t.for[lang]}</dt>
      <dd>{rule.classes.map((id) => classById(law, id).name[lang]).join(', ')}</dd>
    </div>
    <div>
      <dt>{t.consequence[lang]}</dt>
      <dd>
        {t.category[rule.category][lang]}
        {rule.level && `, ${t.level[rule.level][lang]}`}
      </dd>
    </div>
    <div>
      <dt>{t.since[lang]}</dt>
      <dd>
        {plainDay(rule.inForceFrom, lang)}
        {rule.dateNote && <span class="quiet"> ({rule.dateNote[lang]})</span>}
      </dd>
    </div>
    <div>
      <dt>{t.basis[lang]}</dt>
      <dd>
        {rule.articles.map((citation) => citationLabel(law, citation, lang)).join('; ')}
        <br />
        <span class="quiet">{(rule.articleSeen ? (rule.verified ? t.verified : t.unverified) : t.notSeen)[lang]}</span>
      </dd>
    </div>
    {rule.whoCanSettle && (
      <div>
        <dt>{t.settle[lang]}</dt>
        <dd>{rule.whoCanSettle[lang]}</dd>
      </div>
    )}
  </dl>
);

function headOf(rule: Rule): Bilingual {
  if (rule.category === 'crime') return t.crime;
  if (isBreach(rule.category)) return t.no;
  if (rule.category === 'unsettled') return t.unsettled;
  if (rule.category === 'permitted') return t.yes;
  return rule.category === 'permitted-with-conditions' ? t.conditions : t.note;
}
