import { longDay } from '../../kit/dates.js';
import { Refusal } from '../../kit/refusal.js';
import { paths } from '../paths.js';
import { fill, type Page, type Routes } from '../kit/index.js';
import { Back, ownPage } from './frame.js';
import { recordedText as t } from './recorded.text.js';
import { viewOf } from './view.js';

type What = keyof typeof t.said;

/** Where a step ends: what happened, what comes next. */
export const recorded = (what: What): string => paths.respondentStep(`tercatat/${what}`);

export function recordedRoutes(app: Routes): void {
  app.get(paths.respondentStep('tercatat/:apa'), show);
}

async function show(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const what = c.req.param('apa') ?? '';
  if (!Object.hasOwn(t.said, what)) throw new Refusal('kit.not-found');
  const { title, next } = t.said[what as What];
  const view = await viewOf(c);
  return ownPage(
    c,
    { title: title[lang], number: view.number },
    <>
      <h1>{title[lang]}</h1>
      <p class="lead">{fill(t.on, lang, { on: longDay(ctx.today(), lang), number: view.number })}</p>
      <p>{next[lang]}</p>
      <Back c={c} />
    </>,
  );
}
