import { draftCertificate } from '../../../procedure/index.js';
import { paths } from '../../paths.js';
import type { CaseStep } from '../case/case-step.js';
import { certificateText as t } from './certificate.text.js';

/** `surat-keterangan`: what the person receives whose case ended without a sanction. */
export const certificate: CaseStep = {
  slug: 'surat-keterangan',
  commands: ['draft-certificate'],
  title: t.title,
  lead: t.lead,
  send: t.send,
  fields: () => <></>,
  act: async ({ c, on }) => ({ next: paths.letter(await draftCertificate(c.var.ctx, on)) }),
};
