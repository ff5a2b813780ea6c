import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import type { Lang } from '../../../kit/text.js';
import { readSheet, type FullSheet } from '../../../intake/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { deskPage, signedInPerson } from '../desk.js';
import { Facts, Part } from '../part.js';
import { patrolText as t } from './patrol.text.js';

/** `/meja/patroli/lembar/<id>`: one sheet with its places and what became of its findings. */
export async function sheetPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const full = await readSheet(ctx, c.req.param('id') ?? '');
  const { sheet, words } = full;
  const title = fill(t.sheetOf, lang, { day: longDay(sheet.walkedOn, lang) });
  const places = words?.places.map((one) => `${t.kinds[one.kind][lang]}: ${one.name}`).join('\n') ?? t.gone[lang];
  return deskPage(
    c,
    title,
    <>
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.patrol)}>{t.title[lang]}</a>
        </p>
        <h1>{title}</h1>
      </div>
      <Facts
        rows={[
          [t.officer[lang], words?.by ?? t.gone[lang]],
          [t.sheets[lang], places],
          [t.note[lang], words?.note ?? ''],
          [
            t.declare[lang],
            Object.values(t.declarations)
              .map((one) => one[lang])
              .join('\n'),
          ],
        ]}
      />
      <Part id="temuan" title={t.findings[lang]}>
        <Findings lang={lang} full={full} />
        {sheet.result === 'found' && sheet.officer === signedInPerson(c).id && (
          <p class="actions">
            <a class="button second" href={inLang(lang, paths.patrolFinding(sheet.id))}>
              {t.add[lang]}
            </a>
          </p>
        )}
      </Part>
    </>,
  );
}

const Findings: FC<{ lang: Lang; full: FullSheet }> = ({ lang, full: { sheet, findings } }) => {
  if (findings.length === 0) return <p class="empty">{(sheet.result === 'nothing' ? t.findingsNothing : t.findingsNone)[lang]}</p>;
  return (
    <ul class="lined plain">
      {findings.map((one) => (
        <li>
          <p>
            {longDay(one.foundOn, lang)}, {(one.isAboutPerson ? t.aboutPerson : t.noPerson)[lang]}: {t.states[one.state][lang]}.
          </p>
          {one.handed && (
            <Facts
              rows={[
                [t.what[lang], one.handed.what],
                [t.seenAt[lang], [one.handed.seenAt, one.handed.link].filter(Boolean).join('\n')],
                [t.name[lang], one.handed.meant.name],
              ]}
            />
          )}
          {one.reasons && <p class="quiet">{one.reasons}</p>}
          {one.report && (
            <p>
              <a href={inLang(lang, paths.inboxReport(one.report))}>{t.report[lang]}</a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
};
