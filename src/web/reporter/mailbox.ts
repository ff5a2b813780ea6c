import {
  addMailboxFile,
  BYTES_A_DRAFT,
  dropMailboxFiles,
  FILES_A_DRAFT,
  mailbox,
  writeMessage,
  type Mailbox,
  type StoredFile,
} from '../../intake/index.js';
import { isRefusal } from '../../kit/refusal.js';
import { FIELD_LIMIT, fill, readUpload, refusalSentence, type Faults, type Page, type Routes, type Upload } from '../kit/index.js';
import { paths } from '../paths.js';
import { showFollow } from './follow-page.js';
import { tooLong } from './limits.js';
import { showMailbox } from './mailbox-page.js';
import { goTo, keepMailboxKey, readMailboxKey } from './place.js';
import { mailboxText as t } from './mailbox.text.js';

/** The reporter's mailbox: status, messages both ways, more files. It never shows the case. */
export function addMailbox(app: Routes): void {
  app.get(paths.mailbox, async (c) => {
    const box = await openOr(c);
    return box ? showMailbox(c, box, '', {}) : goTo(c, paths.follow);
  });
  app.post(paths.mailbox, async (c) => {
    const session = readMailboxKey(c);
    const got = await readUpload(c, {
      keep: (file) => addMailboxFile(c.var.ctx, session, { ...file, limit: c.var.site.uploadLimit }),
      limitBytes: BYTES_A_DRAFT + 1_000_000,
      maxFiles: FILES_A_DRAFT,
    });
    const box = await openOr(c);
    return box ? write(c, box, got) : showFollow(c, { pesan: got.typed['pesan'] ?? '' }, {}, { isOver: true });
  });
}

/** The mailbox of the cookie, its 30 minutes begun anew; `null` when they are over. */
async function openOr(c: Page): Promise<Mailbox | null> {
  try {
    const box = await mailbox(c.var.ctx, readMailboxKey(c));
    keepMailboxKey(c, box.session);
    return box;
  } catch (error) {
    if (isRefusal(error, 'intake.session-over')) return null;
    throw error;
  }
}

async function write(c: Page, box: Mailbox, got: Upload<StoredFile>): Promise<Response> {
  const { ctx, lang } = c.var;
  const text = got.typed['pesan'] ?? '';
  const isEmpty = text === '' && got.stored.length === 0;
  const long = tooLong({ pesan: text }, { pesan: FIELD_LIMIT }, lang);
  if (Object.keys(long).length > 0 || isEmpty) {
    await dropMailboxFiles(ctx, box.session);
    return showMailbox(c, box, text, {
      ...long,
      ...(isEmpty && got.refused.length === 0 ? { pesan: t.nothing[lang] } : {}),
      ...fileFault(c, got, false),
    });
  }
  try {
    await writeMessage(ctx, box.session, { text, files: got.stored.map((file) => file.id) });
  } catch (error) {
    await dropMailboxFiles(ctx, box.session);
    if (isRefusal(error, 'intake.too-many-messages'))
      return showMailbox(c, box, text, { pesan: refusalSentence(error.code, error.data, lang) });
    throw error;
  }
  if (got.refused.length === 0) return goTo(c, paths.mailbox);
  return showMailbox(c, await mailbox(ctx, box.session), '', fileFault(c, got, true));
}

function fileFault(c: Page, got: Upload<unknown>, isRestSent: boolean): Faults {
  const lang = c.var.lang;
  if (got.refused.length === 0) return {};
  const faults = got.refused
    .map(({ name, refusal }) => fill(t.refused, lang, { name, why: refusalSentence(refusal.code, refusal.data, lang) }))
    .join(' ');
  return { berkas: isRestSent ? fill(t.sentRest, lang, { faults }) : faults };
}
