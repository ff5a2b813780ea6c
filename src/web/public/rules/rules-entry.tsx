import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import { classById, isBreach, type Law, type Neighbour, type Rule } from '../../../law/index.js';
import { inLang, paths } from '../../paths.js';
import { contractText } from '../../kit/contract.text.js';
import { fill } from '../../kit/index.js';
import { RuleExamples } from './rules-examples.js';
import { ruleAnchor } from './rules-links.js';
import { Row } from './rules-list.js';
import { Articles } from './rules-parts.js';
import { rulesText as t } from './rules.text.js';

/** Rules that share their label and their permitted neighbour: the neighbour is said once. */
type Group = { readonly head: Bilingual; readonly neighbour: Neighbour | null; readonly rules: Rule[] };

/** Everything an entry is shown for: the page it stands on decides its examples, the class its kind. */
export type Shelf = { readonly law: Law; readonly lang: Lang; readonly act: string; readonly employment: string | null };

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
export const RuleList: FC<{ at: Shelf; rules: readonly Rule[] }> = ({ at, rules }) => {
  const open = groupsOf(rules.filter((rule) => rule.category !== 'unsettled'));
  const unsettled = rules.filter((rule) => rule.category === 'unsettled');
  const said = new Set(open.map((group) => group.neighbour?.text.id));
  return (
    <>
      {open.map((group) => (
        <RuleGroup at={at} group={group} />
      ))}
      {unsettled.length > 0 && (
        <details class="why" open={open.length === 0}>
          <summary>
            {t.unsettled[at.lang]} ({unsettled.length})
          </summary>
          {groupsOf(unsettled).map((group) => (
            <RuleGroup at={at} group={said.has(group.neighbour?.text.id) ? { ...group, neighbour: null } : group} />
          ))}
        </details>
      )}
    </>
  );
};

const RuleGroup: FC<{ at: Shelf; group: Group }> = ({ at, group: { head, neighbour, rules } }) => (
  <dl class="sides">
    <div class={neighbour ? undefined : 'alone'}>
      <dt>{head[at.lang]}</dt>
      <dd>
        {rules.map((rule) => (
          <RuleEntry at={at} rule={rule} />
        ))}
      </dd>
      {neighbour && (
        <>
          <dt>{t.yes[at.lang]}</dt>
          <dd>
            {neighbour.text[at.lang]}
            {neighbour.officeReading && <span class="quiet"> ({t.officeReading[at.lang]})</span>}
          </dd>
        </>
      )}
    </div>
  </dl>
);

const RuleEntry: FC<{ at: Shelf; rule: Rule }> = ({ at, rule }) => (
  <>
    <h3 id={ruleAnchor(rule.id)}>{rule.title[at.lang]}</h3>
    <p>{rule.text[at.lang]}</p>
    {categoryFor(at.law, rule, at.employment) === 'contract' && <p>{contractText.byContract[at.lang]}</p>}
    <details class="why">
      <summary>
        {t.more[at.lang]}
        <span class="hide">: {rule.title[at.lang]}</span>
      </summary>
      <RuleFacts at={at} rule={rule} />
      {rule.history.map((before) => (
        <p>
          <strong>{fill(t.historyUntil, at.lang, { day: plainDay(before.until, at.lang) })}:</strong> {before.text[at.lang]}
        </p>
      ))}
      {rule.notes.map((note) => (
        <p>{note[at.lang]}</p>
      ))}
    </details>
    <RuleExamples law={at.law} rule={rule} act={at.act} lang={at.lang} />
  </>
);

const RuleFacts: FC<{ at: Shelf; rule: Rule }> = ({ at: { law, lang, employment }, rule }) => (
  <dl class="facts">
    <Row label={t.for} lang={lang}>
      {rule.classes.map((id) => classById(law, id).name[lang]).join(', ')}
    </Row>
    <Row label={t.consequence} lang={lang}>
      {t.category[categoryFor(law, rule, employment)][lang]}
      {rule.level && employment !== 'kontrak' && `, ${t.level[rule.level][lang]}`}
      {isBreach(rule.category) && rule.level && (
        <>
          {'. '}
          <a href={inLang(lang, `${paths.rulesSanctions}#${employment === 'kontrak' ? 'kontrak' : rule.level}`)}>
            {t.ladder[lang]}
            <span class="hide">: {rule.title[lang]}</span>
          </a>
        </>
      )}
    </Row>
    <Row label={t.since} lang={lang}>
      {plainDay(rule.inForceFrom, lang)}
      {rule.dateNote && <span class="quiet"> ({rule.dateNote[lang]})</span>}
    </Row>
    {rule.inForceUntil && (
      <Row label={t.until} lang={lang}>
        {plainDay(rule.inForceUntil, lang)}
      </Row>
    )}
    <Row label={t.basis} lang={lang}>
      {rule.articles.length > 0 ? <Articles law={law} citations={rule.articles} lang={lang} /> : t.notSeen[lang]}
    </Row>
    {rule.whoCanSettle && (
      <Row label={t.settle} lang={lang}>
        {rule.whoCanSettle[lang]}
      </Row>
    )}
  </dl>
);

/** Contract staff answer under their contract; the engine says the same of their ladder. */
function categoryFor(law: Law, rule: Rule, employment: string | null): Rule['category'] {
  const isEmployment = rule.category === 'ethics' || rule.category === 'discipline';
  return isEmployment && employment !== null && classById(law, employment).ladder === 'kontrak' ? 'contract' : rule.category;
}

/** The word above a rule: not allowed, allowed, allowed with conditions, unsettled. */
export function headOf(rule: Rule): Bilingual {
  if (rule.category === 'crime') return t.crime;
  if (isBreach(rule.category)) return t.no;
  if (rule.category === 'other-law') return t.otherLaw;
  if (rule.category === 'unsettled') return t.unsettled;
  if (rule.category === 'permitted') return t.yes;
  return rule.category === 'permitted-with-conditions' ? t.conditions : t.note;
}
