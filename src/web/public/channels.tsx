import type { FC } from 'hono/jsx';
import { channelKindWords, channelStateWords, contestChannel, publicChannels, type PublicChannel } from '../../channels/index.js';
import { Button, fill, page, publicNav, type Page, type Routes } from '../kit/index.js';
import { inLang, paths } from '../paths.js';
import { channelsText as t } from './channels.text.js';

/** Adds `/saluran`: every registered channel, each with the button that stops its checks. */
export function channelRoutes(app: Routes): void {
  app.get(paths.channels, channelsPage);
  // A reload of the answer asks for this address.
  app.get(paths.channelContest(':id'), (c) => c.redirect(inLang(c.var.lang, paths.channels), 303));
  app.post(paths.channelContest(':id'), contestPost);
}

async function channelsPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const channels = await publicChannels(ctx);
  return page(
    c,
    { title: t.title[lang], nav: publicNav(c) },
    <div class="page">
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        {c.req.query('berhenti') !== undefined && <p role="status">{t.done[lang]}</p>}
        <p>{t.how[lang]}</p>
        <p>{t.stop[lang]}</p>
      </div>
      {channels.length === 0 ? <p class="empty">{t.empty[lang]}</p> : channels.map((one) => <One c={c} channel={one} />)}
    </div>,
  );
}

const One: FC<{ c: Page; channel: PublicChannel }> = ({ c, channel }) => {
  const { lang } = c.var;
  const { id, title, url, unit, kind, state } = channel;
  return (
    <section class="section near" aria-labelledby={`k-${id}`}>
      <h2 id={`k-${id}`}>{title}</h2>
      <div class="body">
        <p>
          <a href={url} rel="noreferrer nofollow">
            {url}
          </a>
        </p>
        <p class="quiet">
          {channelKindWords[kind][lang]}. {fill(t.unit, lang, { unit })}. {channelStateWords[state][lang]}.
        </p>
        {state !== 'contested' && (
          <form method="post" action={inLang(lang, paths.channelContest(id))}>
            <p class="actions">
              <Button second>
                {t.press[lang]}
                <span class="hide">: {title}</span>
              </Button>
            </p>
          </form>
        )}
      </div>
    </section>
  );
};

async function contestPost(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  await contestChannel(ctx, c.req.param('id') ?? '');
  return c.redirect(inLang(lang, `${paths.channels}?berhenti`), 303);
}
