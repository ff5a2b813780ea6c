import {
  issueBap,
  issueAppealReply,
  issueCertificate,
  issueRecommendation,
  issueRelease,
  issueClearing,
  issueDecision,
  issueNoShow,
  issueObjectionDecision,
  issueSummons,
  issueTransfer,
  type CaseState,
  type CaseView,
  type Command,
} from '../../../procedure/index.js';
import type { FileId, LetterId } from '../../../kit/ids.js';
import { inLang, paths } from '../../paths.js';
import { Field, type Page } from '../../kit/index.js';
import type { CaseStep, OnStep } from '../case/case-step.js';
import { Lacks } from '../case/lacks.js';
import { codePage } from './code-sheet.js';
import { issueText as t } from './issue.text.js';

type Signed = OnStep & { signed: FileId; pages: number; pagesReason: string };
type Issued = { code: string | null };

const nothing = async (done: Promise<unknown>): Promise<Issued> => {
  await done;
  return { code: null };
};

/** Each command that sends a letter out: which letter, and the use case. */
const ISSUES: readonly {
  command: Command;
  letter: (state: CaseState) => LetterId | undefined;
  issue: (c: Page, input: Signed) => Promise<Issued>;
}[] = [
  {
    command: 'issue-summons',
    letter: (s) => s.summonses.find((one) => one.round === 1)?.letter,
    issue: (c, input) => issueSummons(c.var.ctx, { ...input, round: 1 }),
  },
  {
    command: 'issue-second-summons',
    letter: (s) => s.summonses.find((one) => one.round === 2)?.letter,
    issue: (c, input) => issueSummons(c.var.ctx, { ...input, round: 2 }),
  },
  { command: 'issue-no-show', letter: (s) => s.noShow?.letter, issue: (c, input) => nothing(issueNoShow(c.var.ctx, input)) },
  { command: 'issue-bap', letter: (s) => s.hearing?.letter, issue: (c, input) => nothing(issueBap(c.var.ctx, input)) },
  {
    command: 'issue-recommendation',
    letter: (s) => s.recommendation?.letter,
    issue: (c, input) => nothing(issueRecommendation(c.var.ctx, input)),
  },
  { command: 'issue-release', letter: (s) => s.release?.letter, issue: (c, input) => nothing(issueRelease(c.var.ctx, input)) },
  {
    command: 'issue-decision',
    letter: (s) => s.decision?.letter,
    issue: (c, input) => nothing(issueDecision(c.var.ctx, c.var.site.law, input)),
  },
  {
    command: 'issue-clearing',
    letter: (s) => s.decision?.letter,
    issue: (c, input) => nothing(issueClearing(c.var.ctx, c.var.site.law, input)),
  },
  {
    command: 'issue-appeal-reply',
    letter: (s) => s.appeal?.reply?.letter,
    issue: (c, input) => nothing(issueAppealReply(c.var.ctx, input)),
  },
  {
    command: 'issue-transfer',
    letter: (s) => s.transfers.find((one) => one.issuedOn === null)?.letter,
    issue: (c, input) => nothing(issueTransfer(c.var.ctx, c.var.site.law, input)),
  },
  { command: 'issue-certificate', letter: (s) => s.ending?.letter, issue: (c, input) => nothing(issueCertificate(c.var.ctx, input)) },
  {
    command: 'uphold-objection',
    letter: (s) => s.objection?.decision?.letter,
    issue: (c, input) => nothing(issueObjectionDecision(c.var.ctx, c.var.site.law, input)),
  },
  {
    command: 'quash-decision',
    letter: (s) => s.objection?.decision?.letter,
    issue: (c, input) => nothing(issueObjectionDecision(c.var.ctx, c.var.site.law, input)),
  },
];

export const ISSUING: readonly Command[] = ISSUES.map((one) => one.command);

/** What of `ISSUES` is lawful now: the one of this letter, else the first. */
function pending(view: CaseView, letter?: string) {
  const open = ISSUES.filter((one) => view.steps.lawful.some((step) => step.command === one.command));
  return open.find((one) => one.letter(view.state) === letter) ?? open[0];
}

/** Whether this person may issue this letter now. */
export const mayIssue = (view: CaseView, letter: string): boolean => pending(view, letter)?.letter(view.state) === letter;

/** The letter that a command sends out. */
export const letterIssuedBy = (view: CaseView, command: Command): LetterId | undefined =>
  ISSUES.find((one) => one.command === command)?.letter(view.state);

/** The letter that waits to go out. */
const letterOf = (view: CaseView, letter?: string) => {
  const id = pending(view, letter)?.letter(view.state);
  return view.letters.find((one) => one.letter === id);
};

/** `terbit`: the signed file of whichever letter the case waits for. */
export const issue: CaseStep = {
  slug: 'terbit',
  commands: ISSUING,
  title: t.title,
  lead: t.lead,
  send: t.send,
  files: { most: 1, label: t.file, hint: t.fileHint },
  start: (view, c) => {
    const letter = letterOf(view, c.req.query('surat'));
    return { surat: letter?.letter ?? '', halaman: String(letter?.pages ?? '') };
  },
  above: ({ c, lang, view }) => (view.state.status === 'drafted' ? <Lacks law={c.var.site.law} lang={lang} view={view} /> : <></>),
  fields: ({ lang, view, typed, faults }) => {
    const letter = letterOf(view, typed['surat']);
    const id = letter?.letter;
    return (
      <>
        <input type="hidden" name="surat" value={typed['surat'] ?? ''} />
        {id && (
          <p>
            <a href={inLang(lang, paths.letter(id))}>
              {t.toLetter[lang]}
              {letter?.number ? ` ${letter.number}` : ''}
            </a>
          </p>
        )}
        {letter && letter.state === 'draft' && (
          <p>
            <strong>{t.noNumber[lang]}</strong>
          </p>
        )}
        <Field name="halaman" label={t.pages[lang]} value={typed['halaman']} faults={faults} inputmode="numeric" />
        {(faults['alasan-halaman'] || typed['alasan-halaman']) && (
          <Field name="alasan-halaman" label={t.pagesReason[lang]} rows={2} value={typed['alasan-halaman']} faults={faults} />
        )}
      </>
    );
  },
  act: async ({ c, on, view, typed, files }) => {
    const { lang } = c.var;
    const [signed, pages] = [files[0], Number(typed['halaman'])];
    if (!signed || !Number.isInteger(pages) || pages < 1)
      return { faults: { ...(signed ? {} : { berkas: t.faults.file[lang] }), ...(pages >= 1 ? {} : { halaman: t.faults.pages[lang] }) } };
    // By hand posted when nothing may go out: the door of the first says why not.
    const one = pending(view, typed['surat']) ?? ISSUES[0]!;
    const { code } = await one.issue(c, { ...on, signed, pages, pagesReason: typed['alasan-halaman'] ?? '' });
    return code === null ? { next: paths.case(on.caseId) } : { answer: await codePage(c, view, code) };
  },
  fieldOf: {
    'letters.wrong-signed-file': 'berkas',
    'letters.bad-pages': 'halaman',
    'letters.pages-differ': 'alasan-halaman',
    'evidence.gone': 'berkas',
  },
};
