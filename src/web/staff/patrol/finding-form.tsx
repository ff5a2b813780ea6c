import type { FileId } from '../../../kit/ids.js';
import { longDay } from '../../../kit/dates.js';
import { storeFile, type StoredFile } from '../../../evidence/index.js';
import { actWords, ACTS, findingFileOwner, listPatrol, readSheet, recordFinding, type Act } from '../../../intake/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Button,
  Choices,
  DateField,
  Errors,
  Field,
  fill,
  readUpload,
  refusalSentence,
  type Faults,
  type Page,
  type Typed,
} from '../../kit/index.js';
import { attempt, untouched, type Outcome, type Shown } from '../attempt.js';
import { dayTyped } from '../day-typed.js';
import { deskPage, signedInPerson } from '../desk.js';
import { FileField } from '../parts.js';
import { patrolText as t } from './patrol.text.js';

const MOST_FILES = 5;

/** `/meja/patroli/lembar/<id>/temuan`: one event seen, with its evidence and where it was publicly seen. */
export async function findingPage(c: Page, shown?: Shown): Promise<Response> {
  const { lang, ctx } = c.var;
  const { sheet } = await readSheet(ctx, c.req.param('id') ?? '');
  const me = signedInPerson(c).id;
  const { handed } = await listPatrol(ctx);
  const others = handed.filter((one) => one.finder !== me);
  const { typed, faults, status, refusal } = shown ?? untouched();
  const field = (name: string, label: string, hint?: string, rows?: number) => (
    <Field name={name} label={label} hint={hint} value={typed[name]} faults={faults} {...(rows && { rows })} />
  );
  return deskPage(
    c,
    t.addTitle[lang],
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.patrolSheet(sheet.id))}>{fill(t.sheetOf, lang, { day: longDay(sheet.walkedOn, lang) })}</a>
        </p>
        <h1>{t.addTitle[lang]}</h1>
        <p class="lead">{t.addLead[lang]}</p>
      </div>
      <form method="post" action={inLang(lang, paths.patrolFinding(sheet.id))} enctype="multipart/form-data">
        <input type="hidden" name="terunggah" value={typed['terunggah'] ?? ''} />
        <Choices
          name="tentang"
          label={t.about[lang]}
          hint={t.aboutHint[lang]}
          value={typed['tentang']}
          faults={faults}
          options={(['orang', 'bukan'] as const).map((value) => ({ value, label: t.abouts[value][lang] }))}
        />
        {field('apa', t.what[lang], t.whatHint[lang], 5)}
        {field('tautan', t.link[lang], t.linkHint[lang])}
        {field('terlihat', t.seenAt[lang])}
        <DateField lang={lang} name="kejadian" label={t.day[lang]} typed={typed} faults={faults} />
        {field('nama', t.name[lang], t.nameHint[lang])}
        {field('unit', t.unit[lang])}
        <Choices
          many
          name="jenis"
          label={t.acts[lang]}
          value={typed['jenis']}
          faults={faults}
          options={ACTS.map((value) => ({ value, label: actWords[value][lang] }))}
        />
        <FileField name="berkas" label={t.file[lang]} hint={t.fileHint[lang]} faults={faults} many />
        {arrived(typed).length > 0 && (
          <ul>
            {arrived(typed).map(([, name]) => (
              <li>{name}</li>
            ))}
          </ul>
        )}
        {others.length > 0 && (
          <Choices
            name="lanjutan"
            label={t.continues[lang]}
            value={typed['lanjutan'] ?? ''}
            faults={faults}
            options={[
              { value: '', label: t.continuesNo[lang] },
              ...others.map((one) => ({ value: one.id as string, label: fill(t.handedLine, lang, { day: longDay(one.foundOn, lang) }) })),
            ]}
          />
        )}
        {refusal === 'intake.same-person' && (
          <Choices
            many
            name="serahkan"
            label={t.handOver[lang]}
            hint={t.handOverHint[lang]}
            faults={faults}
            options={[{ value: 'ya', label: t.handOver[lang] }]}
          />
        )}
        <p class="actions">
          <Button>{t.send[lang]}</Button>
        </p>
      </form>
    </>,
    status,
  );
}

const arrived = (typed: Typed): [string, string][] =>
  (typed['terunggah'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, 36), line.slice(37)]);

/** Files go into the store as they come; what arrived is remembered in the form, so a fault elsewhere costs no second upload. */
async function readFinding(c: Page): Promise<{ typed: Typed; faults: Faults }> {
  const { ctx, site, lang } = c.var;
  const { sheet } = await readSheet(ctx, c.req.param('id') ?? '');
  const owner = findingFileOwner(sheet.id, ctx.mustHave('report.take').id);
  const wrapper = ctx.keys.monthly(ctx.tenant.id, ctx.today());
  const upload = await readUpload<StoredFile>(c, {
    keep: ({ name, bytes, atMost }) => storeFile(ctx, { name, bytes, wrapper, owner, limit: site.uploadLimit, atMost }),
    limitBytes: site.uploadLimit * 2,
    maxFiles: MOST_FILES,
  });
  const kept = [...arrived(upload.typed).map((one) => one.join('|')), ...upload.stored.map((file) => `${file.id}|${file.name}`)];
  const refused = upload.refused.map(({ name, refusal }) => `${name}: ${refusalSentence(refusal.code, refusal.data, lang)}`);
  return { typed: { ...upload.typed, terunggah: kept.join('\n') }, faults: refused.length > 0 ? { berkas: refused.join(' ') } : {} };
}

export async function findingPost(c: Page): Promise<Response> {
  const { typed, faults } = await readFinding(c);
  return attempt(
    c,
    typed,
    () => takeFinding(c, typed, faults),
    (shown) => findingPage(c, shown),
    {
      'intake.incomplete': 'apa',
      'intake.patrol-where': 'tautan',
      'intake.patrol-profile': 'tautan',
      'intake.patrol-person': 'nama',
      'intake.same-person': 'nama',
      'intake.patrol-taken': 'lanjutan',
    },
  );
}

async function takeFinding(c: Page, typed: Typed, refused: Faults): Promise<Outcome> {
  const { ctx, lang } = c.var;
  const id = c.req.param('id') ?? '';
  const about = typed['tentang'];
  const faults = {
    ...refused,
    ...(about === 'orang' || about === 'bukan' ? {} : { tentang: t.faults.about[lang] }),
    ...(typed['apa'] ? {} : { apa: t.faults.what[lang] }),
  };
  if (Object.keys(faults).length > 0) return { faults };
  const isAboutPerson = about === 'orang';
  await recordFinding(ctx, {
    sheetId: id,
    isAboutPerson,
    what: typed['apa'] ?? '',
    acts: ACTS.filter((act: Act) => (typed['jenis'] ?? '').split('\n').includes(act)),
    actOn: dayTyped(typed, 'kejadian'),
    link: typed['tautan'] ?? '',
    seenAt: typed['terlihat'] ?? '',
    meant: isAboutPerson
      ? { name: typed['nama'] ?? '', unit: typed['unit'] ?? '', post: '', nip: '' }
      : { name: '', unit: typed['unit'] ?? '', post: '', nip: '' },
    files: [...new Set(arrived(typed).map(([file]) => file as FileId))],
    continues: typed['lanjutan'] || null,
    handsOver: typed['serahkan'] === 'ya',
  });
  return { next: paths.patrolSheet(id) };
}
