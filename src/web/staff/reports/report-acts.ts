import type { ReportId } from '../../../kit/ids.js';
import { inbox, linkReports, recordLawfulBasis, replyToReporter, unlinkReport } from '../../../intake/index.js';
import { paths } from '../../paths.js';
import { readForm, type Page, type Typed } from '../../kit/index.js';
import { attempt, type FieldOf, type Outcome } from '../attempt.js';
import { reportPage } from './report.js';
import { reportText as t } from './report.text.js';

const idOf = (c: Page): ReportId => (c.req.param('id') ?? '') as ReportId;

/** A short form on the report's own page: success leads back to it, a fault shows it again with what was typed. */
function act(work: (c: Page, typed: Typed) => Promise<Outcome>, fieldOf: FieldOf) {
  return async (c: Page): Promise<Response> => {
    const typed = await readForm(c);
    return attempt(
      c,
      typed,
      () => work(c, typed),
      (shown) => reportPage(c, shown),
      fieldOf,
    );
  };
}

const done = (c: Page, part: string): Outcome => ({ next: `${paths.inboxReport(idOf(c))}#${part}` });

export const recordBasis = act(
  async (c, typed) => {
    await recordLawfulBasis(c.var.ctx, { reportId: idOf(c), basis: typed['dasar'] ?? '' });
    return done(c, 'berkas');
  },
  { 'intake.basis-needed': 'dasar' },
);

export const reply = act(
  async (c, typed) => {
    await replyToReporter(c.var.ctx, { reportId: idOf(c), text: typed['pesan'] ?? '' });
    return done(c, 'percakapan');
  },
  { 'intake.message-needed': 'pesan' },
);

export const link = act(
  async (c, typed) => {
    const { lines } = await inbox(c.var.ctx, { number: typed['nomor'] ?? '' });
    const other = lines[0];
    if (!other) return { faults: { nomor: t.linkUnknown[c.var.lang] } };
    await linkReports(c.var.ctx, { reportId: idOf(c), other: other.id, reason: typed['alasan-tautan'] ?? '' });
    return done(c, 'baris');
  },
  { 'intake.reasons-needed': 'alasan-tautan', 'intake.link-self': 'nomor', 'intake.already-linked': 'nomor' },
);

export const unlink = act(
  async (c, typed) => {
    await unlinkReport(c.var.ctx, { reportId: idOf(c), reason: typed['alasan-lepas'] ?? '' });
    return done(c, 'baris');
  },
  { 'intake.reasons-needed': 'alasan-lepas' },
);
