import type { FC } from 'hono/jsx';
import { plainDay } from '../../../kit/dates.js';
import { storeFile, type StoredFile } from '../../../evidence/index.js';
import {
  agreementFile,
  agreementOwner,
  confirmKey,
  dropMember,
  ENTRY_DAYS,
  fingerprint,
  issueEntryCode,
  nameMember,
  readBody,
  recordAgreement,
  registerKey,
  type BodyView,
} from '../../../referral/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Button,
  Choices,
  DateField,
  Errors,
  Field,
  fill,
  readForm,
  readUpload,
  refusalSentence,
  type Faults,
  type Page,
  type Typed,
} from '../../kit/index.js';
import { attempt, untouched, type FieldOf, type Outcome, type Shown } from '../attempt.js';
import { dayTyped } from '../day-typed.js';
import { deskPage, signedInPerson } from '../desk.js';
import { download } from '../letters/file.js';
import { Facts, Part } from '../part.js';
import { FileField } from '../parts.js';
import { bodiesText as t } from './bodies.text.js';
import { CodeOnce } from './code-once.js';

type Look = { readonly c: Page; readonly view: BodyView; readonly typed: Typed; readonly faults: Faults };

/** `/meja/lembaga/<id>`: one body: key, agreements, people, and a code to hand packets in. */
export async function bodyPage(c: Page, shown?: Shown, code?: string): Promise<Response> {
  const { lang, ctx } = c.var;
  const view = await readBody(ctx, c.req.param('id') ?? '');
  const { typed, faults, status } = shown ?? untouched();
  const look: Look = { c, view, typed, faults };
  return deskPage(
    c,
    view.body.name,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.bodies)}>{t.title[lang]}</a>
        </p>
        <h1>{view.body.name}</h1>
        <p class="lead">{t.kinds[view.body.kind][lang]}</p>
      </div>
      <Key {...look} />
      {signedInPerson(c).may.has('referral.record') && (
        <>
          <Agreements {...look} />
          <Members {...look} />
          <Entry {...look} code={code} />
        </>
      )}
    </>,
    status,
  );
}

const to = (c: Page, view: BodyView, step: string): string => inLang(c.var.lang, paths.bodyStep(view.body.id, step));

const Key: FC<Look> = ({ c, view, typed, faults }) => {
  const { lang } = c.var;
  const { recipient, isKeyConfirmed, keyBy } = view.body;
  const me = signedInPerson(c);
  return (
    <Part id="kunci" title={t.key[lang]}>
      <p>{(recipient === null ? t.keyNone : isKeyConfirmed ? t.keyGood : t.keyWaits)[lang]}</p>
      {recipient && (
        <Facts
          rows={[
            [t.recipient[lang], recipient],
            // Whoever compares must hear it from the body, not read it here.
            [t.fingerprint[lang], isKeyConfirmed || keyBy === me.id ? fingerprint(recipient) : ''],
          ]}
        />
      )}
      <p class="quiet">{t.keyLead[lang]}</p>
      {recipient && !isKeyConfirmed && keyBy !== me.id && (
        <form method="post" action={to(c, view, 'cocokkan')}>
          <Field name="sidik" label={t.fingerprint[lang]} hint={t.fingerprintHint[lang]} value={typed['sidik']} faults={faults} />
          <p class="actions">
            <Button>{t.confirm[lang]}</Button>
          </p>
        </form>
      )}
      {me.may.has('referral.record') && (
        <form method="post" action={to(c, view, 'kunci')}>
          <Field
            name="kunci-publik"
            label={t.recipient[lang]}
            hint={t.recipientHint[lang]}
            value={typed['kunci-publik']}
            faults={faults}
            spellcheck={false}
          />
          <p class="actions">
            <Button second>{t.register[lang]}</Button>
          </p>
        </form>
      )}
    </Part>
  );
};

const Agreements: FC<Look> = ({ c, view, typed, faults }) => {
  const { lang, ctx } = c.var;
  return (
    <Part id="perjanjian" title={t.agreements[lang]}>
      {view.agreements.length === 0 && <p class="empty">{t.agreementsNone[lang]}</p>}
      <ul class="lined plain">
        {view.agreements.map(({ id, number, from, until, answerDays, file }) => (
          <li>
            <p>{fill(t.term, lang, { number, from: plainDay(from, lang), until: plainDay(until, lang) })}</p>
            <p class="quiet">
              {until < ctx.today() && `${t.over[lang]} `}
              {answerDays !== null && `${fill(t.answerIn, lang, { n: answerDays })} `}
              {file && <a href={paths.agreementFile(id)}>{t.scan[lang]}</a>}
            </p>
          </li>
        ))}
      </ul>
      <form method="post" enctype="multipart/form-data" action={to(c, view, 'perjanjian')}>
        <Field name="nomor" label={t.number[lang]} value={typed['nomor']} faults={faults} />
        <DateField lang={lang} name="dari" label={t.from[lang]} typed={typed} faults={faults} />
        <DateField lang={lang} name="sampai" label={t.until[lang]} typed={typed} faults={faults} />
        <Field
          name="hari-jawab"
          label={t.answerDays[lang]}
          hint={t.answerDaysHint[lang]}
          value={typed['hari-jawab']}
          faults={faults}
          inputmode="numeric"
        />
        <FileField name="berkas" label={t.file[lang]} faults={faults} accept="application/pdf" />
        <p class="actions">
          <Button>{t.record[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

const Members: FC<Look> = ({ c, view, typed, faults }) => {
  const { lang } = c.var;
  return (
    <Part id="orang" title={t.members[lang]}>
      {view.members.length === 0 && <p class="empty">{t.membersNone[lang]}</p>}
      <ul class="lined plain">
        {view.members.map(({ account, name }) => (
          <li>
            <form method="post" action={to(c, view, 'lepas')}>
              <input type="hidden" name="akun" value={account} />
              <p class="actions">
                <span>{name}</span> <button class="button text">{t.untie[lang]}</button>
              </p>
            </form>
          </li>
        ))}
      </ul>
      {view.free.length === 0 ? (
        <p class="quiet">{t.memberNone[lang]}</p>
      ) : (
        <form method="post" action={to(c, view, 'kaitkan')}>
          <Choices
            name="akun"
            label={t.member[lang]}
            value={typed['akun']}
            faults={faults}
            options={view.free.map(({ account, name }) => ({ value: account, label: name }))}
          />
          <p class="actions">
            <Button>{t.tie[lang]}</Button>
          </p>
        </form>
      )}
    </Part>
  );
};

const Entry: FC<Look & { code: string | undefined }> = ({ c, view, code }) => {
  const { lang, site, ctx } = c.var;
  const address = `${site.publicUrl ?? ctx.tenant.host}${paths.handIn}`;
  return (
    <Part id="kode" title={t.entry[lang]}>
      <p>{fill(t.entryLead, lang, { address, n: ENTRY_DAYS })}</p>
      {code && <CodeOnce lang={lang} code={code} />}
      <form method="post" action={to(c, view, 'kode')}>
        <p class="actions">
          <Button second>{t.makeCode[lang]}</Button>
        </p>
      </form>
    </Part>
  );
};

const FIELD_OF: FieldOf = {
  'referral.bad-key': 'kunci-publik',
  'referral.other-fingerprint': 'sidik',
  'referral.no-key': 'sidik',
  'referral.no-partner': 'akun',
  'referral.member-twice': 'akun',
  'referral.no-number': 'nomor',
  'referral.bad-term': 'sampai',
};

const STEPS: Readonly<Record<string, (c: Page, body: string, typed: Typed) => Promise<void>>> = {
  kunci: (c, body, typed) => registerKey(c.var.ctx, { body, recipient: typed['kunci-publik'] ?? '' }),
  cocokkan: (c, body, typed) => confirmKey(c.var.ctx, { body, fingerprint: typed['sidik'] ?? '' }),
  kaitkan: (c, body, typed) => nameMember(c.var.ctx, { body, account: typed['akun'] ?? '' }),
  lepas: (c, body, typed) => dropMember(c.var.ctx, { body, account: typed['akun'] ?? '' }),
};
export const BODY_STEPS = Object.keys(STEPS);

/** One short form of the body's page. */
export const bodyPost =
  (step: string) =>
  async (c: Page): Promise<Response> => {
    const typed = await readForm(c);
    const body = c.req.param('id') ?? '';
    const work = async (): Promise<Outcome> => {
      if (step === 'kaitkan' && !typed['akun']) return { faults: { akun: t.faults.member[c.var.lang] } };
      await STEPS[step]!(c, body, typed);
      return { next: paths.body(body) };
    };
    return attempt(c, typed, work, (shown) => bodyPage(c, shown), FIELD_OF);
  };

/** The code is shown in this answer and nowhere else. */
export async function bodyCodePost(c: Page): Promise<Response> {
  const code = await issueEntryCode(c.var.ctx, c.req.param('id') ?? '');
  return bodyPage(c, undefined, code);
}

export async function bodyAgreementPost(c: Page): Promise<Response> {
  const { ctx, site, lang } = c.var;
  ctx.mustHave('referral.record');
  const upload = await readUpload<StoredFile>(c, {
    keep: ({ name, bytes, atMost }) =>
      storeFile(ctx, {
        name,
        bytes,
        wrapper: ctx.keys.monthly(ctx.tenant.id, ctx.today()),
        owner: agreementOwner(ctx),
        limit: site.uploadLimit,
        atMost,
      }),
    limitBytes: site.uploadLimit * 2,
    maxFiles: 1,
  });
  const refused = upload.refused.map(({ refusal }) => refusalSentence(refusal.code, refusal.data, lang)).join(' ');
  return attempt(
    c,
    upload.typed,
    () => takeAgreement(c, upload.typed, upload.stored[0] ?? null, refused),
    (shown) => bodyPage(c, shown),
    FIELD_OF,
  );
}

async function takeAgreement(c: Page, typed: Typed, file: StoredFile | null, refused: string): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const body = c.req.param('id') ?? '';
  const [from, until, days] = [dayTyped(typed, 'dari'), dayTyped(typed, 'sampai'), (typed['hari-jawab'] ?? '').trim()];
  const faults = {
    ...(from ? {} : { dari: t.faults.day[lang] }),
    ...(until ? {} : { sampai: t.faults.day[lang] }),
    ...(days === '' || /^\d{1,3}$/.test(days) ? {} : { 'hari-jawab': t.faults.days[lang] }),
    ...(refused && { berkas: refused }),
  };
  if (!from || !until || Object.keys(faults).length > 0) return { faults };
  await recordAgreement(ctx, {
    body,
    number: typed['nomor'] ?? '',
    from,
    until,
    answerDays: days === '' ? null : Number(days),
    file: file?.id ?? null,
  });
  return { next: paths.body(body) };
}

/** `/meja/perjanjian/<id>`: the scan. */
export async function agreementFilePage(c: Page): Promise<Response> {
  return download(await agreementFile(c.var.ctx, c.req.param('id') ?? ''));
}
