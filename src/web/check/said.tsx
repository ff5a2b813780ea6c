import type { Child, FC } from 'hono/jsx';
import { longDay, parseDay } from '../../kit/dates.js';
import type { Bilingual } from '../../kit/text.js';
import { inLang, paths } from '../paths.js';
import { checkText as t } from './check.text.js';
import { contestWords, NOT_KNOWN } from './contest-choices.js';
import type { Setting } from './setting.js';
import { CONTEST, DAY, fieldsOf, type Stated } from './stated.js';
import type { Asked, Walk } from './walk.js';

/** A form that carries on all that was said, so that no address and no store has to. */
export const Carry: FC<{ setting: Setting; stated: Stated; isAsking?: boolean; children?: Child }> = ({
  setting,
  stated,
  isAsking,
  children,
}) => (
  <form class={isAsking ? 'asking' : undefined} method="post" action={inLang(setting.lang, paths.checkAsk)} autocomplete="off" novalidate>
    {fieldsOf(stated).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);

/** The question in words. */
export function askOf({ lang }: Setting, asked: Asked): string {
  if (asked.kind === 'fact') return (asked.question.self ?? asked.question.ask)[lang];
  return asked.kind === 'day' ? t.when[lang] : t.contest[lang];
}

/** A fact's question as it was put to the person; the engine's own words for what nobody is asked. */
export function askedOf({ law, lang }: Setting, fact: string, ask: Bilingual): string {
  return (law.questions.find(({ id }) => id === fact)?.self ?? ask)[lang];
}

/** The answer to it in words. */
export function answerOf(setting: Setting, { facts, actOn, contest }: Stated, asked: Asked): string {
  const { lang, today } = setting;
  if (asked.kind === 'day') return longDay(actOn ?? today, lang);
  if (asked.kind === 'contest') return contestWords(setting, contest ?? NOT_KNOWN);
  const value = facts[asked.name] ?? NOT_KNOWN;
  if (value === NOT_KNOWN) return t.unknown[lang];
  const day = asked.question.kind === 'date' ? parseDay(value) : null;
  return day ? longDay(day, lang) : (asked.question.options.find(({ id }) => id === value)?.label[lang] ?? value);
}

/** Question and answer, in the order in which they were asked; the day stands among them even where nobody asked for it. */
export function saidRows(setting: Setting, { steps, stated }: Walk): { asked: Asked; ask: string; answer: string; note: string | null }[] {
  const rows = steps.map((asked) => ({ asked, ask: askOf(setting, asked), answer: answerOf(setting, stated, asked), note: null }));
  if (steps.some(({ kind }) => kind === 'day')) return rows;
  const day: Asked = { kind: 'day', name: DAY };
  const note = stated.actOn === null ? t.assumedToday[setting.lang] : null;
  return [...rows, { asked: day, ask: t.actDay[setting.lang], answer: answerOf(setting, stated, day), note }];
}

/** What was said so far, each answer with a button that leads back to its question. Stands inside a form that carries it on. `except`: the question that stands on the page anyway. */
export const Said: FC<{ setting: Setting; walk: Walk; except?: Asked }> = ({ setting, walk, except }) => (
  <dl class="facts even">
    {saidRows(setting, walk)
      .filter(({ asked }) => asked.name !== except?.name)
      .map(({ asked, ask, answer, note }) => (
        <div>
          <dt>{ask}</dt>
          <dd>
            {answer}
            {note && <span class="quiet"> ({note})</span>}{' '}
            <button class="button text" name="langkah" value={`ubah:${asked.name}`}>
              {t.change[setting.lang]} <span class="hide">{t.changeWhat[setting.lang].replace('{question}', ask)}</span>
            </button>
          </dd>
        </div>
      ))}
  </dl>
);

/** The question of a field's name; null for a name that asks nothing. */
export function askedNamed({ law }: Setting, name: string): Asked | null {
  if (name === DAY) return { kind: 'day', name: DAY };
  if (name === CONTEST) return { kind: 'contest', name: CONTEST };
  const question = law.questions.find(({ id }) => id === name);
  return question ? { kind: 'fact', name, question } : null;
}
