import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { stateWords, type FullReport, type Message } from '../../../intake/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Field, fill } from '../../kit/index.js';
import type { Shown } from '../attempt.js';
import { Lines } from '../part.js';
import { FileLine, LeafProof } from '../parts.js';
import { reportText as t } from './report.text.js';

/** Reports of the same act: linked by hand, never merged. */
export const LinkedReports: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => (
  <>
    <p class="quiet">{one.line.length === 0 ? t.lineNone[lang] : t.lineNote[lang]}</p>
    {one.line.length > 0 && (
      <ul class="lined">
        {one.line.map((other) => (
          <li>
            <a href={inLang(lang, paths.inboxReport(other.id))}>{fill(t.title, lang, { number: other.number })}</a>,{' '}
            {longDay(other.receivedOn, lang)}: {stateWords[other.state][lang]}
          </li>
        ))}
      </ul>
    )}
    {one.linkedTo !== null ? (
      <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'lepas'))}>
        <p>{t.isLinked[lang]}</p>
        <Field name="alasan-lepas" label={t.unlinkReason[lang]} value={shown.typed['alasan-lepas']} faults={shown.faults} />
        <p class="actions">
          <Button second>{t.unlinkDo[lang]}</Button>
        </p>
      </form>
    ) : (
      <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'tautkan'))}>
        <Field name="nomor" label={t.linkNumber[lang]} hint={t.linkHint[lang]} value={shown.typed['nomor']} faults={shown.faults} />
        <Field name="alasan-tautan" label={t.linkReason[lang]} value={shown.typed['alasan-tautan']} faults={shown.faults} />
        <p class="actions">
          <Button second>{t.linkDo[lang]}</Button>
        </p>
      </form>
    )}
  </>
);

/** The reporter's mailbox, and the office's answer into it. */
export const Thread: FC<{ lang: Lang; one: FullReport; shown: Shown }> = ({ lang, one, shown }) => (
  <>
    {one.messages.length === 0 ? (
      <p>{t.threadNone[lang]}</p>
    ) : (
      <ol class="lined">
        {one.messages.map((message) => (
          <li>
            <MessageLine lang={lang} message={message} one={one} />
          </li>
        ))}
      </ol>
    )}
    <form method="post" action={inLang(lang, paths.inboxReportStep(one.id, 'balas'))}>
      <Field name="pesan" label={t.reply[lang]} hint={t.replyHint[lang]} rows={5} value={shown.typed['pesan']} faults={shown.faults} />
      <p class="actions">
        <Button second>{t.replyDo[lang]}</Button>
      </p>
    </form>
  </>
);

const MessageLine: FC<{ lang: Lang; message: Message; one: FullReport }> = ({ lang, message, one }) => (
  <>
    <p class="quiet">
      {t.from[message.from][lang]}, {longDay(message.on, lang)}
    </p>
    <p>
      <Lines text={message.text} />
    </p>
    {!one.isSetAside &&
      message.files.map((file) => (
        <p>
          <FileLine lang={lang} file={file} href={`${paths.deskFile(file.id)}?laporan=${one.id}`} />
        </p>
      ))}
  </>
);

/** Every event of the report with its place in the log. */
export const History: FC<{ lang: Lang; one: FullReport }> = ({ lang, one }) => (
  <ol class="timeline">
    {[...one.history].reverse().map((entry) => (
      <li>
        <p class="quiet">{longDay(entry.on, lang)}</p>
        <h3>{t.events[entry.kind as keyof typeof t.events]?.[lang] ?? entry.kind}</h3>
        <p class="by">
          <LeafProof lang={lang} index={entry.index} />
        </p>
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
      <ul class="lined">
        {one.history
          .filter((entry) => entry.version > since)
          .map((entry) => (
            <li>
              {t.events[entry.kind as keyof typeof t.events]?.[lang] ?? entry.kind}, {longDay(entry.on, lang)}
            </li>
          ))}
      </ul>
    </div>
  </section>
);
