import { longDay, type Day } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { deadlineById, due, workingDaysAfter, type Law } from '../../../law/index.js';
import { currentSummons, draftSummons, type CaseView, type Round, type SummonsReading } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import { Choices, DateField, dayFields, Field, fill, type Faults, type Typed } from '../../kit/index.js';
import type { CaseStep } from '../case/case-step.js';
import { dayTyped } from '../day-typed.js';
import { DueWhy, reasonOf } from '../parts.js';
import { summonText as t } from './summon.text.js';

const TIME = /^([01]?\d|2[0-3])[.:][0-5]\d$/;
const READINGS: readonly SummonsReading[] = ['at-least', 'at-most'];

/** `panggilan`: first or second, whichever the case has come to. */
export const summon: CaseStep = {
  slug: 'panggilan',
  commands: ['draft-summons', 'draft-second-summons'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  start: (view, c) => {
    const earlier = currentSummons(view.state);
    const seventh = due(c.var.site.law, 'summons-1-gap', nextWorkingDay(c.var.site.law, c.var.ctx.today())).on;
    return {
      bacaan: earlier?.reading ?? 'at-least',
      jam: earlier?.hearingTime ?? '09.00',
      cara: 'langsung',
      'di-hadapan': superiorOf(view),
      ...dayFields('periksa', seventh),
    };
  },
  fields: ({ c, lang, view, typed, faults }) => {
    const { law } = c.var.site;
    return (
      <>
        <p>{t.round[roundOf(view)][lang]}</p>
        <Choices
          name="bacaan"
          label={t.reading[lang]}
          hint={t.readingHint[lang]}
          value={typed['bacaan']}
          faults={faults}
          options={readings(law, lang, view)}
        />
        <Gap law={law} lang={lang} today={c.var.ctx.today()} />
        <DateField lang={lang} name="periksa" label={t.on[lang]} typed={typed} faults={faults} />
        <Field name="jam" label={t.time[lang]} hint={t.timeHint[lang]} value={typed['jam']} faults={faults} />
        <Field name="tempat" label={t.place[lang]} value={typed['tempat']} faults={faults} />
        <Field name="di-hadapan" label={t.before[lang]} hint={t.beforeHint[lang]} value={typed['di-hadapan']} faults={faults} />
        <Choices
          name="cara"
          label={t.how[lang]}
          value={typed['cara']}
          faults={faults}
          options={[
            { value: 'langsung', label: t.inPerson[lang] },
            { value: 'video', label: t.byVideo[lang] },
          ]}
        />
        <Field name="kontak" label={t.contact[lang]} hint={t.contactHint[lang]} value={typed['kontak']} faults={faults} />
      </>
    );
  },
  act: async ({ c, on, view, typed }) => {
    const hearingOn = dayTyped(typed, 'periksa');
    const faults = faultsOf(typed, c.var.lang, hearingOn);
    if (!hearingOn || Object.keys(faults).length > 0) return { faults };
    const letter = await draftSummons(c.var.ctx, c.var.site.law, {
      ...on,
      round: roundOf(view),
      reading: typed['bacaan'] as SummonsReading,
      hearingOn,
      hearingTime: typed['jam']!.replace(':', '.'),
      place: typed['tempat']!,
      before: typed['di-hadapan']!,
      byVideo: typed['cara'] === 'video',
      contact: typed['kontak']!,
    });
    return { next: paths.letter(letter) };
  },
  fieldOf: { 'procedure.hearing-too-soon': 'periksa', 'procedure.hearing-too-late': 'periksa', 'procedure.one-reading': 'bacaan' },
};

const superiorOf = (view: CaseView): string => view.people.find((one) => one.part === 'superior')?.post ?? '';

const roundOf = (view: CaseView): Round => (view.state.status === 'missed' ? 2 : 1);

const nextWorkingDay = (law: Law, today: Day): Day => workingDaysAfter(law, today, 1).on;

/** The second summons keeps the reading of the first. */
const readings = (law: Law, lang: Lang, view: CaseView) => {
  const earlier = roundOf(view) === 2 ? currentSummons(view.state)?.reading : undefined;
  const { readings: known } = deadlineById(law, 'summons-1-gap');
  return READINGS.filter((one) => earlier === undefined || one === earlier).map((value) => ({
    value,
    label: known.find((one) => one.id === value)?.text[lang] ?? value,
  }));
};

function Gap({ law, lang, today }: { law: Law; lang: Lang; today: Day }) {
  const next = nextWorkingDay(law, today);
  const [now, later] = [due(law, 'summons-1-gap', today), due(law, 'summons-1-gap', next)];
  return (
    <>
      <p>
        {fill(t.seventhToday, lang, { today: longDay(today, lang), day: longDay(now.on, lang) })}{' '}
        {fill(t.seventhNext, lang, { next: longDay(next, lang), day: longDay(later.on, lang) })}
      </p>
      <DueWhy lang={lang} dueOn={later.on} reason={reasonOf(law, later.deadline, next, lang)} days={later.days} />
    </>
  );
}

function faultsOf(typed: Typed, lang: Lang, on: Day | null): Faults {
  return {
    ...(READINGS.some((one) => one === typed['bacaan']) ? {} : { bacaan: t.faults.reading[lang] }),
    ...(on ? {} : { periksa: t.faults.on[lang] }),
    ...(TIME.test(typed['jam'] ?? '') ? {} : { jam: t.faults.time[lang] }),
    ...(typed['tempat'] ? {} : { tempat: t.faults.place[lang] }),
    ...(typed['di-hadapan'] ? {} : { 'di-hadapan': t.faults.before[lang] }),
    ...(typed['kontak'] ? {} : { kontak: t.faults.contact[lang] }),
  };
}
