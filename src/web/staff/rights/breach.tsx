import type { FC } from 'hono/jsx';
import { isRefusal } from '../../../kit/refusal.js';
import type { FileId } from '../../../kit/ids.js';
import { routeOn } from '../../../law/index.js';
import { caseView, listCases } from '../../../procedure/index.js';
import { readBreach, recordBreach, recordTold, type Breach, type TouchedFile } from '../../../rights/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, DateField, dayFields, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { Facts, Part } from '../part.js';
import { DueHour, instantTyped, momentWords, timeNow } from './rights-hours.js';
import { rightsText as t } from './rights.text.js';

/** `/meja/hak-data/kegagalan`: what happened; both notices follow from it. */
export async function breachNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('rights.handle');
  const { typed, faults, status } = shown ?? untouched({ ...dayFields('tanggal', ctx.today()), pukul: timeNow(c) });
  const text = (name: string, label: string) => <Field name={name} label={label} rows={4} value={typed[name]} faults={faults} />;
  return deskPage(
    c,
    t.breachNew[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.rightsDesk)}>{t.title[lang]}</a>
        </p>
        <h1>{t.breachNew[lang]}</h1>
        <p class="lead">{t.breachLead[lang]}</p>
      </div>
      <form method="post" action={inLang(lang, paths.breachNew)}>
        <DateField lang={lang} name="tanggal" label={t.known[lang]} typed={typed} faults={faults} />
        <Field name="pukul" label={t.time[lang]} hint={t.timeHint[lang]} value={typed['pukul']} faults={faults} />
        {text('data', t.data[lang])}
        {text('kejadian', t.how[lang])}
        {text('penanganan', t.handling[lang])}
        <Field name="perkara" label={t.caseNumber[lang]} hint={t.caseHint[lang]} value={typed['perkara']} faults={faults} />
        <Field name="nama-ttd" label={t.signerName[lang]} value={typed['nama-ttd']} faults={faults} />
        <Field name="jabatan-ttd" label={t.signerPost[lang]} value={typed['jabatan-ttd']} faults={faults} />
        <p class="actions">
          <Button>{t.breachSend[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

export async function breachNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => take(c, typed),
    (shown) => breachNewPage(c, shown),
    { 'rights.bad-time': 'pukul', 'rights.breach-incomplete': 'data' },
  );
}

async function take(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, site, lang } = c.var;
  const knownAt = instantTyped(typed, 'tanggal', 'pukul', ctx.tenant.zone);
  const signer = { name: typed['nama-ttd'] ?? '', post: typed['jabatan-ttd'] ?? '', unit: '' };
  const files = typed['perkara'] ? await filesOfCase(c, typed['perkara']) : [];
  const faults = {
    ...(knownAt ? {} : { pukul: t.faults.time[lang] }),
    ...(files ? {} : { perkara: t.faults.case[lang] }),
    ...(signer.name && signer.post ? {} : { 'nama-ttd': t.faults.signer[lang] }),
  };
  if (!knownAt || !files || Object.keys(faults).length > 0) return { faults };
  const words = { data: typed['data'] ?? '', how: typed['kejadian'] ?? '', handling: typed['penanganan'] ?? '' };
  return { next: paths.breach(await recordBreach(ctx, site.law, { ...words, knownAt, files, signer })) };
}

/** The files of a case on this person's own desk; `null` when there is none of that number. */
async function filesOfCase(c: Page, number: string): Promise<TouchedFile[] | null> {
  const { ctx } = c.var;
  const [line] = (await listCases(ctx, { number })).lines;
  if (!line) return null;
  try {
    const { files } = await caseView(ctx, line.id);
    return [...files].map(([id, { name }]) => ({ id: id as FileId, name }));
  } catch (error) {
    if (isRefusal(error, 'procedure.not-found')) return null;
    throw error;
  }
}

/** `/meja/hak-data/kegagalan/<id>`: both notices, and when each was told. */
export async function breachPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const { breach, words } = await readBreach(ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched();
  const isDone = breach.personsToldAt !== null && breach.authorityToldAt !== null;
  return deskPage(
    c,
    fill(t.breach, lang, { number: breach.number }),
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.rightsDesk)}>{t.title[lang]}</a>
        </p>
        <h1>{fill(t.breach, lang, { number: breach.number })}</h1>
        <p class="lead">
          <DueHour c={c} at={breach.dueAt} isDone={isDone} />
        </p>
      </div>
      <Facts
        rows={[
          [t.known[lang], momentWords(breach.knownAt, ctx.tenant.zone, lang)],
          [t.data[lang], words?.data ?? t.gone[lang]],
          [t.how[lang], words?.how ?? t.gone[lang]],
          [t.handling[lang], words?.handling ?? t.gone[lang]],
        ]}
      />
      <Notice c={c} breach={breach} whom="persons" typed={typed} faults={faults} />
      <Notice c={c} breach={breach} whom="authority" typed={typed} faults={faults} />
    </>,
    status,
  );
}

type NoticeProps = { c: Page; breach: Breach; whom: 'persons' | 'authority'; typed: Typed; faults: Shown['faults'] };

const Notice: FC<NoticeProps> = ({ c, breach, whom, typed, faults }) => {
  const { lang, ctx } = c.var;
  const [letter, toldAt, title] =
    whom === 'persons'
      ? [breach.toPersons, breach.personsToldAt, t.toPersons]
      : [breach.toAuthority, breach.authorityToldAt, t.toAuthority];
  const mine = typed['siapa'] === whom;
  return (
    <Part id={whom} title={title[lang]}>
      {whom === 'authority' && <Authority c={c} />}
      <p>{toldAt ? fill(t.told, lang, { at: momentWords(toldAt, ctx.tenant.zone, lang) }) : t.notTold[lang]}</p>
      <p class="actions">
        <a class="button second" href={inLang(lang, paths.officeLetter(letter))}>
          {t.openLetter[lang]}
        </a>
      </p>
      {!toldAt && (
        <form method="post" action={inLang(lang, paths.breach(breach.id))}>
          <Field name={`cara-${whom}`} label={t.way[lang]} value={typed[`cara-${whom}`]} faults={mine ? faults : {}} />
          <Field
            name={`telat-${whom}`}
            label={t.whyLate[lang]}
            hint={t.whyLateHint[lang]}
            value={typed[`telat-${whom}`]}
            faults={mine ? faults : {}}
          />
          <p class="actions">
            <Button name="siapa" value={whom}>
              {t.tell[lang]}
            </Button>
          </p>
        </form>
      )}
    </Part>
  );
};

/** Which body it is on this day, as far as sources tell. */
const Authority: FC<{ c: Page }> = ({ c }) => {
  const { lang, ctx, site } = c.var;
  const route = routeOn(site.law, 'data-protection-authority', ctx.today());
  return route ? <p class="quiet">{`${route.body[lang]}. ${route.note[lang]}`}</p> : <></>;
};

export async function breachToldPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const whom = typed['siapa'] === 'authority' ? 'authority' : 'persons';
  const id = c.req.param('id') ?? '';
  const tell = async (): Promise<Outcome> => {
    await recordTold(c.var.ctx, { id, whom, way: typed[`cara-${whom}`] ?? '', whyLate: typed[`telat-${whom}`] ?? '' });
    return { next: paths.breach(id) };
  };
  return attempt(c, typed, tell, (shown) => breachPage(c, shown), {
    'rights.no-answer': `cara-${whom}`,
    'rights.why-late': `telat-${whom}`,
  });
}
