import type { FC } from 'hono/jsx';
import { plainDay, type Day } from '../../kit/dates.js';
import type { Lang } from '../../kit/text.js';
import { LEAST_PASSPHRASE, PLACES, type CustodianKey, type OwnKeys } from '../../vault/index.js';
import { inLang, paths } from '../paths.js';
import { Button, Choices, Field, fill, type Faults, type Typed } from '../kit/index.js';
import { custodianText as t } from './custodian.text.js';

/** Who holds a key. `name` is `null` for an account that no longer exists. */
export type Holder = { readonly name: string | null; readonly post: string; readonly isServing: boolean };

export const WhatItIs: FC<{ lang: Lang }> = ({ lang }) => (
  <section class="section" aria-labelledby="tugas">
    <h2 id="tugas">{t.what.title[lang]}</h2>
    <div class="body">
      <p>{t.what.is[lang]}</p>
      <h3>{t.what.never[lang]}</h3>
      <ul class="lined">
        {t.what.nevers.map((line) => (
          <li>{line[lang]}</li>
        ))}
      </ul>
      <p class="quiet">{t.what.later[lang]}</p>
    </div>
  </section>
);

export const Places: FC<{ lang: Lang; keys: readonly CustodianKey[]; holders: ReadonlyMap<string, Holder>; me: string }> = ({
  lang,
  keys,
  holders,
  me,
}) => (
  <section class="section" aria-labelledby="tempat">
    <h2 id="tempat">{t.places.title[lang]}</h2>
    <div class="body">
      <dl class="facts">
        {Array.from({ length: PLACES }, (_, i) => i + 1).map((n) => {
          const key = keys.find((one) => one.place === n);
          return (
            <div>
              <dt>{fill(t.places.place, lang, { n })}</dt>
              <dd>
                {key ? (
                  <Place
                    lang={lang}
                    held={key}
                    holder={holders.get(key.id)!}
                    isMine={key.accountId === me}
                    mayConfirm={keys.some((one) => one.accountId === me && !one.awaits)}
                  />
                ) : (
                  t.places.vacant[lang]
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {keys.length === PLACES && !keys.some((key) => key.isOutside) && <p class="quiet">{t.places.noneOutside[lang]}</p>}
    </div>
  </section>
);

const Place: FC<{ lang: Lang; held: CustodianKey; holder: Holder; isMine: boolean; mayConfirm: boolean }> = ({
  lang,
  held,
  holder,
  isMine,
  mayConfirm,
}) => (
  <>
    <p>
      <b>{holder.name ?? t.places.unknown[lang]}</b>
      {holder.post && `, ${holder.post}`}. {fill(t.places.since, lang, { day: plainDay(held.since, lang) })} {isMine && t.places.mine[lang]}
    </p>
    {held.isOutside && <p class="quiet">{t.places.outside[lang]}</p>}
    {held.awaits && isMine && <p>{t.places.awaitsMine[lang]}</p>}
    {held.awaits && !isMine && <Confirm lang={lang} held={held} mayConfirm={mayConfirm} />}
    {!holder.isServing && !isMine && (
      <form method="post" action={inLang(lang, paths.custodian)}>
        <p>{t.places.left[lang]}</p>
        <Vacate keyId={held.id} label={t.places.vacate[lang]} />
      </form>
    )}
  </>
);

/** The public half is shown so that the two can compare it, by voice. */
const Confirm: FC<{ lang: Lang; held: CustodianKey; mayConfirm: boolean }> = ({ lang, held, mayConfirm }) => (
  <form method="post" action={inLang(lang, paths.custodian)}>
    <p>{t.places.awaits[lang]}</p>
    {mayConfirm && (
      <>
        <p>{t.places.compare[lang]}</p>
        <p class="code">{held.recipient}</p>
        <input type="hidden" name="kunci" value={held.id} />
        <p class="actions">
          <Button name="langkah" value="yakin" second>
            {t.places.confirm[lang]}
          </Button>
        </p>
      </>
    )}
  </form>
);

const Vacate: FC<{ keyId: string; label: string }> = ({ keyId, label }) => (
  <>
    <input type="hidden" name="kunci" value={keyId} />
    <p class="actions">
      <Button name="langkah" value="kosongkan" second>
        {label}
      </Button>
    </p>
  </>
);

export const KeyForm: FC<{ lang: Lang; faults: Faults; typed: Typed; own: OwnKeys; hasKey: boolean }> = ({
  lang,
  faults,
  typed,
  own,
  hasKey,
}) => (
  <section class="section" aria-labelledby="kunci">
    <h2 id="kunci">{hasKey ? t.key.renew[lang] : t.key.make[lang]}</h2>
    <div class="body">
      {hasKey && (
        <p>
          {fill(t.key.contacts, lang, { n: own.contacts })} {t.key.renewing[lang]}
        </p>
      )}
      <EarlierKeys lang={lang} own={own} />
      <p>{t.key.how[lang]}</p>
      <p>
        <strong>{t.key.lose[lang]}</strong>
      </p>
      <p>{t.key.keep[lang]}</p>
      <form method="post" action={inLang(lang, paths.custodian)} novalidate>
        <Field
          name="frasa"
          type="password"
          label={t.key.passphrase[lang]}
          hint={fill(t.key.passphraseHint, lang, { least: LEAST_PASSPHRASE })}
          faults={faults}
          autocomplete="new-password"
        />
        <Field name="frasa-ulang" type="password" label={t.key.again[lang]} faults={faults} autocomplete="new-password" />
        <Choices
          name="luar"
          label={t.key.outside[lang]}
          many
          value={typed.luar}
          options={[{ value: 'ya', label: t.key.outsideOption[lang] }]}
        />
        <Choices
          name="mengerti"
          label={t.key.understood[lang]}
          many
          faults={faults}
          value={typed.mengerti}
          options={[{ value: 'ya', label: t.key.understoodOption[lang] }]}
        />
        <p class="actions">
          <Button name="langkah" value="kunci">
            {hasKey ? t.key.renew[lang] : t.key.make[lang]}
          </Button>
        </p>
      </form>
    </div>
  </section>
);

const EarlierKeys: FC<{ lang: Lang; own: OwnKeys }> = ({ lang, own }) =>
  own.ended.length === 0 ? (
    <></>
  ) : (
    <>
      <h3>{t.key.old[lang]}</h3>
      <ul class="lined">
        {own.ended.map((key) => (
          <li>
            {fill(t.key.oldLine, lang, { from: plainDay(key.since as Day, lang), to: plainDay(key.until as Day, lang), n: key.contacts })}
          </li>
        ))}
      </ul>
    </>
  );

export const GiveUp: FC<{ lang: Lang; keyId: string }> = ({ lang, keyId }) => (
  <section class="section" aria-labelledby="berhenti">
    <h2 id="berhenti">{t.giveUp.title[lang]}</h2>
    <div class="body">
      <p>{t.giveUp.body[lang]}</p>
      <form method="post" action={inLang(lang, paths.custodian)}>
        <Vacate keyId={keyId} label={t.giveUp.button[lang]} />
      </form>
    </div>
  </section>
);
