import { isRight, recordRight, RIGHTS, type AskedRight } from '../../../rights/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, DateField, dayFields, Errors, Field, fill, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { instantTyped, momentWords, timeNow } from './rights-hours.js';
import { rightsText as t } from './rights.text.js';

/** `/meja/hak-data/catat`: a request that came on paper or at the counter. */
export async function rightsNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('rights.handle');
  const { typed, faults, status } = shown ?? untouched({ ...dayFields('tanggal', ctx.today()), pukul: timeNow(c) });
  return deskPage(
    c,
    t.recordTitle[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.rightsDesk)}>{t.title[lang]}</a>
        </p>
        <h1>{t.recordTitle[lang]}</h1>
      </div>
      <form method="post" action={inLang(lang, paths.rightsNew)}>
        <Choices
          name="hak"
          label={t.kind[lang]}
          value={typed['hak']}
          faults={faults}
          options={RIGHTS.map((kind) => ({ value: kind, label: t.kinds[kind][lang] }))}
        />
        <Field name="nama" label={t.name[lang]} value={typed['nama']} faults={faults} />
        <Field name="alamat" label={t.reachField[lang]} value={typed['alamat']} faults={faults} />
        <Field name="hubungan" label={t.relationField[lang]} value={typed['hubungan']} faults={faults} />
        <Field name="permintaan" label={t.text[lang]} rows={5} value={typed['permintaan']} faults={faults} />
        <DateField lang={lang} name="tanggal" label={t.on[lang]} typed={typed} faults={faults} />
        <Field name="pukul" label={t.time[lang]} hint={t.timeHint[lang]} value={typed['pukul']} faults={faults} />
        <p class="actions">
          <Button>{t.done[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

export async function rightsNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  let taken: AskedRight | null = null;
  const take = async (): Promise<Outcome> => {
    const outcome = await record(c, typed);
    if ('faults' in outcome) return outcome;
    taken = outcome;
    return { next: paths.rightsRequest(outcome.id) };
  };
  const answer = await attempt(c, typed, take, (shown) => rightsNewPage(c, shown), {
    'rights.incomplete': 'nama',
    'rights.bad-time': 'pukul',
  });
  // The code stands in this answer alone: a redirect would have to carry it.
  return taken ? codePage(c, taken) : answer;
}

async function record(c: Page, typed: Typed): Promise<AskedRight | { faults: Shown['faults'] }> {
  const { ctx, site, lang } = c.var;
  const receivedAt = instantTyped(typed, 'tanggal', 'pukul', ctx.tenant.zone);
  const kind = typed['hak'];
  if (!isRight(kind) || !receivedAt)
    return { faults: { ...(isRight(kind) ? {} : { hak: t.faults.kind[lang] }), ...(receivedAt ? {} : { pukul: t.faults.time[lang] }) } };
  const words = {
    name: typed['nama'] ?? '',
    reach: typed['alamat'] ?? '',
    relation: typed['hubungan'] ?? '',
    text: typed['permintaan'] ?? '',
  };
  return recordRight(ctx, site.law, { kind, receivedAt, ...words });
}

function codePage(c: Page, { id, number, code, dueAt }: AskedRight): Response | Promise<Response> {
  const { lang, ctx } = c.var;
  return deskPage(
    c,
    fill(t.request, lang, { number }),
    <div class="top">
      <h1>{fill(t.request, lang, { number })}</h1>
      <p class="lead">{`${t.due[lang]}: ${momentWords(dueAt, ctx.tenant.zone, lang)}`}</p>
      <p>{t.codeOnce[lang]}</p>
      <p class="code" aria-label={t.code[lang]}>
        {code}
      </p>
      <p class="actions">
        <a class="button" href={inLang(lang, paths.rightsRequest(id))}>
          {fill(t.request, lang, { number })}
        </a>
      </p>
    </div>,
  );
}
