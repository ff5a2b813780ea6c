import type { FC } from 'hono/jsx';
import { longDay } from '../../../kit/dates.js';
import { letterKinds, lettersAbout, type Letter } from '../../../letters/index.js';
import { listCases, type CaseLine } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import type { Page } from '../../kit/index.js';
import { Turn } from '../cases/cases-turn.js';
import { deskPage } from '../desk.js';
import { lettersText as t } from './letters.text.js';

type InCase = { readonly letter: Letter; readonly line: CaseLine };

/** `/meja/surat`: the letters of this person's cases, newest case first. */
export async function lettersPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('letter.read');
  const cases = await listCases(ctx, { sort: 'newest', after: c.req.query('setelah'), before: c.req.query('sebelum') });
  const letters = await ctx.tx(async (tx) => {
    const found: InCase[] = [];
    for (const line of cases.lines)
      for (const letter of await lettersAbout(ctx, tx, { kind: 'case', id: line.id })) found.push({ letter, line });
    return found;
  });
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
      </div>
      {letters.length === 0 ? <p class="empty">{t.none[lang]}</p> : <LetterTable c={c} letters={letters} />}
      <Turn lang={lang} action={paths.letters} query={{}} before={cases.before} after={cases.after} />
    </>,
  );
}

const LetterTable: FC<{ c: Page; letters: readonly InCase[] }> = ({ c, letters }) => {
  const { lang } = c.var;
  return (
    <table class="list" role="table">
      <caption class="hide">{t.caption[lang]}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t.drafted, t.letter, t.case, t.number].map((head) => (
            <th scope="col" role="columnheader">
              {head[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {letters.map(({ letter, line }) => (
          <tr role="row">
            <td role="cell">
              <time datetime={letter.draftedOn}>{longDay(letter.draftedOn, lang)}</time>
            </td>
            <td role="cell">
              <a href={inLang(lang, paths.letter(letter.id))}>{letterKinds[letter.kind][lang]}</a>
              <p>{t.states[letter.state][lang]}</p>
            </td>
            <td role="cell">
              <a href={inLang(lang, paths.case(line.id))}>{line.number}</a>
            </td>
            <td role="cell">
              {letter.number ?? <span class="quiet">{t.noNumber[lang]}</span>}
              {letter.datedOn && <p class="quiet">{longDay(letter.datedOn, lang)}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
