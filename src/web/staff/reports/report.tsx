import type { FC } from 'hono/jsx';
import { longDay, type Day } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { deadlineById } from '../../../law/index.js';
import { actWords, report, sourceWords, stateWords, viaWords, type FullReport, type ReportContent } from '../../../intake/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, type Page } from '../../kit/index.js';
import { untouched, type Shown } from '../attempt.js';
import { contestWords } from '../contest-words.js';
import { deskPage, signedInPerson } from '../desk.js';
import { dayOrMonth } from './inbox.js';
import { Facts, Lines, Part } from '../part.js';
import { FileLine, reasonOf } from '../parts.js';
import { History, LinkedReports, Thread } from './report-line.js';
import { deskPartsText as p } from '../parts.text.js';
import { reportText as t } from './report.text.js';

/** `/meja/laporan/<id>`: one report with all its words, its files, its line and its mailbox. */
export async function reportPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  const one = await report(ctx, c.req.param('id') ?? '');
  return deskPage(
    c,
    fill(t.title, lang, { number: one.number }),
    <>
      <Errors lang={lang} faults={shown.faults} />
      <Top c={c} one={one} />
      <Words lang={lang} content={one.content} />
      <Part id="berkas" title={t.files[lang]}>
        <Files lang={lang} one={one} shown={shown} />
      </Part>
      <Part id="saring" title={t.screening[lang]}>
        <Screenings c={c} one={one} mayScreen={signedInPerson(c).may.has('report.screen')} />
      </Part>
      <Part id="baris" title={t.line[lang]}>
        <LinkedReports lang={lang} one={one} shown={shown} />
      </Part>
      <Part id="percakapan" title={t.thread[lang]}>
        <Thread lang={lang} one={one} shown={shown} />
      </Part>
      <Part id="langkah" title={t.next[lang]}>
        <Next c={c} one={one} />
      </Part>
      <Part id="catatan" title={t.history[lang]}>
        <History lang={lang} one={one} />
      </Part>
    </>,
    shown.status,
  );
}

const Top: FC<{ c: Page; one: FullReport }> = ({ c, one }) => {
  const { lang, site } = c.var;
  const rows: [string, string][] = [
    [t.act[lang], one.acts.map((act) => actWords[act][lang]).join('; ') || t.notGiven[lang]],
    [t.actOn[lang], one.actOn ? dayOrMonth(one.actOn, lang) : t.notGiven[lang]],
    [t.contest[lang], contestWords(site.law, one.contest, one.office, lang) ?? t.notGiven[lang]],
    [t.source[lang], sourceWords[one.source][lang]],
    [t.via[lang], viaWords[one.via][lang]],
    ...(one.content?.from ? [[t.sender[lang], fill(t.fromBody, lang, one.content.from)] satisfies [string, string]] : []),
    [t.contact[lang], one.hasContact ? t.contactSealed[lang] : t.contactNone[lang]],
  ];
  return (
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.inbox)}>{t.all[lang]}</a>
        </p>
        <h1>{fill(t.title, lang, { number: one.number })}</h1>
        <p class="lead">{fill(t.lead, lang, { day: longDay(one.receivedOn, lang), state: stateWords[one.state][lang] })}</p>
      </div>
      <dl class="summary">
        {rows.map(([dt, dd]) => (
          <div>
            <dt>{dt}</dt>
            <dd>{dd}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

const Words: FC<{ lang: Lang; content: ReportContent | null }> = ({ lang, content }) => {
  if (!content)
    return (
      <Part id="isi-laporan" title={t.content[lang]}>
        <p class="empty">{t.erased[lang]}</p>
      </Part>
    );
  const { meant } = content;
  return (
    <>
      <Part id="isi-laporan" title={t.content[lang]}>
        <Facts
          rows={[
            [t.what[lang], content.what],
            [t.where[lang], content.where],
            [t.when[lang], content.whenNote],
            [t.sourceNote[lang], content.sourceNote],
            [t.takenBy[lang], content.takenBy?.name ?? ''],
          ]}
        />
      </Part>
      <Part id="yang-dilaporkan" title={t.meant[lang]}>
        <p class="quiet">{t.meantNote[lang]}</p>
        <Facts
          rows={[
            [t.name[lang], meant.name || t.notGiven[lang]],
            [t.post[lang], meant.post],
            [t.unit[lang], meant.unit],
            [t.nip[lang], meant.nip],
          ]}
        />
      </Part>
    </>
  );
};

const Files: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => {
  const files = [...(one.content?.files ?? []), ...one.messages.flatMap((message) => message.files)];
  return (
    <>
      {one.isSetAside ? (
        <Basis lang={lang} one={one} shown={shown} />
      ) : files.length === 0 ? (
        <p>{p.files.none[lang]}</p>
      ) : (
        <ul class="lined">
          {files.map((file) => (
            <li>
              <FileLine lang={lang} file={file} href={`${paths.deskFile(file.id)}?laporan=${one.id}`} />
            </li>
          ))}
        </ul>
      )}
      {one.lawfulBasis && (
        <p class="quiet">
          {fill(t.basisDone, lang, { day: longDay(one.lawfulBasis.on, lang), by: one.lawfulBasis.by, basis: one.lawfulBasis.basis })}
        </p>
      )}
      <h3>{t.links[lang]}</h3>
      {(one.content?.links.length ?? 0) === 0 ? (
        <p>{t.linksNone[lang]}</p>
      ) : (
        <ul>
          {one.content!.links.map((link) => (
            <li>{link}</li>
          ))}
        </ul>
      )}
    </>
  );
};

const Basis: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => (
  <>
    <p>{t.setAside[lang]}</p>
    <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'dasar'))}>
      <Field name="dasar" label={t.basis[lang]} hint={t.basisHint[lang]} rows={3} value={shown.typed['dasar']} faults={shown.faults} />
      <p class="actions">
        <Button>{t.basisDo[lang]}</Button>
      </p>
    </form>
  </>
);

const Screenings: FC<{ c: Page; one: FullReport; mayScreen: boolean }> = ({ c, one, mayScreen }) => {
  const { lang } = c.var;
  const isOpen = ['received', 'asked', 'refused', 'kept'].includes(one.state);
  return (
    <>
      {one.screenings.length === 0 ? (
        <p>{t.screeningNone[lang]}</p>
      ) : (
        <ul class="lined">
          {one.screenings.map((s) => (
            <li>
              <p>
                {fill(t.screened, lang, { day: longDay(s.on, lang), by: s.by, outcome: t.outcome[s.outcome][lang] })}
                {s.transferTo && ` ${s.transferTo}.`}
              </p>
              <p class="quiet">
                {t.reasons[lang]}: <Lines text={s.reasons} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {one.state === 'asked' && one.askedUntil && <Asked c={c} one={one} until={one.askedUntil} />}
      {isOpen && mayScreen && (
        <p class="actions">
          <a class="button" href={inLang(lang, paths.inboxReportStep(one.id, 'saring'))}>
            {one.state === 'received' ? t.screenDo[lang] : t.screenAgain[lang]}
          </a>
        </p>
      )}
      {!isOpen && <p class="quiet">{t.screenClosed[lang]}</p>}
    </>
  );
};

/** The reporter's own period, with its count: theirs, so the officer never runs late by it. */
const Asked: FC<{ c: Page; one: FullReport; until: Day }> = ({ c, one, until }) => {
  const { lang, site, ctx } = c.var;
  const on = one.screenings.at(-1)?.on ?? ctx.today();
  const day = longDay(until, lang);
  const say = one.hasNews ? t.askedAnswered : until < ctx.today() ? t.askedOver : t.asked;
  return (
    <>
      <p>{fill(say, lang, { day })}</p>
      <p class="quiet">{reasonOf(site.law, deadlineById(site.law, 'report-completion'), on, lang)}</p>
    </>
  );
};

const Next: FC<{ c: Page; one: FullReport }> = ({ c, one }) => {
  const { lang } = c.var;
  const mayOpen = signedInPerson(c).may.has('case.open');
  if (one.state === 'accepted' && mayOpen)
    return (
      <ul class="plain moves">
        <li>
          <a href={inLang(lang, paths.inboxReportStep(one.id, 'buka'))}>{t.open[lang]}</a>
        </li>
      </ul>
    );
  return (
    <ul class="plain moves shut">
      <li>
        <h3>{t.openNotYet[lang]}</h3>
        <p>{mayOpen ? t.openWhyNot[lang] : t.openWho[lang]}</p>
      </li>
    </ul>
  );
};
