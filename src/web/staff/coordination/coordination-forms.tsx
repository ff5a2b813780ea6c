import { listCases } from '../../../procedure/index.js';
import { listBodies, recordMeeting, stateNothing, type Attendee } from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, DateField, Errors, Field, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { dayTyped } from '../day-typed.js';
import { deskPage } from '../desk.js';
import { coordinationText as t } from './coordination.text.js';

/** `/meja/koordinasi/rapat`: the form for a meeting. */
export async function meetingNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('referral.record');
  const { typed, faults, status } = shown ?? untouched();
  const bodies = await listBodies(ctx);
  const text = (name: string, label: string, rows?: number, hint?: string) => (
    <Field name={name} label={label} hint={hint} value={typed[name]} faults={faults} {...(rows && { rows })} />
  );
  return deskPage(
    c,
    t.meetingNew[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.coordination)}>{t.title[lang]}</a>
        </p>
        <h1>{t.meetingNew[lang]}</h1>
      </div>
      <form method="post" action={inLang(lang, paths.meetingNew)}>
        <DateField lang={lang} name="tanggal" label={t.heldOn[lang]} typed={typed} faults={faults} />
        {text('lembaga', t.with[lang])}
        {bodies.length > 0 && (
          <Choices
            name="mitra"
            label={t.body[lang]}
            hint={t.bodyHint[lang]}
            value={typed['mitra'] ?? ''}
            faults={faults}
            options={[
              ...bodies.map(({ body }) => ({ value: body.id as string, label: body.name })),
              { value: '', label: t.bodyNone[lang] },
            ]}
          />
        )}
        {text('tempat', t.place[lang])}
        {text('perkara', t.case[lang], undefined, t.caseHint[lang])}
        {text('hadir', t.attendees[lang], 4, t.attendeesHint[lang])}
        {text('pokok', t.topic[lang])}
        {text('sepakat', t.agreed[lang], 4, t.lineHint[lang])}
        {text('tidak-sepakat', t.notAgreed[lang], 4, t.lineHint[lang])}
        <p class="actions">
          <Button>{t.send[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

export async function meetingNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => takeMeeting(c, typed),
    (shown) => meetingNewPage(c, shown),
    { 'referral.bad-day': 'tanggal', 'referral.nobody': 'hadir', 'referral.nothing-said': 'sepakat' },
  );
}

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** "Anggota Contoh, Bawaslu Kota Contoh": what stands behind the first comma is the body. */
function attendeeOf(line: string): Attendee {
  const [name = '', ...office] = line.split(',');
  return { name: name.trim(), office: office.join(',').trim() };
}

async function takeMeeting(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const heldOn = dayTyped(typed, 'tanggal');
  const caseId = typed['perkara'] ? ((await listCases(ctx, { number: typed['perkara'] })).lines[0]?.id ?? '') : null;
  const faults = {
    ...(heldOn ? {} : { tanggal: t.faults.day[lang] }),
    ...(typed['lembaga'] ? {} : { lembaga: t.faults.with[lang] }),
    ...(typed['pokok'] ? {} : { pokok: t.faults.topic[lang] }),
    ...(caseId === '' ? { perkara: t.faults.case[lang] } : {}),
  };
  if (!heldOn || Object.keys(faults).length > 0) return { faults };
  const id = await recordMeeting(ctx, {
    caseId,
    body: typed['mitra'] || null,
    heldOn,
    with: typed['lembaga'] ?? '',
    place: typed['tempat'] ?? '',
    attendees: linesOf(typed['hadir']).map(attendeeOf),
    topic: typed['pokok'] ?? '',
    agreed: linesOf(typed['sepakat']),
    notAgreed: linesOf(typed['tidak-sepakat']),
  });
  return { next: paths.meeting(id) };
}

/** `/meja/koordinasi/nihil`: the form for a statement. */
export async function nothingNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('referral.record');
  const { typed, faults, status } = shown ?? untouched();
  return deskPage(
    c,
    t.nothingTitle[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.coordination)}>{t.title[lang]}</a>
        </p>
        <h1>{t.nothingTitle[lang]}</h1>
        <p class="lead">{t.nothingLead[lang]}</p>
      </div>
      <form method="post" action={inLang(lang, paths.nothingNew)}>
        <DateField lang={lang} name="dari" label={t.from[lang]} typed={typed} faults={faults} />
        <DateField lang={lang} name="sampai" label={t.until[lang]} typed={typed} faults={faults} />
        <Field name="kepada" label={t.to[lang]} value={typed['kepada']} faults={faults} />
        <p class="actions">
          <Button>{t.nothingSend[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

export async function nothingNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => takeNothing(c, typed),
    (shown) => nothingNewPage(c, shown),
    { 'referral.bad-day': 'sampai', 'referral.was-something': 'dari', 'referral.stated': 'dari' },
  );
}

async function takeNothing(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const [from, until, to] = [dayTyped(typed, 'dari'), dayTyped(typed, 'sampai'), typed['kepada'] ?? ''];
  const faults = {
    ...(from ? {} : { dari: t.faults.day[lang] }),
    ...(until ? {} : { sampai: t.faults.day[lang] }),
    ...(to ? {} : { kepada: t.faults.with[lang] }),
  };
  if (!from || !until || Object.keys(faults).length > 0) return { faults };
  await stateNothing(ctx, { from, until, to });
  return { next: paths.coordination };
}
