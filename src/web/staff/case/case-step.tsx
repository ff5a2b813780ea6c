import type { Child, FC } from 'hono/jsx';
import type { FileId } from '../../../kit/ids.js';
import type { Bilingual, Lang } from '../../../kit/text.js';
import { storeFile, type StoredFile } from '../../../evidence/index.js';
import { caseFileOwner, caseFileWrapper, caseView, type CaseView, type Command } from '../../../procedure/index.js';
import { inLang, paths } from '../../paths.js';
import {
  Button,
  Errors,
  fill,
  readForm,
  readUpload,
  refusalSentence,
  type Faults,
  type Page,
  type Routes,
  type Typed,
} from '../../kit/index.js';
import { attempt, untouched, type FieldOf, type Outcome, type Shown } from '../attempt.js';
import { caseStepText as t } from './case-step.text.js';
import { deskPage } from '../desk.js';
import { citations, FileField, Version } from '../parts.js';
import { CaseChanges } from './timeline.js';

export type OnStep = { readonly caseId: string; readonly version: number };
export type StepShown = { readonly c: Page; readonly lang: Lang; readonly view: CaseView; readonly typed: Typed; readonly faults: Faults };
export type StepTaken = {
  readonly c: Page;
  readonly on: OnStep;
  readonly view: CaseView;
  readonly typed: Typed;
  readonly files: readonly FileId[];
};

/** A page of one step: its form is shown only while the table lets this person take it, and the door decides again. */
export type CaseStep = {
  readonly slug: string;
  /** The commands this page serves; the first lawful one counts. */
  readonly commands: readonly Command[];
  readonly title: Bilingual;
  readonly lead?: Bilingual;
  readonly send: Bilingual;
  /** Files this form may bring; with none it is a plain form. */
  readonly files?: { readonly most: number; readonly label: Bilingual; readonly hint?: Bilingual };
  start?(view: CaseView, c: Page): Typed;
  /** What stands above the form, and above the reasons while the step is not lawful. */
  above?(shown: Omit<StepShown, 'typed' | 'faults'>): Child;
  fields(shown: StepShown): Child;
  act(taken: StepTaken): Promise<Outcome | { readonly answer: Response }>;
  readonly fieldOf?: FieldOf;
};

export function addCaseStep(app: Routes, step: CaseStep): void {
  const path = paths.caseStep(':id', step.slug);
  app.get(path, async (c) => stepPage(c, step, await caseView(c.var.ctx, c.req.param('id') ?? ''), null));
  app.post(path, (c) => takeStep(c, step));
}

async function takeStep(c: Page, step: CaseStep): Promise<Response> {
  const view = await caseView(c.var.ctx, c.req.param('id') ?? '');
  const { typed, faults } = await readStep(c, step, view);
  const again = async (shown: Shown): Promise<Response> => stepPage(c, step, await caseView(c.var.ctx, view.state.id), shown);
  if (Object.keys(faults).length > 0) return again({ typed, faults, status: 422 });
  if (typed['tambah']) return again({ typed: { ...typed, tambah: '' }, faults: {}, status: 200 });
  let answer: Response | null = null;
  const work = async (): Promise<Outcome> => {
    const outcome = await step.act({
      c,
      on: { caseId: view.state.id, version: Number(typed['versi']) },
      view,
      typed,
      files: filesIn(typed),
    });
    if (!('answer' in outcome)) return outcome;
    answer = outcome.answer;
    return { next: '' };
  };
  const response = await attempt(c, typed, work, again, step.fieldOf ?? {});
  return answer ?? response;
}

/** Files go into the store as they come; what arrived is remembered in the form, so a fault elsewhere costs no second upload. */
async function readStep(c: Page, step: CaseStep, view: CaseView): Promise<{ typed: Typed; faults: Faults }> {
  if (!step.files) return { typed: await readForm(c), faults: {} };
  const { ctx, site, lang } = c.var;
  const owner = caseFileOwner(ctx, view.state.id);
  const upload = await readUpload<StoredFile>(c, {
    keep: ({ name, bytes, atMost }) =>
      storeFile(ctx, { name, bytes, wrapper: caseFileWrapper(ctx), owner, limit: site.uploadLimit, atMost }),
    limitBytes: site.uploadLimit * 2,
    maxFiles: step.files.most,
  });
  const kept = [
    ...(upload.typed['terunggah'] ?? '').split('\n').filter(Boolean),
    ...upload.stored.map((file) => `${file.id}|${file.name}`),
  ];
  const refused = upload.refused.map(({ name, refusal }) => `${name}: ${refusalSentence(refusal.code, refusal.data, lang)}`);
  return { typed: { ...upload.typed, terunggah: kept.join('\n') }, faults: refused.length > 0 ? { berkas: refused.join(' ') } : {} };
}

const arrived = (typed: Typed): [string, string][] =>
  (typed['terunggah'] ?? '')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, 36), line.slice(37)]);
const filesIn = (typed: Typed): FileId[] => [...new Set(arrived(typed).map(([id]) => id as FileId))];

function stepPage(c: Page, step: CaseStep, view: CaseView, shown: Shown | null): Response | Promise<Response> {
  const { lang } = c.var;
  const isLawful = view.steps.lawful.some((one) => step.commands.includes(one.command));
  const { typed, faults, status, refusal } = shown ?? untouched(step.start?.(view, c) ?? {});
  return deskPage(
    c,
    `${step.title[lang]}, ${fill(t.case, lang, { number: view.state.number })}`,
    <>
      <Errors lang={lang} faults={faults} />
      <div class="top">
        <p class="kicker">
          <a href={inLang(lang, paths.case(view.state.id))}>{fill(t.case, lang, { number: view.state.number })}</a>
        </p>
        <h1>{step.title[lang]}</h1>
        {step.lead && <p class="lead">{step.lead[lang]}</p>}
      </div>
      {refusal === 'ledger.changed-meanwhile' && <CaseChanges c={c} view={view} since={Number(typed['versi'])} />}
      {step.above?.({ c, lang, view })}
      {isLawful || refusal === 'ledger.changed-meanwhile' ? (
        <Form step={step} shown={{ c, lang, view, typed, faults }} />
      ) : (
        <NotLawful c={c} step={step} view={view} />
      )}
      {!isLawful && shown && <Kept lang={lang} typed={typed} />}
    </>,
    status,
  );
}

const Form: FC<{ step: CaseStep; shown: StepShown }> = ({ step, shown }) => {
  const { lang, view, typed, faults } = shown;
  return (
    <form
      method="post"
      action={inLang(lang, paths.caseStep(view.state.id, step.slug))}
      enctype={step.files ? 'multipart/form-data' : undefined}
    >
      <Version version={view.state.version} />
      {step.fields(shown)}
      {step.files && (
        <FileField name="berkas" label={step.files.label[lang]} hint={step.files.hint?.[lang]} faults={faults} many={step.files.most > 1} />
      )}
      {arrived(typed).length > 0 && (
        <p>
          {t.arrived[lang]}{' '}
          {arrived(typed)
            .map(([, name]) => name)
            .join(', ')}
        </p>
      )}
      {step.files && <input type="hidden" name="terunggah" value={typed['terunggah'] ?? ''} />}
      <p class="actions">
        <Button>{step.send[lang]}</Button>
      </p>
    </form>
  );
};

/** Not a dead button: the reason, and where it comes from. */
const NotLawful: FC<{ c: Page; step: CaseStep; view: CaseView }> = ({ c, step, view }) => {
  const { lang, site } = c.var;
  const reasons = view.steps.notYet.filter((one) => step.commands.includes(one.command));
  return (
    <section class="section" aria-labelledby="belum-sah">
      <h2 id="belum-sah">{t.notLawful[lang]}</h2>
      <ul class="plain moves shut">
        {reasons.length === 0 && (
          <li>
            <p>{t.notHere[lang]}</p>
          </li>
        )}
        {reasons.map((one) => (
          <li>
            <p>{one.reason[lang]}</p>
            {one.articles.length > 0 && <p class="by">{citations(site.law, one.articles, lang)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
};

/** What was typed for a step that is no longer lawful: nothing somebody wrote is lost. */
const Kept: FC<{ lang: Lang; typed: Typed }> = ({ lang, typed }) => {
  const words = Object.entries(typed)
    .filter(([name, value]) => name !== 'versi' && name !== 'terunggah' && /\s/.test(value))
    .map(([, value]) => value);
  if (words.length === 0) return <></>;
  return (
    <section class="section">
      <h2>{t.kept[lang]}</h2>
      <ul class="lined">
        {words.map((value) => (
          <li>{value}</li>
        ))}
      </ul>
    </section>
  );
};
