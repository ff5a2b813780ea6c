import type { FC } from 'hono/jsx';
import type { Bilingual } from '../../../kit/text.js';
import { ruleById, type AppliedRule, type PossibleRule } from '../../../law/index.js';
import type { CaseView, EvidenceItem } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { contractText } from '../../kit/contract.text.js';
import { fill } from '../../kit/index.js';
import { evidenceFor, isFromCalendar, linesOf, type Desk, type Line } from './advice-lines.js';
import { citationWords } from '../parts.js';
import { adviceText as t } from './advice.text.js';

/** A rule that the recorded facts meet: its words, its conditions beside the evidence, what must be proven. */
export const AppliedAdvice: FC<{ desk: Desk; rule: AppliedRule }> = ({ desk, rule }) => (
  <>
    <h3>{rule.title[desk.lang]}</h3>
    <p>{rule.text[desk.lang]}</p>
    {rule.category === 'contract' && <p>{contractText.byContract[desk.lang]}</p>}
    <p class="by">{citationWords(rule.articles, desk.lang)}</p>
    {!rule.verified && <p class="by">{t.unverified[desk.lang]}</p>}
    <Conditions desk={desk} id={rule.id} title={rule.title} />
    <h4>{t.elements[desk.lang]}</h4>
    <ul>
      {rule.elements.map((element) => (
        <li>
          {element.text[desk.lang]} <Names desk={desk} facts={element.facts} />
        </li>
      ))}
    </ul>
    {rule.notes.map((note) => (
      <p class="quiet">{note[desk.lang]}</p>
    ))}
  </>
);

/** A rule that waits for what is not known, folded to its name. */
export const PossibleAdvice: FC<{ desk: Desk; rule: PossibleRule }> = ({ desk, rule }) => (
  <details class="why">
    <summary>{rule.title[desk.lang]}</summary>
    <p>{ruleById(desk.law, rule.id).text[desk.lang]}</p>
    <Conditions desk={desk} id={rule.id} title={rule.title} />
  </details>
);

const Conditions: FC<{ desk: Desk; id: string; title: Bilingual }> = ({ desk, id, title }) => {
  const { lang } = desk;
  return (
    <table class="list" role="table">
      <caption class="hide">{fill(t.table, lang, { title: title[lang] })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.condition, t.stated, t.evidence, t.missing].map((head) => (
            <th scope="col" role="columnheader">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {linesOf(desk, id).map((line) => (
          <ConditionRow desk={desk} line={line} />
        ))}
      </tbody>
    </table>
  );
};

const ConditionRow: FC<{ desk: Desk; line: Line }> = ({ desk, line }) => (
  <tr role="row">
    <td role="cell">
      {line.ask[desk.lang]}
      <span class="left">{fill(t.needs, desk.lang, { what: line.needs })}</span>
    </td>
    <td role="cell">{line.value === null ? <span class="quiet">{t.notKnown[desk.lang]}</span> : <strong>{line.value}</strong>}</td>
    <td role="cell">{line.calendar ?? <Evidence desk={desk} items={line.evidence} />}</td>
    <td role="cell">
      <Missing desk={desk} line={line} />
    </td>
  </tr>
);

const Evidence: FC<{ desk: Desk; items: readonly EvidenceItem[] }> = ({ desk: { lang, view }, items }) => (
  <>
    {items.map((item) => (
      <p>
        <a href={inLang(lang, paths.caseEvidence(view.state.id, item.file))}>{nameOf(view, item)}</a>
        {item.isSetAside ? ` (${t.setAside[lang]})` : item.served === null && ` (${t.notShown[lang]})`}
      </p>
    ))}
  </>
);

/** What is missing, in words, with the way to the field that records it for whoever may. */
const Missing: FC<{ desk: Desk; line: Line }> = ({ desk: { lang, mayRecord }, line }) => {
  const words = missingWords(line);
  if (words === null) return <span class="quiet">{t.nothing[lang]}</span>;
  return (
    <>
      {words[lang]}{' '}
      {mayRecord && (
        <a href={`#${line.field}`}>
          {(line.value === null ? t.record : t.attach)[lang]}
          <span class="hide">: {line.ask[lang]}</span>
        </a>
      )}
    </>
  );
};

function missingWords({ value, calendar, evidence }: Line): Bilingual | null {
  if (value === null) return t.unanswered;
  if (calendar !== null) return null;
  if (evidence.length === 0) return t.noEvidence;
  return evidence.every((item) => item.isSetAside) ? t.allSetAside : null;
}

/** Behind an element: the evidence recorded for its facts, or the calendar where that answers them. */
const Names: FC<{ desk: Desk; facts: readonly string[] }> = ({ desk, facts }) => {
  const usable = evidenceFor(desk.view, facts).filter((item) => !item.isSetAside);
  if (usable.length > 0) return <strong>({usable.map((item) => nameOf(desk.view, item)).join(', ')})</strong>;
  const isSaid = facts.length > 0 && facts.every((fact) => isFromCalendar(desk, fact));
  return <span class="quiet">({(isSaid ? t.elementCalendar : t.elementBare)[desk.lang]})</span>;
};

const nameOf = (view: CaseView, { file }: EvidenceItem): string => view.files.get(file)?.name ?? file.slice(0, 8);
