import type { FC } from 'hono/jsx';
import { FILES_A_DRAFT, missingWords, statusWords, type Mailbox, type Message } from '../../intake/index.js';
import { longDay } from '../../kit/dates.js';
import { Button, Errors, Fault, Field, fill, page, readableSize, Why, type Faults, type Page } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { Lines } from './check.js';
import { countFrom, reasonOf } from './count.js';
import { mailboxText as t } from './mailbox.text.js';

export function showMailbox(c: Page, box: Mailbox, text: string, faults: Faults): Response | Promise<Response> {
  const lang = c.var.lang;
  return page(
    c,
    { title: t.title[lang], bar: { back: paths.follow } },
    <>
      <div class="page split">
        <p class="kicker">{fill(t.kicker, lang, { number: box.number })}</p>
        <div class="top">
          <Errors lang={lang} faults={faults} />
          <h1>{t.title[lang]}</h1>
          <p class="lead">{statusWords[box.status][lang]}</p>
          <p>
            {fill(t.received, lang, { day: longDay(box.receivedOn, lang) })} <span class="quiet">{t.notCase[lang]}</span>
          </p>
          {box.status === 'received' && <OfficeClock c={c} box={box} />}
          {box.asked && <AskedClock c={c} asked={box.asked} />}
        </div>
      </div>
      <div class="page">
        <section class="section" aria-labelledby="pesan-judul">
          <h2 id="pesan-judul">{t.messages[lang]}</h2>
          <div class="body">
            <Messages c={c} messages={box.messages} />
          </div>
        </section>
        <section class="section" aria-labelledby="tulis">
          <h2 id="tulis">{t.write[lang]}</h2>
          <div class="body">
            <Write c={c} box={box} text={text} faults={faults} />
          </div>
        </section>
      </div>
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

/** The office's own clock, with its count; never a person's. */
const OfficeClock: FC<{ c: Page; box: Mailbox }> = ({ c, box }) => {
  const lang = c.var.lang;
  const due = countFrom(c.var.site.law, 'screening', box.receivedOn);
  if (!due) return <></>;
  const day = longDay(due.on, lang);
  return (
    <>
      <p>{fill(due.on < c.var.ctx.today() ? t.late : t.firstBy, lang, { day })}</p>
      <Why lang={lang} question={fill(t.why, lang, { day })} reason={reasonOf(c, due)} days={due.days} />
    </>
  );
};

/** What is missing, and the reporter's own time for it with its count. */
const AskedClock: FC<{ c: Page; asked: NonNullable<Mailbox['asked']> }> = ({ c, asked }) => {
  const { lang, ctx, site } = c.var;
  const day = longDay(asked.until, lang);
  const due = countFrom(site.law, 'report-completion', asked.on);
  const say = asked.isAnswered ? t.askedAnswered : asked.until < ctx.today() ? t.askedOver : t.askedUntil;
  return (
    <>
      <h2>{t.askedTitle[lang]}</h2>
      {asked.missing.length > 0 && (
        <ul>
          {asked.missing.map((id) => (
            <li>{missingWords[id][lang]}</li>
          ))}
        </ul>
      )}
      <p>{fill(say, lang, { day })}</p>
      {due && due.on === asked.until && <Why lang={lang} question={fill(t.why, lang, { day })} reason={reasonOf(c, due)} days={due.days} />}
    </>
  );
};

const Messages: FC<{ c: Page; messages: readonly Message[] }> = ({ c, messages }) => {
  const lang = c.var.lang;
  if (messages.length === 0) return <p class="quiet">{t.none[lang]}</p>;
  return (
    <ol class="lined">
      {[...messages].reverse().map((message) => (
        <li>
          <h3>
            {message.from === 'reporter' ? t.you[lang] : t.office[lang]}, {longDay(message.on, lang)}
          </h3>
          {message.text && (
            <p>
              <Lines text={message.text} />
            </p>
          )}
          {message.files.length > 0 && (
            <p class="quiet small">{fill(t.files, lang, { names: message.files.map((file) => file.name).join(', ') })}</p>
          )}
        </li>
      ))}
    </ol>
  );
};

const Write: FC<{ c: Page; box: Mailbox; text: string; faults: Faults }> = ({ c, box, text, faults }) => {
  const { lang, site } = c.var;
  const hint = fill(t.fileHint, lang, { files: FILES_A_DRAFT, each: readableSize(site.uploadLimit, lang) });
  return (
    <>
      {box.mayWrite ? (
        <form action={inLang(lang, paths.mailbox)} method="post" enctype="multipart/form-data" novalidate>
          <Field name="pesan" label={t.text[lang]} hint={t.textHint[lang]} rows={6} faults={faults} value={text} />
          <div class={faults['berkas'] ? 'field wrong' : 'field'}>
            <label for="berkas">{t.file[lang]}</label>
            <span class="hint" id="berkas-bantu">
              {hint}
            </span>
            <Fault name="berkas" sentence={faults['berkas']} />
            <input
              class="input"
              type="file"
              id="berkas"
              name="berkas"
              multiple
              accept="image/*,video/*,audio/*,application/pdf"
              aria-describedby={faults['berkas'] ? 'berkas-bantu berkas-salah' : 'berkas-bantu'}
            />
          </div>
          <div class="actions">
            <Button>{t.send[lang]}</Button>
          </div>
        </form>
      ) : (
        <p>{t.closed[lang]}</p>
      )}
      <form action={inLang(lang, paths.follow)} method="post">
        <p class="quiet small">{t.closeHint[lang]}</p>
        <div class="actions">
          <Button second name="tutup" value="1">
            {t.close[lang]}
          </Button>
        </div>
      </form>
    </>
  );
};
