import type { Child, FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import { routeOn, type AppliedRule, type Judgement, type NearMiss } from '../../law/index.js';
import { contractText } from '../kit/contract.text.js';
import { Button } from '../kit/form.js';
import { checkText as c } from './check.text.js';
import { Articles } from './articles-view.js';
import { Leaves } from './leaves.js';
import { afterword, changesOf, headlineOf, neighboursOf } from './result.js';
import { resultText as t } from './result.text.js';
import { askedOf, Carry, Said } from './said.js';
import type { Setting } from './setting.js';
import { Slip } from './slip.js';
import { WhomToAsk } from './whom-to-ask.js';
import type { Walk } from './walk.js';

type Shown = { setting: Setting; walk: Walk; result: Judgement | null };

/** The answer in one sentence, then why, by which articles, what would change it, what is allowed instead, and the slip. */
export const ResultView: FC<Shown> = ({ setting, walk, result }) => (
  <>
    <div class="page split">
      <p class="kicker">{t.kicker[setting.lang]}</p>
      <Top setting={setting} walk={walk} result={result} />
    </div>
    <div class="page">
      {result && <Explained setting={setting} walk={walk} result={result} />}
      <WhomToAsk setting={setting} result={result} />
      <Slip setting={setting} walk={walk} result={result} />
      <Leaves setting={setting} />
    </div>
  </>
);

const Top: FC<Shown> = ({ setting, walk, result }) => {
  const { lang } = setting;
  const headline = headlineOf(result);
  const after = afterword(headline);
  const day = longDay(walk.stated.actOn ?? setting.today, lang);
  return (
    <div class="top">
      <h1 tabindex={-1}>{t.answer[headline][lang]}</h1>
      {result === null && <p>{c.noRuleOnDay[lang].replace('{day}', day)}</p>}
      {after && <p>{t.after[after][lang]}</p>}
      <Carry setting={setting} stated={walk.stated}>
        <details class="why">
          <summary>{t.saidHere[lang].replace('{n}', String(walk.steps.length))}</summary>
          <Said setting={setting} walk={walk} />
        </details>
        <div class="actions">
          <Button second name="langkah" value="kembali">
            {c.back[lang]}
          </Button>
        </div>
      </Carry>
    </div>
  );
};

type Known = { setting: Setting; walk: Walk; result: Judgement };

const Explained: FC<Known> = ({ setting, walk, result }) => (
  <>
    <Missing setting={setting} walk={walk} result={result} />
    {result.rules.length > 0 && (
      <Part id="mengapa" title={t.why[setting.lang]}>
        {result.rules.map((rule) => (
          <Why setting={setting} rule={rule} />
        ))}
        <Range setting={setting} result={result} />
      </Part>
    )}
    <Articles setting={setting} result={result} />
    <Milder setting={setting} result={result} />
    <Changes setting={setting} result={result} />
    <Instead setting={setting} result={result} />
    <Crime setting={setting} result={result} />
  </>
);

export const Part: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="body">{children}</div>
  </section>
);

const Why: FC<{ setting: Setting; rule: AppliedRule }> = ({ setting, setting: { lang }, rule }) => (
  <>
    <h3>{rule.title[lang]}</h3>
    <p>{rule.text[lang]}</p>
    {rule.category === 'contract' && <p>{contractText.byContract[lang]}</p>}
    {rule.level && (
      <p class="quiet">
        {t.level[lang]}: {t.levels[rule.level][lang]}
      </p>
    )}
    <details class="why">
      <summary>
        {t.met[lang]}
        <span class="hide">: {rule.title[lang]}</span>
      </summary>
      <dl class="facts">
        {rule.metBy.map((met) => (
          <div>
            <dt>{askedOf(setting, met.fact, met.ask)}</dt>
            <dd>{met.label[lang]}</dd>
          </div>
        ))}
      </dl>
    </details>
    {rule.notes.length > 0 && (
      <details class="why">
        <summary>
          {t.notes[lang]}
          <span class="hide">: {rule.title[lang]}</span>
        </summary>
        {rule.notes.map((note) => (
          <p>{note[lang]}</p>
        ))}
      </details>
    )}
  </>
);

const Range: FC<{ setting: Setting; result: Judgement }> = ({ setting: { lang }, result: { sanctions } }) =>
  sanctions.length === 0 ? (
    <></>
  ) : (
    <>
      <h3>{t.range[lang]}</h3>
      <ul>
        {sanctions.map(({ name, isSettled }) => (
          <li>
            {name[lang]}
            {!isSettled && <span class="quiet"> ({t.rangeOpen[lang]})</span>}
          </li>
        ))}
      </ul>
    </>
  );

/** Only where missing facts keep the answer open. */
const Missing: FC<Known> = ({ setting, walk, result }) =>
  result.because !== 'facts' || result.gaps.length === 0 ? (
    <></>
  ) : (
    <Part id="menentukan" title={t.missing[setting.lang]}>
      <Possible setting={setting} result={result} />
      <p>{t.missingSay[setting.lang]}</p>
      <Carry setting={setting} stated={walk.stated}>
        <ul class="lined">
          {result.gaps.map((gap) => (
            <li>
              {askedOf(setting, gap.question, gap.ask)}{' '}
              <button class="button text" name="langkah" value={`ubah:${gap.question === 'contest' ? 'pemilihan' : gap.question}`}>
                {t.answerThis[setting.lang]} <span class="hide">: {askedOf(setting, gap.question, gap.ask)}</span>
              </button>
            </li>
          ))}
        </ul>
      </Carry>
    </Part>
  );

/** What the answer may yet be, by the rules still open. */
const Possible: FC<{ setting: Setting; result: Judgement }> = ({ setting: { lang }, result: { possible } }) => (
  <>
    <h3>{t.possible[lang]}</h3>
    <ul>
      {[...new Set(possible.map(({ category }) => t.wouldBe[category][lang]))].map((words) => (
        <li>{words}</li>
      ))}
    </ul>
  </>
);

/** What other facts would change stands open; what held on other days is folded. */
const Changes: FC<{ setting: Setting; result: Judgement }> = ({ setting, result }) => {
  const { lang } = setting;
  const [facts, days] = changesOf(result, lang);
  return (
    <Part id="berubah" title={t.change[lang]}>
      {facts.length === 0 ? <p>{t.noChange[lang]}</p> : <ChangeList setting={setting} changes={facts} />}
      {days.length > 0 && (
        <details class="why">
          <summary>{t.otherDays[lang]}</summary>
          <ChangeList setting={setting} changes={days} />
        </details>
      )}
    </Part>
  );
};

const ChangeList: FC<{ setting: Setting; changes: readonly NearMiss[] }> = ({ setting, setting: { lang }, changes }) => (
  <dl class="facts even">
    {changes.map((miss) => (
      <div>
        <dt>
          {askedOf(setting, miss.fact, miss.ask)} <strong>{miss.wouldBe.map((one) => one[lang]).join(t.or[lang])}</strong>
        </dt>
        <dd>{t.wouldBe[miss.category][lang]}</dd>
      </div>
    ))}
  </dl>
);

const Instead: FC<{ setting: Setting; result: Judgement }> = ({ setting: { lang, law }, result }) => {
  const neighbours = neighboursOf(law, result, lang);
  return neighbours.length === 0 ? (
    <></>
  ) : (
    <Part id="boleh" title={(result.because === 'facts' ? t.insteadMeanwhile : t.instead)[lang]}>
      <ul class="lined">
        {neighbours.map((neighbour) => (
          <li>
            <p>{neighbour.text[lang]}</p>
            <p class="quiet small">
              {t.source[lang]}: {neighbour.source[lang]}
              {neighbour.officeReading && ` (${t.officeReading[lang]})`}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
};

/** The law changed between the act and today: a note, never a switch. */
const Milder: FC<{ setting: Setting; result: Judgement }> = ({ setting: { lang }, result: { milder } }) =>
  milder.length === 0 ? (
    <></>
  ) : (
    <Part id="berganti" title={t.milder[lang]}>
      {milder.map(({ note }) => (
        <p>{note[lang]}</p>
      ))}
    </Part>
  );

/** A pointer to the road of election crime, never a finding. */
const Crime: FC<{ setting: Setting; result: Judgement }> = ({ setting, result: { flags } }) => {
  const route = routeOn(setting.law, 'crime-route', setting.today);
  return flags.length === 0 ? (
    <></>
  ) : (
    <Part id="pidana" title={t.crime[setting.lang]}>
      {flags.map((flag) => (
        <p>{flag.text[setting.lang]}</p>
      ))}
      {route && <p>{t.crimeSay[setting.lang].replace('{body}', route.body[setting.lang])}</p>}
    </Part>
  );
};
