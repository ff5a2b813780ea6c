import { parseDay } from '../../kit/dates.js';
import { askMoreTime, askReplacement, nameAdviser, partWords, type ServedView } from '../../procedure/index.js';
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

/** `/terlapor/waktu`: the reason, and the day wished for. */
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
    const [reason, wishedOn] = [written(typed, 'alasan'), parseDay(typedDay(typed, wished))];
    // A second press of the button repeats nothing: the same wish stands there already.
    if (!view.timeRequests.some((one) => one.granted === null && one.reason === reason && one.wishedOn === wishedOn))
      await askMoreTime(c.var.ctx, { ...onCase(c), reason, wishedOn });
    return recorded('waktu');
  },
};

function dayFault(c: Page, typed: Typed): Faults {
  const text = typedDay(typed, wished);
  if (text === '') return {};
  const day = parseDay(text);
  return day && day > c.var.ctx.today() ? {} : { [wished]: t.dayWrong[c.var.lang] };
}

/** `/terlapor/pendamping`: who comes along, what they are, and how the office tells them a new day. */
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
    const [name, role, contact] = [written(typed, 'nama'), written(typed, 'hubungan'), written(typed, 'kontak')];
    const now = view.adviser;
    if (now?.name !== name || now.role !== role || now.contact !== contact)
      await nameAdviser(c.var.ctx, { ...onCase(c), name, role, contact });
    return recorded('pendamping');
  },
};

/** `/terlapor/ganti`: who has an interest, and which. It waits on the desk's list until it is answered. */
export const interest: Wish = {
  address: pages.interest,
  title: t.interestTitle,
  lead: t.interestLead,
  button: t.record,
  field: 'siapa',
  closed: (view) => (may(view, 'ask-replacement') ? null : t.interestClosed),
  fields: (c, view, typed, faults) => (
    <>
      <Choices
        name="siapa"
        label={t.who[c.var.lang]}
        value={typed['siapa']}
        faults={faults}
        options={concerned(view).map(({ person, parts }) => ({
          value: person.account,
          label: nameOf(person, c.var.lang),
          hint: parts.map((part) => partWords[part][c.var.lang]).join(', '),
        }))}
      />
      <Field name="hubungan" label={t.tie[c.var.lang]} hint={t.tieHint[c.var.lang]} rows={4} value={typed['hubungan']} faults={faults} />
    </>
  ),
  faultsIn: (c, view, typed) => ({
    ...(personIn(view, typed) ? {} : { siapa: t.whoNeeded[c.var.lang] }),
    ...needed(c, typed, { hubungan: t.tieNeeded }),
  }),
  take: async (c, view, typed) => {
    const { account } = personIn(view, typed)!;
    const reason = written(typed, 'hubungan');
    if (!view.replacements.some((one) => one.granted === null && one.account === account && one.reason === reason))
      await askReplacement(c.var.ctx, { ...onCase(c), account, reason });
    return recorded('ganti');
  },
};

/** Everybody of the case once, with all that they are in it. */
function concerned(view: ServedView): { person: Person; parts: Person['part'][] }[] {
  const named = view.people.filter((person) => person.name !== '');
  return [...new Set(named.map((person) => person.account))].map((account) => {
    const own = named.filter((person) => person.account === account);
    return { person: own.find((one) => one.seat === null) ?? own[0]!, parts: own.map((one) => one.part) };
  });
}

const personIn = (view: ServedView, typed: Typed): Person | undefined =>
  concerned(view).find(({ person }) => person.account === typed['siapa'])?.person;
