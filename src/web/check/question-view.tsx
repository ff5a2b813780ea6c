import type { Child, FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import { Button, Choices, DateField, Errors, type Faults, type Option, type Typed } from '../kit/form.js';
import { checkText as t } from './check.text.js';
import { contestChoices, NOT_KNOWN } from './contest-choices.js';
import { Leaves } from './leaves.js';
import { askOf, Carry, Said } from './said.js';
import type { Setting } from './setting.js';
import { OTHER_DAY, without, type Stated } from './stated.js';
import type { Asked, Walk } from './walk.js';

type Shown = {
  setting: Setting;
  asked: Asked;
  /** All that is known, the answer to this question with it where there is one. */
  stated: Stated;
  /** The way so far, without this question. */
  walk: Walk;
  typed: Typed;
  faults: Faults;
};

/** One question, with the way back and all that was said before. */
export const QuestionView: FC<Shown> = (p) => {
  const { lang } = p.setting;
  return (
    <>
      <div class="page split">
        <div class="kicker">
          <p>{t.kicker[lang]}</p>
          <p>{t.step[lang].replace('{n}', String(p.walk.steps.length + 1))}</p>
        </div>
        <div class="top">
          <Errors lang={lang} faults={p.faults} />
          <Carry setting={p.setting} stated={without(p.stated, p.asked.name)} isAsking>
            <input type="hidden" name="tanya" value={p.asked.name} />
            <Fields {...p} />
            <div class="actions">
              <Button>{t.next[lang]}</Button>
              <Button second name="langkah" value="kembali">
                {p.walk.steps.length === 0 ? t.toStart[lang] : t.back[lang]}
              </Button>
            </div>
          </Carry>
        </div>
      </div>
      <div class="page">
        <section class="section near" aria-labelledby="jawaban">
          <h2 id="jawaban">{t.said[lang]}</h2>
          <div class="body">
            <Carry setting={p.setting} stated={p.stated}>
              <Said setting={p.setting} walk={p.walk} except={p.asked} />
            </Carry>
            <p class="quiet small">{t.stepNote[lang]}</p>
          </div>
        </section>
        <Leaves setting={p.setting} />
      </div>
    </>
  );
};

/** The question is the heading of its page and the name of its group of choices. */
const Heading: FC<{ children?: Child }> = ({ children }) => <h1 tabindex={-1}>{children}</h1>;

const Fields: FC<Shown> = (p) => {
  if (p.asked.kind === 'day') return <DayFields {...p} />;
  if (p.asked.kind === 'contest') return <ContestFields {...p} />;
  return p.asked.question.kind === 'date' ? <DateFact {...p} /> : <ChoiceFact {...p} />;
};

const notKnown = ({ lang }: Setting): Option => ({ value: NOT_KNOWN, label: t.unknown[lang], hint: t.unknownHint[lang] });

const ChoiceFact: FC<Shown> = ({ setting, asked, typed, faults }) => {
  if (asked.kind !== 'fact') return <></>;
  const { lang } = setting;
  const options = asked.question.options.map(({ id, label, help }) => ({ value: id, label: label[lang], hint: help?.[lang] }));
  return (
    <Choices
      name={asked.name}
      label={<Heading>{askOf(setting, asked)}</Heading>}
      hint={asked.question.help[lang]}
      faults={faults}
      value={typed[asked.name]}
      options={[...options, notKnown(setting)]}
    />
  );
};

const DateFact: FC<Shown> = ({ setting, asked, typed, faults }) =>
  asked.kind === 'fact' ? (
    <>
      <DateField
        lang={setting.lang}
        name={asked.name}
        label={<Heading>{askOf(setting, asked)}</Heading>}
        hint={asked.question.help[setting.lang]}
        typed={typed}
        faults={faults}
      />
      <div class="choice">
        <input type="checkbox" id="tidak-tahu" name={asked.name} value={NOT_KNOWN} checked={typed[asked.name] === NOT_KNOWN} />
        <label for="tidak-tahu">
          {t.unknown[setting.lang]}
          <span class="hint">{t.unknownHint[setting.lang]}</span>
        </label>
      </div>
    </>
  ) : (
    <></>
  );

const ContestFields: FC<Shown> = ({ setting, asked, stated, typed, faults }) => (
  <Choices
    name={asked.name}
    label={<Heading>{askOf(setting, asked)}</Heading>}
    hint={t.contestHint[setting.lang]}
    faults={faults}
    value={typed[asked.name]}
    options={[
      ...contestChoices(setting, stated.actOn ?? setting.today),
      { value: NOT_KNOWN, label: t.unknown[setting.lang], hint: t.unknownHint[setting.lang] },
    ]}
  />
);

const DayFields: FC<Shown> = ({ setting, asked, typed, faults }) => {
  const { lang, today } = setting;
  const said = typed[asked.name] ?? today;
  return (
    <>
      <Choices
        name={asked.name}
        label={<Heading>{askOf(setting, asked)}</Heading>}
        hint={t.whenHint[lang]}
        faults={faults}
        value={said === today ? today : OTHER_DAY}
        options={[
          { value: today, label: t.today[lang].replace('{day}', longDay(today, lang)) },
          { value: OTHER_DAY, label: t.otherDay[lang] },
        ]}
      />
      <DateField
        lang={lang}
        name="tanggal"
        label={t.otherDayFields[lang]}
        hint={t.otherDayHint[lang]}
        typed={said === today && !typed['tanggal-tahun'] ? {} : typed}
      />
    </>
  );
};
