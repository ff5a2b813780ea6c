import type { Child, FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { phaseOn, questionsFor, ruleById, type Law } from '../../../law/index.js';
import { allegedAct, statusWords, type CaseView, type Command } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Errors, fill, type Faults, type Page } from '../../kit/index.js';
import { contestWords } from '../contest-words.js';
import { deskPage, type DeskStatus } from '../desk.js';
import { caseFrameText as t } from './case-frame.text.js';

export type CaseTab = '' | 'fakta' | 'bukti' | 'surat' | 'peran' | 'cari';

/** What stands above every tab of a case: number, state, summary, tabs. */
export function casePage(
  c: Page,
  view: CaseView,
  tab: CaseTab,
  content: Child,
  shown: { status?: DeskStatus; faults?: Faults } = {},
): Response | Promise<Response> {
  const { lang } = c.var;
  const title = fill(t.case, lang, { number: view.state.number });
  return deskPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={shown.faults ?? {}} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.cases)}>{t.all[lang]}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">
          {view.what ? `${fill(t.alleged, lang, { what: allegedAct(view.what) })}. ` : ''}
          {sentence(statusWords[view.state.status][lang])}
        </p>
        {view.isSealed && <p>{t.sealed[lang]}</p>}
      </div>
      <Summary c={c} view={view} />
      <Tabs lang={lang} view={view} tab={tab} />
      {content}
    </>,
    shown.status ?? 200,
  );
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const Summary: FC<{ c: Page; view: CaseView }> = ({ c, view }) => {
  const { lang, site } = c.var;
  const { state, respondent } = view;
  const contest = contestWords(site.law, state.contest, state.office, lang);
  const actOn: [string, string] = [t.actOn[lang], longDay(state.actOn, lang)];
  const open: [string, string][] = [
    [
      t.respondent[lang],
      respondent
        ? [respondent.name, respondent.post, respondent.unit, classWords(site.law, state.employmentClass, lang)].filter(Boolean).join(', ')
        : t.hidden[lang],
    ],
    actOn,
    [
      t.contest[lang],
      contest ? `${contest}, ${t.phases[phaseOn(site.law, state.contest, state.office, state.actOn)][lang]}` : t.contestUnknown[lang],
    ],
    [t.rules[lang], state.alleged.map((one) => ruleById(site.law, one.rule).title[lang]).join('; ') || t.rulesNone[lang]],
  ];
  const rows = view.isSealed ? [actOn] : open;
  return (
    <dl class="summary">
      {rows.map(([dt, dd]) => (
        <div>
          <dt>{dt}</dt>
          <dd>{dd}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Whether this person may lawfully take a step now, by the table. */
export const mayTake = (view: CaseView, command: Command): boolean => view.steps.lawful.some((step) => step.command === command);

/** The employment class as the vocabulary words it; nothing while it is unknown. */
export function classWords(law: Law, id: string, lang: Lang): string {
  return (
    questionsFor(law)
      .find((one) => one.id === 'employment')
      ?.options.find((one) => one.id === id)?.label[lang] ?? ''
  );
}

/** The act as the vocabulary words it. */
export function actWordsOf(law: Law, id: string, lang: Lang): string {
  return (
    questionsFor(law)
      .find((one) => one.id === 'act')
      ?.options.find((one) => one.id === id)?.label[lang] ?? id
  );
}

const Tabs: FC<{ lang: Lang; view: CaseView; tab: CaseTab }> = ({ lang, view, tab }) => {
  const tabs: [CaseTab, string][] = [
    ['', t.timeline[lang]],
    ['fakta', t.facts[lang]],
    ['bukti', fill(t.evidence, lang, { n: view.state.evidence.length })],
    ['surat', fill(t.letters, lang, { n: view.letters.length })],
    ['peran', t.people[lang]],
    ['cari', t.search[lang]],
  ];
  return (
    <nav aria-label={t.tabs[lang]}>
      <ul class="tabs">
        {tabs.map(([slug, label]) => (
          <li>
            <a
              href={inLang(lang, slug === '' ? paths.case(view.state.id) : paths.caseStep(view.state.id, slug))}
              aria-current={tab === slug ? 'page' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
