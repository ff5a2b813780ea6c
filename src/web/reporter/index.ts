import { compressed } from '../kit/compressed.js';
import type { Routes } from '../kit/index.js';
import { countsAsOfficeForAnyone } from '../kit/office-days.js';
import { paths } from '../paths.js';
import { addCheck } from './check.js';
import { addContact } from './contact.js';
import { contest } from './contest.js';
import { addDone } from './done.js';
import { addEvidence } from './evidence.js';
import { addFollow } from './follow.js';
import { addLeave } from './leave.js';
import { addMailbox } from './mailbox.js';
import { DESK, REPORTER } from './place.js';
import { addQuestion } from './question-page.js';
import { addReceipt } from './receipt.js';
import { source } from './source.js';
import { addStart } from './start.js';
import { what } from './what.js';
import { when } from './when.js';
import { who } from './who.js';

/** The reporter's pages: `/lapor` for anyone, the same at `/meja/terima-laporan` for an officer; `/lacak`; the quick exit. */
export function reporterRoutes(app: Routes): void {
  // The start page alone: it shows nothing of a draft but that there is one, so its length tells nothing.
  app.get(REPORTER.start, compressed);
  for (const path of [REPORTER.step('tanda-terima'), REPORTER.step('selesai'), paths.mailbox]) app.get(path, countsAsOfficeForAnyone);
  addStart(app);
  for (const place of [REPORTER, DESK]) {
    addQuestion(app, place, what);
    addQuestion(app, place, when);
    addQuestion(app, place, contest);
    addQuestion(app, place, source);
    addQuestion(app, place, who);
    addEvidence(app, place);
    addContact(app, place);
    addCheck(app, place);
    addReceipt(app, place);
    addDone(app, place);
  }
  addFollow(app);
  addMailbox(app);
  addLeave(app);
}
