import type { FC } from 'hono/jsx';
import { dayOf, plainDay } from '../../../kit/dates.js';
import {
  channelKindWords,
  channelStateWords,
  faultSentence,
  listChannels,
  openFindings,
  type ListedChannel,
} from '../../../channels/index.js';
import { inLang, paths } from '../../paths.js';
import { fill, type Page } from '../../kit/index.js';
import { deskPage, signedInPerson } from '../desk.js';
import { channelsText as t } from './channels.text.js';

/** `/meja/saluran`: the office's own channels, how each stands, and the ways on. */
export async function channelsPage(c: Page): Promise<Response> {
  const { lang, ctx } = c.var;
  const channels = await listChannels(ctx);
  const waiting = await openFindings(ctx);
  const mayRegister = signedInPerson(c).may.has('channel.register');
  return deskPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <h1>{t.title[lang]}</h1>
        <p class="lead">{t.lead[lang]}</p>
        <p class="actions">
          {mayRegister && (
            <a class="button" href={inLang(lang, paths.deskChannelNew)}>
              {t.add[lang]}
            </a>
          )}
          <a href={inLang(lang, paths.findings)}>{fill(t.findings, lang, { n: waiting })}</a>
          <a href={inLang(lang, paths.contestWords)}>{t.words[lang]}</a>
          <a href={inLang(lang, paths.channels)}>{t.public[lang]}</a>
        </p>
      </div>
      {channels.length === 0 ? <p class="empty">{t.none[lang]}</p> : <List c={c} channels={channels} />}
    </>,
  );
}

const List: FC<{ c: Page; channels: readonly ListedChannel[] }> = ({ c, channels }) => {
  const { lang, ctx } = c.var;
  return (
    <ul class="lined plain">
      {channels.map(({ channel, visits }) => (
        <li>
          <a href={inLang(lang, paths.deskChannel(channel.id))}>{channel.title}</a>{' '}
          <span class="quiet">
            {channelKindWords[channel.kind][lang]}, {channel.unit}
          </span>
          <br />
          {channelStateWords[publicState(channel)][lang]}
          <br />
          <span class="quiet small">
            {t.visited[lang]}: {visits.visitedAt ? plainDay(dayOf(visits.visitedAt, ctx.tenant.zone), lang) : t.never[lang]}
            {visits.fault && ` (${fill(t.trouble, lang, { why: faultSentence(visits.fault, lang) })})`}
          </span>
        </li>
      ))}
    </ul>
  );
};

export const publicState = ({ state, isContested }: ListedChannel['channel']): keyof typeof channelStateWords =>
  isContested ? 'contested' : state === 'removed' ? 'lost' : state;
