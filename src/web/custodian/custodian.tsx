import { isRefusal } from '../../kit/refusal.js';
import { plainDay } from '../../kit/dates.js';
import type { Tx } from '../../kit/db.js';
import { accountNames, accountsWithRole } from '../../identity/index.js';
import {
  confirmKey,
  custodianKeys,
  LEAST_PASSPHRASE,
  ownKeys,
  PLACES,
  registerCustodianKey,
  vacatePlace,
  type CustodianKey,
  type NewKey,
  type OwnKeys,
} from '../../vault/index.js';
import { inLang, paths } from '../paths.js';
import { Errors, fill, readForm, refusalSentence, type Faults, type Page, type Routes, type Typed } from '../kit/index.js';
import { custodianText as t } from './custodian.text.js';
import { custodianOf, custodianPage } from './frame.js';
import { GiveUp, KeyForm, Places, WhatItIs, type Holder } from './parts.js';

/** `/penjaga`: what a custodian is, the three places, one's own key. */
export function custodianPageRoutes(app: Routes): void {
  app.get(paths.custodian, (c) => overview(c, {}, {}));
  app.post(paths.custodian, async (c) => {
    const typed = await readForm(c);
    if (typed.langkah === 'yakin') return confirm(c, typed);
    return typed.langkah === 'kosongkan' ? vacate(c, typed) : makeKey(c, typed);
  });
}

type Seen = { keys: CustodianKey[]; holders: Map<string, Holder>; own: OwnKeys };

async function look(c: Page): Promise<Seen> {
  const { ctx } = c.var;
  return ctx.tx(async (tx) => {
    const keys = await custodianKeys(ctx, tx);
    return { keys, holders: await holdersOf(c, tx, keys), own: await ownKeys(ctx, tx) };
  });
}

async function holdersOf(c: Page, tx: Tx, keys: readonly CustodianKey[]): Promise<Map<string, Holder>> {
  const { ctx } = c.var;
  const names = await accountNames(
    ctx,
    tx,
    keys.map((key) => key.accountId),
  );
  const serving = new Set((await accountsWithRole(ctx, tx, 'custodian', ctx.today())).map((person) => person.id));
  return new Map(
    keys.map((key) => [
      key.id,
      { name: names.get(key.accountId)?.name ?? null, post: names.get(key.accountId)?.post ?? '', isServing: serving.has(key.accountId) },
    ]),
  );
}

async function overview(c: Page, faults: Faults, typed: Typed): Promise<Response> {
  const { lang } = c.var;
  const me = custodianOf(c);
  const { keys, holders, own } = await look(c);
  const mine = keys.find((key) => key.accountId === me.id);
  const confirmed = keys.filter((key) => !key.awaits).length;
  const news = c.req.query('kabar') ?? '';
  return custodianPage(
    c,
    t.title[lang],
    <>
      <div class="top">
        <Errors lang={lang} faults={faults} isKept={false} />
        <h1>{t.title[lang]}</h1>
        {news in t.news && <p role="status">{t.news[news as keyof typeof t.news][lang]}</p>}
        <p class="lead">{confirmed === PLACES ? t.lead.full[lang] : fill(t.lead.missing, lang, { n: confirmed })}</p>
      </div>
      <Places lang={lang} keys={keys} holders={holders} me={me.id} />
      {mine || keys.length < PLACES ? (
        <KeyForm lang={lang} faults={faults} typed={typed} own={own} hasKey={Boolean(mine)} />
      ) : (
        <NoPlace c={c} />
      )}
      <WhatItIs lang={lang} />
      {mine && <GiveUp lang={lang} keyId={mine.id} />}
    </>,
    Object.keys(faults).length > 0 ? 422 : 200,
  );
}

const NoPlace = ({ c }: { c: Page }) => (
  <section class="section" aria-labelledby="kunci">
    <h2 id="kunci">{t.key.make[c.var.lang]}</h2>
    <div class="body">
      <p>{t.key.noPlace[c.var.lang]}</p>
    </div>
  </section>
);

async function makeKey(c: Page, typed: Typed): Promise<Response> {
  const { lang, ctx } = c.var;
  custodianOf(c);
  const faults = faultsOf(c, typed);
  if (Object.keys(faults).length > 0) return overview(c, faults, typed);
  try {
    return await madePage(c, await registerCustodianKey(ctx, { passphrase: typed.frasa ?? '', isOutside: typed.luar === 'ya' }));
  } catch (error) {
    if (!isRefusal(error, 'vault.weak-passphrase') && !isRefusal(error, 'vault.places-taken')) throw error;
    return overview(c, { frasa: refusalSentence(error.code, error.data, lang) }, typed);
  }
}

function faultsOf(c: Page, typed: Typed): Faults {
  const { lang } = c.var;
  const frasa = typed.frasa ?? '';
  if ([...frasa].length < LEAST_PASSPHRASE) return { frasa: refusalSentence('vault.weak-passphrase', { least: LEAST_PASSPHRASE }, lang) };
  return {
    ...(frasa !== (typed['frasa-ulang'] ?? '') && { 'frasa-ulang': t.key.differ[lang] }),
    ...(typed.mengerti !== 'ya' && { mengerti: t.key.notUnderstood[lang] }),
  };
}

/** Shown as the answer to the form itself and never again: the file exists nowhere else. */
function madePage(c: Page, { key, file }: NewKey): Response | Promise<Response> {
  const { lang } = c.var;
  return custodianPage(
    c,
    t.made.title[lang],
    <>
      <div class="top">
        <h1>{t.made.title[lang]}</h1>
        <p class="lead">{t.made.lead[lang]}</p>
      </div>
      <form method="post" action={inLang(lang, paths.custodianKeyFile)}>
        <p class="actions">
          <button class="button">{t.made.download[lang]}</button> <a href={inLang(lang, paths.custodian)}>{t.made.back[lang]}</a>
        </p>
        <div class="field">
          <label for="berkas">{t.made.copy[lang]}</label>
          <textarea class="input" id="berkas" name="berkas" rows={12} readonly spellcheck={false} autocomplete="off">
            {file}
          </textarea>
        </div>
      </form>
      <section class="section" aria-labelledby="periksa">
        <h2 id="periksa">{t.made.public[lang]}</h2>
        <div class="body">
          <p>
            <code>{key.recipient}</code>
          </p>
          <p>
            {key.awaits && t.places.awaitsMine[lang]} {fill(t.places.place, lang, { n: key.place })}.{' '}
            {fill(t.places.since, lang, { day: plainDay(key.since, lang) })}
          </p>
          <p>{t.made.check[lang]}</p>
          <p>{t.made.lost[lang]}</p>
        </div>
      </section>
    </>,
  );
}

async function vacate(c: Page, typed: Typed): Promise<Response> {
  await vacatePlace(c.var.ctx, typed.kunci ?? '');
  return c.redirect(`${inLang(c.var.lang, paths.custodian)}?kabar=kosong`, 303);
}

async function confirm(c: Page, typed: Typed): Promise<Response> {
  await confirmKey(c.var.ctx, typed.kunci ?? '');
  return c.redirect(`${inLang(c.var.lang, paths.custodian)}?kabar=yakin`, 303);
}
