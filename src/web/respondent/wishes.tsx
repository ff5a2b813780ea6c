import { longDay, parseDay } from '../../kit/dates.js';
import { askMoreTime, nameAdviser, partWords, reply, type ServedView } from '../../procedure/index.js';
import { Choices, DateField, Field, fill, typedDay, type Faults, type Page, type Typed } from '../kit/index.js';
import { pages } from './addresses.js';
import { nameOf } from './people.js';
import { recorded } from './recorded.js';
import { respondentOf } from './session.js';
import { may, type Person } from './view.js';
import type { Wish } from './wish.js';
import { wishesText as t } from './wishes.text.js';

const onCase = (c: Page) => ({ caseId: respondentOf(c).caseId, version: null });
const written = (typed: Typed, name: string): string => typed[name] ?? '';
const needed = (c: Page, typed: Typed, names: Readonly<Record<string, { id: string; en: string }>>): Faults =>
  Object.fromEntries(
    Object.entries(names)
      .filter(([name]) => written(typed, name) === '')
      .map(([name, words]) => [name, words[c.var.lang]]),
  );

const wished = 'tanggal';

/** `/terlapor/waktu`: the reason and the day wished for; the office keeps both as one text, in Indonesian. */
export const moreTime: Wish = {
  address: pages.moreTime,
  title: t.timeTitle,
  lead: t.timeLead,
  button: t.ask,
  field: 'alasan',
  closed: (view) =>
    may(view, 'ask-more-time') ? null : view.timeRequests.some((one) => one.granted === null) ? t.timeWaiting : t.timeClosed,
  fields: (c, _, typed, faults) => (
    <>
      <Field name="alasan" label={t.reason[c.var.lang]} hint={t.reasonHint[c.var.lang]} rows={4} value={typed['alasan']} faults={faults} />
      <DateField
        name={wished}
        label={t.wished[c.var.lang]}
        hint={t.wishedHint[c.var.lang]}
        lang={c.var.lang}
        typed={typed}
        faults={faults}
      />
    </>
  ),
  faultsIn: (c, _, typed) => ({ ...needed(c, typed, { alasan: t.reasonNeeded }), ...dayFault(c, typed) }),
  take: async (c, view, typed) => {
    const day = parseDay(typedDay(typed, wished));
    const reason = `${written(typed, 'alasan')}${day ? `\n\nHari yang diminta: ${longDay(day, 'id')}` : ''}`;
    // A second press of the button repeats nothing: the same wish stands there already.
    if (!view.timeRequests.some((one) => one.granted === null && one.reason === reason))
      await askMoreTime(c.var.ctx, { ...onCase(c), reason });
    return recorded('waktu');
  },
};

function dayFault(c: Page, typed: Typed): Faults {
  const text = typedDay(typed, wished);
  if (text === '') return {};
  const day = parseDay(text);
  return day && day > c.var.ctx.today() ? {} : { [wished]: t.dayWrong[c.var.lang] };
}

/** `/terlapor/pendamping`. How to reach the adviser is kept with what they are: the office may need to tell them a new day. */
export const adviser: Wish = {
  address: pages.adviser,
  title: t.adviserTitle,
  lead: t.adviserLead,
  button: t.name,
  field: 'nama',
  closed: (view) => (may(view, 'name-adviser') ? null : t.adviserClosed),
  fields: (c, view, typed, faults) => (
    <>
      {view.adviser && <p>{fill(t.adviserNow, c.var.lang, { name: view.adviser.name, role: view.adviser.role })}</p>}
      <Field name="nama" label={t.adviserName[c.var.lang]} value={typed['nama']} faults={faults} />
      <Field name="hubungan" label={t.relation[c.var.lang]} hint={t.relationHint[c.var.lang]} value={typed['hubungan']} faults={faults} />
      <Field name="kontak" label={t.contact[c.var.lang]} hint={t.contactHint[c.var.lang]} value={typed['kontak']} faults={faults} />
    </>
  ),
  faultsIn: (c, _, typed) => needed(c, typed, { nama: t.nameNeeded, hubungan: t.relationNeeded }),
  take: async (c, view, typed) => {
    const role = [written(typed, 'hubungan'), written(typed, 'kontak') && `kontak: ${written(typed, 'kontak')}`].filter(Boolean).join('; ');
    const name = written(typed, 'nama');
    if (view.adviser?.name !== name || view.adviser.role !== role) await nameAdviser(c.var.ctx, { ...onCase(c), name, role });
    return recorded('pendamping');
  },
};

/** `/terlapor/ganti`: who has an interest, and which. It is kept among the replies, so that it must be dealt with. */
export const interest: Wish = {
  address: pages.interest,
  title: t.interestTitle,
  lead: t.interestLead,
  button: t.record,
  field: 'hubungan',
  closed: (view) => (may(view, 'reply') ? null : t.interestClosed),
  fields: (c, view, typed, faults) => (
    <>
      <Choices
        name="siapa"
        label={t.who[c.var.lang]}
        value={typed['siapa']}
        faults={faults}
        options={concerned(view).map((person, place) => ({
          value: String(place),
          label: nameOf(person, c.var.lang),
          hint: partWords[person.part][c.var.lang],
        }))}
      />
      <Field name="hubungan" label={t.tie[c.var.lang]} hint={t.tieHint[c.var.lang]} rows={4} value={typed['hubungan']} faults={faults} />
    </>
  ),
  faultsIn: (c, view, typed) => ({
    ...(personAt(view, typed) ? {} : { siapa: t.whoNeeded[c.var.lang] }),
    ...needed(c, typed, { hubungan: t.tieNeeded }),
  }),
  take: async (c, view, typed) => {
    const person = personAt(view, typed)!;
    const text = `Permintaan mengganti orang. ${partWords[person.part].id}: ${nameOf(person, 'id')}.\nHubungan atau kepentingan: ${written(typed, 'hubungan')}`;
    if (!view.replies.some((one) => one.text === text))
      await reply(c.var.ctx, { ...onCase(c), stance: 'about-people', text, files: [], receipt: null });
    return recorded('ganti');
  },
};

const concerned = (view: ServedView): Person[] => view.people.filter((person) => person.name !== '');
const personAt = (view: ServedView, typed: Typed): Person | undefined =>
  /^\d{1,3}$/.test(written(typed, 'siapa')) ? concerned(view)[Number(typed['siapa'])] : undefined;
