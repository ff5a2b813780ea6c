import type { FC } from 'hono/jsx';
import { longDay, type Day } from '../../../kit/dates.js';
import {
  channelEventWords,
  channelKindWords,
  channelStateWords,
  faultSentence,
  isByExport,
  isOnDomain,
  LOOKS_NEEDED,
  proofFile,
  proofName,
  proofText,
  readChannel,
  verdictWords,
  type ChannelRead,
} from '../../../channels/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, fill, type Page } from '../../kit/index.js';
import { untouched, type Shown } from '../attempt.js';
import { deskPage, signedInPerson } from '../desk.js';
import { Facts, Part } from '../part.js';
import { FileField } from '../parts.js';
import { publicState } from './channels.js';
import { channelsText as t } from './channels.text.js';

/** `/meja/saluran/kanal/<id>`: one channel: its proof with the exact record to place, who looked, its history. `said`: what just came of it. */
export async function channelPage(c: Page, shown?: Shown, said: string | null = null): Promise<Response> {
  const { lang, ctx } = c.var;
  const read = await readChannel(ctx, c.req.param('id') ?? '');
  const { channel, folded } = read;
  const isGone = channel.state === 'removed';
  const { faults, status } = shown ?? untouched();
  const title = channel.title || t.gone[lang];
  return deskPage(
    c,
    title,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.deskChannels)}>{t.title[lang]}</a>
        </p>
        <h1>{title}</h1>
        {!isGone && <p class="lead">{channelStateWords[publicState(channel)][lang]}</p>}
        {said && <p role="status">{said}</p>}
      </div>
      {!isGone && (
        <Facts
          rows={[
            [t.kind[lang], channelKindWords[channel.kind][lang]],
            [t.url[lang], channel.url],
            [t.unit[lang], channel.unit],
            [t.decree[lang], folded.decree],
            [t.parent[lang], read.parent?.title ?? ''],
            [t.page[lang], channel.page ?? ''],
          ]}
        />
      )}
      {channel.isContested && <Contested c={c} read={read} shown={shown} />}
      {!isGone && !channel.isContested && <ProofPart c={c} read={read} />}
      {!isGone && !channel.isContested && isByExport(channel.kind) && mayRegister(c) && <ExportPart c={c} read={read} shown={shown} />}
      <History c={c} read={read} />
      {!isGone && mayRegister(c) && (
        <Part id="keluar" title={t.withdraw[lang]}>
          <p>{t.withdrawLead[lang]}</p>
          <Press c={c} read={read} step="keluarkan" label={t.withdraw[lang]} second />
        </Part>
      )}
    </>,
    status,
  );
}

const mayRegister = (c: Page): boolean => signedInPerson(c).may.has('channel.register');
type Shared = { c: Page; read: ChannelRead; shown?: Shown | undefined };

const Press: FC<Shared & { step: string; label: string; second?: boolean }> = ({ c, read, step, label, second }) => (
  <form method="post" action={inLang(c.var.lang, paths.deskChannelStep(read.channel.id, step))}>
    <p class="actions">
      <Button {...(second && { second })}>{label}</Button>
    </p>
  </form>
);

const ProofPart: FC<Shared> = ({ c, read }) => {
  const { lang } = c.var;
  const { channel } = read;
  const { url, page, provedOn, state } = channel;
  const words = isByExport(channel.kind) ? t.exportLead : t.linksLead;
  return (
    <Part id="bukti" title={t.proof[lang]}>
      {state === 'proved' && <p>{fill(t.provedSince, lang, { day: longDay(provedOn as Day, lang) })}</p>}
      {isOnDomain(channel.kind) ? (
        <>
          <p>{t.proofLead[lang]}</p>
          <h3>{t.dns[lang]}</h3>
          <Codes
            rows={[
              [t.dnsName[lang], proofName(channel)],
              [t.dnsValue[lang], proofText(channel)],
            ]}
          />
          <h3>{t.file[lang]}</h3>
          <Codes
            rows={[
              [t.fileAt[lang], proofFile(channel)],
              [t.dnsValue[lang], proofText(channel)],
            ]}
          />
        </>
      ) : (
        <p>{fill(words, lang, { page: page ?? '', url })}</p>
      )}
      {mayRegister(c) && <Press c={c} read={read} step="bukti" label={t.prove[lang]} />}
    </Part>
  );
};

const Codes: FC<{ rows: readonly (readonly [string, string])[] }> = ({ rows }) => (
  <dl class="facts">
    {rows.map(([label, code]) => (
      <div>
        <dt>{label}</dt>
        <dd>
          <code>{code}</code>
        </dd>
      </div>
    ))}
  </dl>
);

const ExportPart: FC<Shared> = ({ c, read, shown }) => {
  const { lang } = c.var;
  return (
    <Part id="ekspor" title={t.export[lang]}>
      <form method="post" enctype="multipart/form-data" action={inLang(lang, paths.deskChannelStep(read.channel.id, 'ekspor'))}>
        <FileField
          name="berkas"
          label={t.exportFiles[lang]}
          hint={t.exportHint[lang]}
          faults={shown?.faults ?? {}}
          many
          accept=".json,application/json"
        />
        <p class="actions">
          <Button>{t.exportSend[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

const Contested: FC<Shared> = ({ c, read, shown }) => {
  const { lang } = c.var;
  const { looks, partner } = read.folded;
  const { typed, faults } = shown ?? untouched();
  const says = (name: string, label: string) => (
    <Choices
      name={name}
      label={label}
      value={typed[name]}
      faults={faults}
      options={(['office', 'personal'] as const).map((value) => ({ value, label: verdictWords[value][lang] }))}
    />
  );
  const action = (step: string): string => inLang(lang, paths.deskChannelStep(read.channel.id, step));
  return (
    <Part id="sanggahan" title={t.contested[lang]}>
      <p>{fill(t.contestedLead, lang, { n: LOOKS_NEEDED })}</p>
      <p>{fill(t.looksSoFar, lang, { n: looks.length, partner: partner ? verdictWords[partner][lang] : t.partnerNot[lang] })}</p>
      <form method="post" action={action('lihat')}>
        {says('temuan', t.look[lang])}
        <Field name="alasan" label={t.reason[lang]} rows={3} value={typed['alasan']} faults={faults} />
        <p class="actions">
          <Button>{t.lookSend[lang]}</Button>
        </p>
      </form>
      {mayRegister(c) && (
        <form method="post" action={action('mitra')}>
          {says('mitra', t.partnerLook[lang])}
          <Field name="sumber" label={t.partnerSource[lang]} value={typed['sumber']} faults={faults} />
          <p class="actions">
            <Button second>{t.partnerSend[lang]}</Button>
          </p>
        </form>
      )}
    </Part>
  );
};

const History: FC<Shared> = ({ c, read }) => {
  const { lang } = c.var;
  return (
    <Part id="riwayat" title={t.history[lang]}>
      <ol class="lined plain">
        {read.history.map(({ kind, on, by, say }) => (
          <li>
            {channelEventWords[kind]?.[lang] ?? kind}
            {say && `: ${faultSentence(say, lang)}`}
            <br />
            <span class="quiet small">
              {longDay(on as Day, lang)}
              {by && `, ${by}`}
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
};
