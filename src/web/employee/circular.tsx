import type { FC } from 'hono/jsx';
import { longDay, plainDay } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { acknowledge, circularPdf, readCircular, type MyCircularView } from '../../education/index.js';
import { inLang, paths } from '../paths.js';
import { Button, fill, Proof, type Page } from '../kit/index.js';
import { employeeText as t } from './employee.text.js';
import { Back, ownPage, Section } from './frame.js';

/** `/saya/edaran/<id>`: read and acknowledged on one page. */
export async function circularPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await readCircular(ctx, c.req.param('id') ?? '');
  const { words, circular, number, datedOn } = view;
  return ownPage(
    c,
    { title: words.subject },
    <>
      <h1>{words.subject}</h1>
      {number && datedOn && <p class="quiet">{fill(t.number, lang, { number, day: plainDay(datedOn, lang) })}</p>}
      <div lang="id">
        {words.paragraphs.map((text) => (
          <p>{text}</p>
        ))}
      </div>
      <p>
        <a href={inLang(lang, paths.employeeCircularPdf(circular.id))}>{t.pdf[lang]}</a>
      </p>
      <Answer c={c} view={view} />
      <Back c={c} />
    </>,
    view.below && <Below c={c} view={view} below={view.below} />,
  );
}

const Answer: FC<{ c: Page; view: MyCircularView }> = ({ c, view: { circular, acknowledgedOn, leaf } }) => {
  const { lang } = c.var;
  if (acknowledgedOn)
    return (
      <div role="status">
        <p>
          <strong>{t.doneTitle[lang]}</strong> <Proof recorded witnessed={false} />
        </p>
        <p class="quiet">
          {fill(t.doneNote, lang, { day: longDay(acknowledgedOn, lang) })} <code class="long">{leaf}</code>
        </p>
      </div>
    );
  if (circular.state !== 'running') return <p class="quiet">{t.closed[lang]}</p>;
  return (
    <form method="post" action={inLang(lang, paths.employeeCircular(circular.id))}>
      <p>{fill(t.untilDay, lang, { day: longDay(circular.untilOn, lang) })}</p>
      <p class="actions">
        <Button>{t.acknowledge[lang]}</Button>
      </p>
      <p class="quiet small">{t.acknowledgeNote[lang]}</p>
    </form>
  );
};

const Below: FC<{ c: Page; view: MyCircularView; below: NonNullable<MyCircularView['below']> }> = ({ c, view, below: { of, names } }) => {
  const { lang } = c.var;
  return (
    <Section id="bawahan" title={t.below[lang]}>
      {names.length === 0 ? (
        <p>{fill(t.belowAll, lang, { of })}</p>
      ) : (
        <>
          <p>{fill(t.belowSome, lang, { n: names.length, of, day: plainDay(view.circular.untilOn, lang) })}</p>
          <ul>
            {names.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
};

/** The button says it all: there is nothing to read but who pressed it, and where. Pressing twice is once. */
export async function acknowledgePost(c: Page): Promise<Response> {
  const id = c.req.param('id') ?? '';
  const isNew = await acknowledge(c.var.ctx, id);
  // Nothing was written: acknowledged before, over, or somebody else's. The page tells which, or that there is none.
  if (!isNew) await readCircular(c.var.ctx, id);
  return c.redirect(inLang(c.var.lang, paths.employeeCircular(id)), 303);
}

export async function circularPdfPage(c: Page): Promise<Response> {
  if (c.var.ctx.actor.kind !== 'employee') throw new Refusal('kit.not-allowed');
  const pdf = await circularPdf(c.var.ctx, c.req.param('id') ?? '');
  return new Response(pdf as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'inline; filename="surat-edaran.pdf"',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'cache-control': 'no-store',
    },
  });
}
