import { plainDay } from '../../kit/dates.js';
import { myCirculars } from '../../education/index.js';
import { inLang, paths } from '../paths.js';
import { fill, type Page } from '../kit/index.js';
import { employeeText as t } from './employee.text.js';
import { ownPage, Section } from './frame.js';

/** `/saya`: what waits for the employee. */
export async function homePage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const circulars = await myCirculars(ctx);
  return ownPage(
    c,
    { title: t.homeTitle[lang] },
    <>
      <h1>{t.homeTitle[lang]}</h1>
      <p class="lead">{t.homeLead[lang]}</p>
    </>,
    <>
      <Section id="edaran" title={t.circulars[lang]}>
        {circulars.length === 0 && <p class="empty">{t.noCirculars[lang]}</p>}
        <ul class="lined plain">
          {circulars.map(({ circular, subject, acknowledgedOn }) => (
            <li>
              <a href={inLang(lang, paths.employeeCircular(circular.id))}>{acknowledgedOn ? subject : <strong>{subject}</strong>}</a>
              <p class="quiet">
                {acknowledgedOn
                  ? fill(t.read, lang, { day: plainDay(acknowledgedOn, lang) })
                  : fill(t.unread, lang, { day: plainDay(circular.untilOn, lang) })}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="ikrar" title={t.pledge[lang]}>
        <p>{t.pledgeNote[lang]}</p>
        <p>
          <a href={inLang(lang, paths.pledge)}>{t.pledgeLink[lang]}</a>
        </p>
      </Section>
      <Section id="ragu" title={t.know[lang]}>
        <p>{t.knowNote[lang]}</p>
        <p>
          <a href={inLang(lang, paths.check)}>{t.knowLink[lang]}</a>
        </p>
      </Section>
    </>,
  );
}
