import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import type { LawOfDay, MilderNote, StartedDeadline } from '../../../law/index.js';
import { fill } from '../../kit/index.js';
import { citationWords } from '../parts.js';
import { adviceText as t } from './advice.text.js';

/** The periods that such an act starts once it is learnt of. */
export const StartedDeadlines: FC<{ lang: Lang; deadlines: readonly StartedDeadline[] }> = ({ lang, deadlines }) => {
  if (deadlines.length === 0) return <></>;
  return (
    <>
      <h3>{t.deadlines[lang]}</h3>
      <ul>
        {deadlines.map((one) => (
          <li>
            <strong>{one.name[lang]}</strong>.{' '}
            {fill(t.starts, lang, {
              length: one.length,
              unit: t.units[one.unit][lang],
              starts: one.starts[lang],
              owner: one.owner.name[lang],
            })}{' '}
            {fill(t.lapse, lang, { lapse: one.lapse[lang] })}{' '}
            <span class="quiet">
              {one.officeStandard ? t.officeStandard[lang] : citationWords(one.articles, lang)}
              {!one.officeStandard && !one.settled && `. ${t.unsettledPeriod[lang]}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** The law of the act beside the law of today, where they differ: a note, never a choice made. */
export const Milder: FC<{ lang: Lang; notes: readonly MilderNote[] }> = ({ lang, notes }) => (
  <>
    {notes.map((one) => (
      <>
        <h3>{t.milder[lang]}</h3>
        <p>
          <strong>{t.directions[one.direction][lang]}</strong> {one.note[lang]} {t.milderWho[lang]}
        </p>
        <dl class="facts">
          <OfDay lang={lang} label={t.byAct} law={one.byAct} />
          <OfDay lang={lang} label={t.byStep} law={one.byStep} />
        </dl>
      </>
    ))}
  </>
);

const OfDay: FC<{ lang: Lang; label: Bilingual; law: LawOfDay }> = ({ lang, label, law }) => (
  <div>
    <dt>{fill(label, lang, { day: longDay(law.on, lang) })}</dt>
    <dd>
      {t.answers[law.answer][lang]}{' '}
      {[...law.rules.map((rule) => rule.title), ...law.sanctions.map((one) => one.name)].map((one) => one[lang]).join('; ')}
    </dd>
  </div>
);
