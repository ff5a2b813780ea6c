import { CHANNEL_KINDS, channelKindWords, isOnDomain, listChannels, registerChannel } from '../../../channels/index.js';
import { inLang, paths } from '../../paths.js';
import { Button, Choices, Errors, Field, readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { deskPage } from '../desk.js';
import { needed } from '../needed.js';
import { Part } from '../part.js';
import { Select } from '../parts.js';
import { channelsText as t } from './channels.text.js';

/** `/meja/saluran/daftar`: the form for one of the office's own channels. */
export async function channelNewPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  ctx.mustHave('channel.register');
  const { typed, faults, status } = shown ?? untouched();
  const parents = (await listChannels(ctx)).filter(
    ({ channel }) => isOnDomain(channel.kind) && channel.state === 'proved' && !channel.isContested,
  );
  const text = (name: string, label: string, hint?: string) => (
    <Field name={name} label={label} hint={hint} value={typed[name]} faults={faults} />
  );
  return deskPage(
    c,
    t.add[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.deskChannels)}>{t.title[lang]}</a>
        </p>
        <h1>{t.add[lang]}</h1>
      </div>
      <form method="post" action={inLang(lang, paths.deskChannelNew)}>
        <Choices
          name="jenis"
          label={t.kind[lang]}
          value={typed['jenis']}
          faults={faults}
          options={CHANNEL_KINDS.map((value) => ({ value, label: channelKindWords[value][lang] }))}
        />
        {text('nama', t.name[lang])}
        {text('alamat', t.url[lang], t.urlHint[lang])}
        {text('unit', t.unit[lang])}
        <Part id="di-luar" title={t.elsewhere[lang]}>
          <p>{t.elsewhereLead[lang]}</p>
          {text('keputusan', t.decree[lang])}
          <Select
            name="situs"
            label={t.parent[lang]}
            value={typed['situs']}
            faults={faults}
            empty={t.parentNone[lang]}
            options={parents.map(({ channel }) => ({ value: channel.id, label: channel.title }))}
          />
          {text('halaman', t.page[lang])}
        </Part>
        <p class="actions">
          <Button>{t.register[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

export async function channelNewPost(c: Page): Promise<Response> {
  const typed = await readForm(c);
  return attempt(
    c,
    typed,
    () => take(c, typed),
    (shown) => channelNewPage(c, shown),
    {
      'channels.bad-address': 'alamat',
      'channels.wrong-platform': 'alamat',
      'channels.known': 'alamat',
      'channels.no-decree': 'keputusan',
      'channels.no-parent': 'situs',
      'channels.incomplete': 'nama',
    },
  );
}

async function take(c: Page, typed: Typed): Promise<Outcome> {
  const { ctx, lang, site } = c.var;
  const kind = CHANNEL_KINDS.find((one) => one === typed['jenis']);
  const faults = needed(typed, lang, { jenis: t.faults.kind, nama: t.faults.name, alamat: t.faults.url, unit: t.faults.unit });
  if (!kind || Object.keys(faults).length > 0) return { faults: kind ? faults : { jenis: t.faults.kind[lang], ...faults } };
  const id = await registerChannel(ctx, site.door, {
    kind,
    title: typed['nama'] ?? '',
    url: typed['alamat'] ?? '',
    unit: typed['unit'] ?? '',
    decree: typed['keputusan'] ?? '',
    parent: typed['situs'] || null,
    page: typed['halaman'] ?? '',
  });
  return { next: paths.deskChannel(id) };
}
