import type { Child, FC } from 'hono/jsx';
import { longDay } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import { actWords, report, sourceWords, stateWords, viaWords, type FullReport, type Message, type ReportContent } from '../../intake/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Errors, Field, fill, type Page } from '../kit/index.js';
import { untouched, type Shown } from './attempt.js';
import { contestWords } from './contest-words.js';
import { deskPage, signedInPerson } from './desk.js';
import { dayOrMonth } from './inbox.js';
import { FileLine, LeafProof } from './parts.js';
import { deskPartsText as p } from './parts.text.js';
import { reportText as t } from './report.text.js';

/** `/meja/laporan/<id>`: one report with all its words, its files, its line and its mailbox. */
export async function reportPage(c: Page, shown: Shown = untouched()): Promise<Response> {
  const { lang, ctx } = c.var;
  const one = await report(ctx, c.req.param('id') ?? '');
  return deskPage(c, fill(t.title, lang, { number: one.number }), (
    <>
      <Errors lang={lang} faults={shown.faults} />
      <Top c={c} one={one} />
      <Words lang={lang} content={one.content} />
      <Section id="berkas" title={t.files[lang]}><Files lang={lang} one={one} shown={shown} /></Section>
      <Section id="saring" title={t.screening[lang]}><Screenings lang={lang} one={one} mayScreen={signedInPerson(c).may.has('report.screen')} /></Section>
      <Section id="baris" title={t.line[lang]}><LinkedReports lang={lang} one={one} shown={shown} /></Section>
      <Section id="pesan" title={t.thread[lang]}><Thread lang={lang} one={one} shown={shown} /></Section>
      <Section id="langkah" title={t.next[lang]}><Next c={c} one={one} /></Section>
      <Section id="catatan" title={t.history[lang]}><History lang={lang} one={one} /></Section>
    </>
  ), shown.status);
}

const Section: FC<{ id: string; title: string; children?: Child }> = ({ id, title, children }) => (
  <section class="section" aria-labelledby={id}><h2 id={id}>{title}</h2><div class="body">{children}</div></section>
);

const Top: FC<{ c: Page; one: FullReport }> = ({ c, one }) => {
  const { lang, site } = c.var;
  const rows: [string, string][] = [
    [t.act[lang], one.acts.map((act) => actWords[act][lang]).join('; ') || t.notGiven[lang]],
    [t.actOn[lang], one.actOn ? dayOrMonth(one.actOn, lang) : t.notGiven[lang]],
    [t.contest[lang], contestWords(site.law, one.contest, one.office, lang) ?? t.notGiven[lang]],
    [t.source[lang], sourceWords[one.source][lang]],
    [t.via[lang], viaWords[one.via][lang]],
    [t.contact[lang], one.hasContact ? t.contactSealed[lang] : t.contactNone[lang]],
  ];
  return (
    <>
      <div class="top">
        <p class="kicker"><a href={inLang(lang, paths.inbox)}>{t.all[lang]}</a></p>
        <h1>{fill(t.title, lang, { number: one.number })}</h1>
        <p class="lead">{fill(t.lead, lang, { day: longDay(one.receivedOn, lang), state: stateWords[one.state][lang] })}</p>
      </div>
      <dl class="summary">{rows.map(([dt, dd]) => <div><dt>{dt}</dt><dd>{dd}</dd></div>)}</dl>
    </>
  );
};

const Words: FC<{ lang: Lang; content: ReportContent | null }> = ({ lang, content }) => {
  if (!content) return <Section id="isi-laporan" title={t.content[lang]}><p class="empty">{t.erased[lang]}</p></Section>;
  const { meant } = content;
  return (
    <>
      <Section id="isi-laporan" title={t.content[lang]}>
        <Facts rows={[[t.what[lang], content.what], [t.where[lang], content.where], [t.when[lang], content.whenNote], [t.sourceNote[lang], content.sourceNote], [t.takenBy[lang], content.takenBy?.name ?? '']]} />
      </Section>
      <Section id="yang-dilaporkan" title={t.meant[lang]}>
        <p class="quiet">{t.meantNote[lang]}</p>
        <Facts rows={[[t.name[lang], meant.name || t.notGiven[lang]], [t.post[lang], meant.post], [t.unit[lang], meant.unit], [t.nip[lang], meant.nip]]} />
      </Section>
    </>
  );
};

/** Label and words; what was not given is left out. New lines of what people wrote are kept. */
export const Facts: FC<{ rows: readonly (readonly [string, string])[] }> = ({ rows }) => (
  <dl class="facts">{rows.filter(([, words]) => words !== '').map(([label, words]) => <div><dt>{label}</dt><dd><Lines text={words} /></dd></div>)}</dl>
);

export const Lines: FC<{ text: string }> = ({ text }) => <>{text.split('\n').map((line, i) => <>{i > 0 && <br />}{line}</>)}</>;

const Files: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => {
  const files = [...(one.content?.files ?? []), ...one.messages.flatMap((message) => message.files)];
  return (
    <>
      {one.isSetAside ? <Basis lang={lang} one={one} shown={shown} /> : files.length === 0 ? <p>{p.files.none[lang]}</p> : (
        <ul class="lined">{files.map((file) => <li><FileLine lang={lang} file={file} href={`${paths.deskFile(file.id)}?laporan=${one.id}`} /></li>)}</ul>
      )}
      {one.lawfulBasis && <p class="quiet">{fill(t.basisDone, lang, { day: longDay(one.lawfulBasis.on, lang), by: one.lawfulBasis.by, basis: one.lawfulBasis.basis })}</p>}
      <h3>{t.links[lang]}</h3>
      {(one.content?.links.length ?? 0) === 0 ? <p>{t.linksNone[lang]}</p> : <ul>{one.content!.links.map((link) => <li>{link}</li>)}</ul>}
    </>
  );
};

const Basis: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => (
  <>
    <p>{t.setAside[lang]}</p>
    <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'dasar'))}>
      <Field name="dasar" label={t.basis[lang]} hint={t.basisHint[lang]} rows={3} value={shown.typed['dasar']} faults={shown.faults} />
      <p class="actions"><Button>{t.basisDo[lang]}</Button></p>
    </form>
  </>
);

const Screenings: FC<{ lang: Lang; one: FullReport; mayScreen: boolean }> = ({ lang, one, mayScreen }) => {
  const isOpen = one.state === 'received' || one.state === 'asked' || one.state === 'refused';
  return (
    <>
      {one.screenings.length === 0 ? <p>{t.screeningNone[lang]}</p> : (
        <ul class="lined">
          {one.screenings.map((s) => (
            <li>
              <p>{fill(t.screened, lang, { day: longDay(s.on, lang), by: s.by, outcome: t.outcome[s.outcome][lang] })}{s.transferTo && ` ${s.transferTo}.`}</p>
              <p class="quiet">{t.reasons[lang]}: <Lines text={s.reasons} /></p>
            </li>
          ))}
        </ul>
      )}
      {isOpen && mayScreen && <p class="actions"><a class="button" href={inLang(lang, paths.inboxReportStep(one.id, 'saring'))}>{one.state === 'received' ? t.screenDo[lang] : t.screenAgain[lang]}</a></p>}
      {!isOpen && <p class="quiet">{t.screenClosed[lang]}</p>}
    </>
  );
};

const LinkedReports: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => (
  <>
    <p class="quiet">{one.line.length === 0 ? t.lineNone[lang] : t.lineNote[lang]}</p>
    {one.line.length > 0 && (
      <ul class="lined">
        {one.line.map((other) => <li><a href={inLang(lang, paths.inboxReport(other.id))}>{fill(t.title, lang, { number: other.number })}</a>, {longDay(other.receivedOn, lang)}: {stateWords[other.state][lang]}</li>)}
      </ul>
    )}
    {one.linkedTo !== null ? (
      <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'lepas'))}>
        <p>{t.isLinked[lang]}</p>
        <Field name="alasan-lepas" label={t.unlinkReason[lang]} value={shown.typed['alasan-lepas']} faults={shown.faults} />
        <p class="actions"><Button second>{t.unlinkDo[lang]}</Button></p>
      </form>
    ) : (
      <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'tautkan'))}>
        <Field name="nomor" label={t.linkNumber[lang]} hint={t.linkHint[lang]} value={shown.typed['nomor']} faults={shown.faults} />
        <Field name="alasan-tautan" label={t.linkReason[lang]} value={shown.typed['alasan-tautan']} faults={shown.faults} />
        <p class="actions"><Button second>{t.linkDo[lang]}</Button></p>
      </form>
    )}
  </>
);

const Thread: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => (
  <>
    {one.messages.length === 0 ? <p>{t.threadNone[lang]}</p> : <ol class="lined">{one.messages.map((message) => <li><MessageLine lang={lang} message={message} one={one} /></li>)}</ol>}
    <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'balas'))}>
      <Field name="pesan" label={t.reply[lang]} hint={t.replyHint[lang]} rows={5} value={shown.typed['pesan']} faults={shown.faults} />
      <p class="actions"><Button second>{t.replyDo[lang]}</Button></p>
    </form>
  </>
);

const MessageLine: FC<{ lang: Lang; message: Message; one: FullReport }> = ({ lang, message, one }) => (
  <>
    <p class="quiet">{t.from[message.from][lang]}, {longDay(message.on, lang)}</p>
    <p><Lines text={message.text} /></p>
    {!one.isSetAside && message.files.map((file) => <p><FileLine lang={lang} file={file} href={`${paths.deskFile(file.id)}?laporan=${one.id}`} /></p>)}
  </>
);

const Next: FC<{ c: Page; one: FullReport }> = ({ c, one }) => {
  const { lang } = c.var;
  const mayOpen = signedInPerson(c).may.has('case.open');
  if (one.state === 'accepted' && mayOpen) return <ul class="plain moves"><li><a href={inLang(lang, paths.inboxReportStep(one.id, 'buka'))}>{t.open[lang]}</a></li></ul>;
  return <ul class="plain moves shut"><li><h3>{t.openNotYet[lang]}</h3><p>{mayOpen ? t.openWhyNot[lang] : t.openWho[lang]}</p></li></ul>;
};

const History: FC<{ lang: Lang; one: FullReport }> = ({ lang, one }) => (
  <ol class="timeline">
    {[...one.history].reverse().map((entry) => (
      <li>
        <p class="quiet">{longDay(entry.on, lang)}</p>
        <h3>{t.events[entry.kind as keyof typeof t.events]?.[lang] ?? entry.kind}</h3>
        <p class="by"><LeafProof lang={lang} index={entry.index} /></p>
      </li>
    ))}
  </ol>
);

/** What happened to a report since the version a form was made from. */
export const ReportChanges: FC<{ lang: Lang; one: FullReport; since: number }> = ({ lang, one, since }) => (
  <section class="section" aria-labelledby="berubah">
    <h2 id="berubah">{t.changed[lang]}</h2>
    <div class="body">
      <p>{t.changedLead[lang]}</p>
      <ul class="lined">{one.history.filter((entry) => entry.version > since).map((entry) => <li>{t.events[entry.kind as keyof typeof t.events]?.[lang] ?? entry.kind}, {longDay(entry.on, lang)}</li>)}</ul>
    </div>
  </section>
);

