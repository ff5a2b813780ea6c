import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { AccountId } from '../../../kit/ids.js';
import type { Lang } from '../../../kit/text.js';
import {
  assignPeople,
  candidatesFor,
  caseView,
  partWords,
  type AssignPeople,
  type Candidate,
  type CaseView,
  type PersonInCase,
  type Seat,
} from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Field, readForm, type Faults, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { casePage } from './case-frame.js';
import { signedInPerson } from '../desk.js';
import { Select, Version } from '../parts.js';
import { peopleText as t } from './people.text.js';

type Candidates = Awaited<ReturnType<typeof candidatesFor>>;
const SEATS: readonly Seat[] = ['chair', 'secretary', 'member'];
const UNITS = ['supervision', 'personnel'] as const;

/** `/meja/perkara/<id>/peran`: who does what, and the form that assigns them. */
export async function peoplePage(c: Page, shown: Shown | null = null): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await caseView(ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched(startOf(view));
  const mayAssign = view.steps.lawful.some((step) => step.command === 'assign-people');
  return casePage(
    c,
    view,
    'peran',
    <>
      <section class="section" aria-labelledby="siapa">
        <h2 id="siapa">{t.now[lang]}</h2>
        <People c={c} view={view} />
      </section>
      <section class="section" aria-labelledby="tunjuk">
        <h2 id="tunjuk">{t.assign[lang]}</h2>
        {mayAssign ? (
          <Form lang={lang} view={view} candidates={await candidatesFor(ctx)} typed={typed} faults={faults} />
        ) : (
          <ul class="plain moves shut">
            <li>
              <h3>{t.notYet[lang]}</h3>
              <p>{view.steps.notYet.find((step) => step.command === 'assign-people')?.reason[lang] ?? t.notYours[lang]}</p>
            </li>
          </ul>
        )}
      </section>
    </>,
    { status, faults },
  );
}

const People: FC<{ c: Page; view: CaseView }> = ({ c, view }) => {
  const { lang } = c.var;
  const me = signedInPerson(c).id;
  return (
    <div class="scroll" tabindex={0} role="region" aria-labelledby="siapa">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.part[lang]}</th>
            <th scope="col">{t.person[lang]}</th>
            <th scope="col">{t.since[lang]}</th>
          </tr>
        </thead>
        <tbody>
          {view.people.map((one) => (
            <tr>
              <th scope="row">
                {partWords[one.part][lang]}
                {one.seat && `, ${t.seats[one.seat][lang]}`}
                {one.unit && one.unit !== 'other' && ` (${t.unitWords[one.unit][lang]})`}
              </th>
              <td>
                {personWords(one, lang)}
                {one.account === me && ` (${t.you[lang]})`}
              </td>
              <td>{longDay(one.since, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const personWords = (one: PersonInCase, lang: Lang): string =>
  [one.name, `${one.acting ? `${t.actings[one.acting][lang]} ` : ''}${one.post}`].filter((text) => text.trim() !== '').join(', ');
const candidateWords = (one: Candidate, lang: Lang): string =>
  `${one.name}, ${one.acting ? `${t.actings[one.acting][lang]} ` : ''}${one.post}`;

const Form: FC<{ lang: Lang; view: CaseView; candidates: Candidates; typed: Typed; faults: Faults }> = ({
  lang,
  view,
  candidates,
  typed,
  faults,
}) => {
  const options = (list: readonly Candidate[]) => unique(list).map((one) => ({ value: one.id, label: candidateWords(one, lang) }));
  const deciders = options([...candidates.decider, ...candidates.superior]);
  const examiners = unique([...candidates.examiner, ...candidates.superior]);
  return (
    <form method="post" action={inLang(lang, paths.caseStep(view.state.id, 'peran'))}>
      <p class="quiet">{t.assignNote[lang]}</p>
      <Version version={view.state.version} />
      <Select
        name="atasan"
        label={t.superior[lang]}
        {...(candidates.superior.length === 0 && { hint: t.nobody[lang] })}
        value={typed['atasan']}
        faults={faults}
        empty={t.unchanged[lang]}
        options={options(candidates.superior)}
      />
      <Select
        name="pemutus"
        label={t.decider[lang]}
        value={typed['pemutus']}
        faults={faults}
        empty={t.unchanged[lang]}
        options={deciders}
      />
      <fieldset class="field">
        <legend>{t.examiners[lang]}</legend>
        <span class="hint">{t.examinersHint[lang]}</span>
        {examiners.length === 0 && <p>{t.nobody[lang]}</p>}
        {examiners.map((one) => (
          <Select
            name={`pemeriksa-${one.id}`}
            label={candidateWords(one, lang)}
            value={typed[`pemeriksa-${one.id}`]}
            empty={t.notExaminer[lang]}
            options={SEATS.map((seat) => ({ value: seat, label: t.seats[seat][lang] }))}
          />
        ))}
      </fieldset>
      {UNITS.map((unit) => (
        <Select
          name={`unsur-${unit}`}
          label={t.units[unit][lang]}
          hint={t.unitHint[lang]}
          value={typed[`unsur-${unit}`]}
          faults={faults}
          empty={t.unchanged[lang]}
          options={options(examiners)}
        />
      ))}
      <Choices
        many
        name="pangkat"
        label={t.rank[lang]}
        value={typed['pangkat']}
        faults={faults}
        options={[{ value: 'ya', label: t.rankYes[lang] }]}
      />
      <Select
        name="pemutus-keberatan"
        label={t.objection[lang]}
        hint={t.objectionHint[lang]}
        value={typed['pemutus-keberatan']}
        faults={faults}
        empty={t.unchanged[lang]}
        options={deciders}
      />
      <Field name="surat-perintah" label={t.order[lang]} hint={t.orderHint[lang]} value={typed['surat-perintah']} faults={faults} />
      <p class="actions">
        <Button>{t.send[lang]}</Button>
      </p>
    </form>
  );
};

const unique = (list: readonly Candidate[]): Candidate[] => [...new Map(list.map((one) => [one.id, one])).values()];

function startOf(view: CaseView): Typed {
  const of = (part: PersonInCase['part']): string => view.people.find((one) => one.part === part)?.account ?? '';
  const seats = view.people.filter((one) => one.part === 'examiner').map((one) => [`pemeriksa-${one.account}`, one.seat ?? 'member']);
  const units = UNITS.map((unit) => [`unsur-${unit}`, view.people.find((one) => one.unit === unit)?.account ?? '']);
  return {
    ...Object.fromEntries(units),
    pangkat: view.state.isRankChecked ? 'ya' : '',
    atasan: of('superior'),
    pemutus: of('decider'),
    'pemutus-keberatan': of('objection-decider'),
    ...Object.fromEntries(seats),
  };
}

export async function peoplePost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => assign(c, typed),
    (shown) => peoplePage(c, shown),
  );
}

async function assign(c: Page, typed: Typed): Promise<Outcome> {
  const caseId = c.req.param('id') ?? '';
  await assignPeople(c.var.ctx, {
    caseId,
    version: Number(typed['versi']),
    people: await changed(c, caseId, typed),
    isRankChecked: Boolean(typed['pangkat']),
    order: typed['surat-perintah'] ?? '',
  });
  return { next: paths.caseStep(caseId, 'peran') };
}

/** Only the parts that differ from now: after the decision the others are fixed, and sending them again would be refused. */
async function changed(c: Page, caseId: string, typed: Typed): Promise<AssignPeople['people']> {
  const before = startOf(await caseView(c.var.ctx, caseId));
  const single = (
    [
      ['atasan', 'superior'],
      ['pemutus', 'decider'],
      ['pemutus-keberatan', 'objection-decider'],
    ] as const
  ).flatMap(([name, part]) =>
    typed[name] && typed[name] !== before[name] ? [{ account: typed[name] as AccountId, part, seat: null }] : [],
  );
  const seatsOf = (from: Typed): string =>
    Object.entries(from)
      .filter(([name, seat]) => /^(pemeriksa-|unsur-|pangkat$)/.test(name) && seat !== '')
      .map((pair) => pair.join('='))
      .sort()
      .join();
  const team = Object.entries(typed)
    .filter(([name]) => name.startsWith('pemeriksa-'))
    .flatMap(([name, seat]) =>
      SEATS.filter((one) => one === seat).map((one) => ({
        account: name.slice('pemeriksa-'.length) as AccountId,
        part: 'examiner' as const,
        seat: one,
        unit: UNITS.find((unit) => typed[`unsur-${unit}`] === name.slice('pemeriksa-'.length)) ?? null,
      })),
    );
  return [...single, ...(seatsOf(typed) === seatsOf(before) ? [] : team)];
}
