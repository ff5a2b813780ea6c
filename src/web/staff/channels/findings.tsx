import { longDay } from '../../../kit/dates.js';
import { dismissFinding, findingStateWords, listFindings, readFinding, reportFinding } from '../../../channels/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Errors, Field, fill, readForm, type Page } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { contestWords } from '../contest-words.js';
import { deskPage, signedInPerson } from '../desk.js';
import { Facts, Part } from '../part.js';
import { channelsText as t } from './channels.text.js';

/** `/meja/saluran/temuan`: what stood in the office's own channels. */
export async function findingsPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const findings = await listFindings(ctx);
  return deskPage(
    c,
    t.findingsTitle[lang],
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.deskChannels)}>{t.title[lang]}</a>
        </p>
        <h1>{t.findingsTitle[lang]}</h1>
        <p class="lead">{t.findingsLead[lang]}</p>
      </div>
      {findings.length === 0 && <p class="empty">{t.findingsNone[lang]}</p>}
      <ul class="lined plain">
        {findings.map(({ finding, found }) => (
          <li>
            <a href={inLang(lang, paths.finding(finding.id))}>
              {found
                ? `${found.channelTitle}: ${found.title || found.words.join(', ')}`
                : fill(t.finding, lang, { day: longDay(finding.foundOn, lang) })}
            </a>
            <br />
            <span class="quiet small">
              {longDay(finding.foundOn, lang)}, {findingStateWords[finding.state][lang]}
            </span>
          </li>
        ))}
      </ul>
    </>,
  );
}

/** `/meja/saluran/temuan/<id>`: one finding, and what a person decides about it. */
export async function findingPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx, site } = c.var;
  const { finding, found, end } = await readFinding(ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched();
  const title = fill(t.finding, lang, { day: longDay(finding.foundOn, lang) });
  const mayDecide = finding.state === 'open' && signedInPerson(c).may.has('channel.register');
  return deskPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.findings)}>{t.findingsTitle[lang]}</a>
        </p>
        <h1>{title}</h1>
        <p class="lead">
          {end ? fill(t.ended, lang, { what: findingStateWords[finding.state][lang], by: end.by }) : findingStateWords[finding.state][lang]}
        </p>
      </div>
      {found ? (
        <Facts
          rows={[
            [t.channel[lang], `${found.channelTitle}\n${found.channelUrl}`],
            [t.contest[lang], contestWords(site.law, finding.contest, null, lang) ?? ''],
            [t.foundWords[lang], found.words.join('\n')],
            [t.foundTitle[lang], found.title],
            [t.foundText[lang], found.text],
            [t.foundLink[lang], found.link],
            [t.reason[lang], end?.reason ?? ''],
          ]}
        />
      ) : (
        <p class="empty">{t.erased[lang]}</p>
      )}
      {finding.report && (
        <p class="actions">
          <a class="button" href={inLang(lang, paths.inboxReport(finding.report))}>
            {t.openReport[lang]}
          </a>
        </p>
      )}
      {mayDecide && (
        <>
          <Part id="laporan" title={t.toReport[lang]}>
            <p>{t.toReportLead[lang]}</p>
            <form method="post" action={inLang(lang, paths.findingStep(finding.id, 'laporan'))}>
              <p class="actions">
                <Button>{t.toReport[lang]}</Button>
              </p>
            </form>
          </Part>
          <Part id="tidak" title={t.dismiss[lang]}>
            <form method="post" action={inLang(lang, paths.findingStep(finding.id, 'tidak'))}>
              <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
              <p class="actions">
                <Button second>{t.dismiss[lang]}</Button>
              </p>
            </form>
          </Part>
        </>
      )}
    </>,
    status,
  );
}

export async function findingReportPost(c: Page): Promise<Response> {
  const work = async (): Promise<Outcome> => ({ next: paths.inboxReport(await reportFinding(c.var.ctx, c.req.param('id') ?? '')) });
  return attempt(c, {}, work, (shown) => findingPage(c, shown));
}

export async function findingDismissPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  const work = async (): Promise<Outcome> => {
    await dismissFinding(c.var.ctx, c.req.param('id') ?? '', { reason: typed['alasan'] ?? '' });
    return { next: paths.findings };
  };
  return attempt(c, typed, work, (shown) => findingPage(c, shown), { 'channels.no-reason': 'alasan' });
}
