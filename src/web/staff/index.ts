import { paths } from '../paths.js';
import type { Routes } from '../kit/index.js';
import { auditCalendarPage, auditCalendarPost } from './audit-calendar.js';
import { auditPage, confirmAsSecond } from './audit.js';
import { calendarDownload, deskCalendarPage, feedPost } from './clocks/calendar.js';
import { channelRoutes } from './channels/channel-routes.js';
import { caseClocksPage } from './case/case-clocks.js';
import { addCaseStep } from './case/case-step.js';
import { caseMainPage } from './case/case.js';
import { casesPage } from './cases/cases.js';
import { viewPage, viewPost, viewsPage, viewsPost } from './cases/cases-views.js';
import { exportCasesPage, exportCasesPost, exportReportsPage, exportReportsPost } from './cases/export.js';
import { evidenceItemPage, evidenceItemPost } from './case/evidence-item.js';
import { evidencePage } from './case/evidence.js';
import { factsPage, factsPost, rulesPost } from './case/facts.js';
import { circularDeskPage, circularSend, circularSheetPost } from './circulars/circular.js';
import { circularNewPage, circularNewPost, circularsPage } from './circulars/circulars.js';
import { feedPage } from './clocks/feed.js';
import { meetingNewPage, meetingNewPost, nothingNewPage, nothingNewPost } from './coordination/coordination-forms.js';
import { coordinationPage } from './coordination/coordination.js';
import { followUpDone, followUpPost, meetingPage } from './coordination/meeting.js';
import { deskFilePage } from './letters/file.js';
import { historicPage } from './cases/import-historic.js';
import { importPage, importPost, importRunPage, importTemplate } from './cases/import.js';
import { agreementFilePage, BODY_STEPS, bodyAgreementPost, bodyCodePost, bodyPage, bodyPost } from './partners/body.js';
import { bodiesPage, bodiesPost } from './partners/bodies.js';
import { packetCodePost, packetDownload, packetPage } from './partners/packet.js';
import { packetNewPage, packetNewPost, packetsPage, packetsPost } from './partners/packets.js';
import { inboxPage } from './reports/inbox.js';
import { lapseTaskPage, lapseTaskPost } from './clocks/lapse-task.js';
import { lapsesPage } from './clocks/lapses.js';
import { caseLettersPage, letterNumberPost, letterPage, letterPdfPage } from './letters/letter.js';
import { lettersPage } from './letters/letters.js';
import { myAccountRoutes } from './my-account.js';
import { officeLetterIssue, officeLetterNumber, officeLetterPage, officeLetterPdf } from './letters/office-letter.js';
import { openCasePage, openCasePost } from './case/open-case.js';
import { patrolRoutes } from './patrol/patrol-routes.js';
import { peoplePage, peoplePost } from './case/people.js';
import { link, recordBasis, reply, unlink } from './reports/report-acts.js';
import { reportPage } from './reports/report.js';
import { screenPage, screenPost } from './reports/screen-report.js';
import { rightsRoutes } from './rights/rights-routes.js';
import { searchCasePage, searchCasePost } from './case/search-case.js';
import { searchNamePost, searchPage } from './cases/search.js';
import { signInRoutes } from './sign-in.js';
import { caseSteps } from './steps/index.js';
import { todayPage } from './today.js';
import { countsAsUnit } from './case/unit-days.js';
import { handOverPage, handOverPost, workloadPage } from './clocks/workload.js';

/** Adds this audience's pages: the desk. */
export function staffRoutes(app: Routes): void {
  signInRoutes(app);
  myAccountRoutes(app);
  app.get(paths.desk, todayPage);
  app.get(paths.deskFile(':id'), deskFilePage);
  app.get(paths.search, (c) => searchPage(c));
  app.get(paths.searchName, (c) => searchPage(c));
  app.post(paths.searchName, searchNamePost);
  app.get(paths.audit, auditPage);
  app.post(paths.audit, confirmAsSecond);
  app.get(paths.auditCalendar, auditCalendarPage);
  app.post(paths.auditCalendar, auditCalendarPost);
  clockRoutes(app);
  rightsRoutes(app);
  coordinationRoutes(app);
  circularRoutes(app);
  partnerBodyRoutes(app);
  channelRoutes(app);
  patrolRoutes(app);
  reportRoutes(app);
  caseRoutes(app);
  letterRoutes(app);
}

function clockRoutes(app: Routes): void {
  app.get(paths.calendar, (c) => deskCalendarPage(c));
  app.get(paths.calendarFile, calendarDownload);
  app.get(paths.calendarFeed, (c) => deskCalendarPage(c));
  app.post(paths.calendarFeed, feedPost);
  app.get(paths.lapses, lapsesPage);
  app.get(paths.lapse(':id'), (c) => lapseTaskPage(c));
  app.post(paths.lapse(':id'), lapseTaskPost);
  app.get(paths.workload, workloadPage);
  app.get(paths.handOver, (c) => handOverPage(c));
  app.post(paths.handOver, handOverPost);
  app.get(paths.feedFile, feedPage);
  const letter = (step: string): string => paths.officeLetterStep(':id', step);
  app.get(paths.officeLetter(':id'), (c) => officeLetterPage(c));
  app.get(letter('pdf'), officeLetterPdf);
  app.get(letter('nomor'), (c) => officeLetterPage(c));
  app.post(letter('nomor'), officeLetterNumber);
  app.get(letter('terbit'), (c) => officeLetterPage(c));
  app.post(letter('terbit'), officeLetterIssue);
}

function coordinationRoutes(app: Routes): void {
  app.get(paths.coordination, coordinationPage);
  app.get(paths.meetingNew, (c) => meetingNewPage(c));
  app.post(paths.meetingNew, meetingNewPost);
  app.get(paths.meeting(':id'), (c) => meetingPage(c));
  app.post(paths.meeting(':id'), followUpPost);
  app.post(paths.meetingDone(':id'), followUpDone);
  app.get(paths.nothingNew, (c) => nothingNewPage(c));
  app.post(paths.nothingNew, nothingNewPost);
}

function circularRoutes(app: Routes): void {
  app.get(paths.circulars, circularsPage);
  app.get(paths.circularNew, (c) => circularNewPage(c));
  app.post(paths.circularNew, circularNewPost);
  app.get(paths.circular(':id'), (c) => circularDeskPage(c));
  app.post(paths.circular(':id'), circularSend);
  app.post(paths.circularSheet(':id'), circularSheetPost);
  app.get(paths.circularSheet(':id'), (c) => circularDeskPage(c));
}

function partnerBodyRoutes(app: Routes): void {
  app.get(paths.bodies, (c) => bodiesPage(c));
  app.post(paths.bodies, bodiesPost);
  app.get(paths.body(':id'), (c) => bodyPage(c));
  for (const step of BODY_STEPS) app.post(paths.bodyStep(':id', step), bodyPost(step));
  app.post(paths.bodyStep(':id', 'kode'), bodyCodePost);
  app.post(paths.bodyStep(':id', 'perjanjian'), bodyAgreementPost);
  for (const step of [...BODY_STEPS, 'kode', 'perjanjian']) app.get(paths.bodyStep(':id', step), (c) => bodyPage(c));
  app.get(paths.agreementFile(':id'), agreementFilePage);
  app.get(paths.packets, (c) => packetsPage(c));
  app.post(paths.packets, packetsPost);
  app.get(paths.packetNew(':id'), (c) => packetNewPage(c));
  app.post(paths.packetNew(':id'), packetNewPost);
  app.get(paths.packet(':id'), (c) => packetPage(c));
  app.get(paths.packetStep(':id', 'kode'), (c) => packetPage(c));
  app.post(paths.packetStep(':id', 'kode'), packetCodePost);
  app.get(paths.packetStep(':id', 'unduh'), packetDownload);
}

function reportRoutes(app: Routes): void {
  const step = (name: string): string => paths.inboxReportStep(':id', name);
  app.get(paths.inbox, inboxPage);
  app.get(paths.inboxReport(':id'), (c) => reportPage(c));
  app.get(step('saring'), (c) => screenPage(c));
  app.post(step('saring'), screenPost);
  app.get(step('buka'), (c) => openCasePage(c));
  app.post(step('buka'), openCasePost);
  // The short forms stand on the report's own page; a reload of their answer asks for these addresses.
  for (const [name, take] of [
    ['dasar', recordBasis],
    ['tautkan', link],
    ['lepas', unlink],
    ['balas', reply],
  ] as const) {
    app.get(step(name), (c) => reportPage(c));
    app.post(step(name), take);
  }
}

function caseRoutes(app: Routes): void {
  const step = (name: string): string => paths.caseStep(':id', name);
  app.use(`${paths.case(':id')}/*`, countsAsUnit);
  app.get(paths.cases, casesPage);
  app.get(paths.exportCases, exportCasesPage);
  app.post(paths.exportCases, exportCasesPost);
  app.get(paths.exportReports, exportReportsPage);
  app.post(paths.exportReports, exportReportsPost);
  app.get(paths.historicCases, historicPage);
  app.get(paths.importCases, (c) => importPage(c));
  app.post(paths.importCases, importPost);
  app.get(paths.importTemplate, importTemplate);
  app.get(paths.importRun(':id'), importRunPage);
  app.get(paths.savedViews, (c) => viewsPage(c));
  app.post(paths.savedViews, viewsPost);
  app.get(paths.savedView(':id'), viewPage);
  app.post(paths.savedView(':id'), viewPost);
  app.get(paths.case(':id'), caseMainPage);
  app.get(step('fakta'), (c) => factsPage(c));
  app.post(step('fakta'), factsPost);
  app.get(step('aturan'), (c) => factsPage(c));
  app.post(step('aturan'), rulesPost);
  app.get(step('tenggat'), caseClocksPage);
  app.get(step('bukti'), evidencePage);
  app.get(paths.caseEvidence(':id', ':berkas'), (c) => evidenceItemPage(c));
  app.post(paths.caseEvidence(':id', ':berkas'), evidenceItemPost);
  app.get(step('cari'), (c) => searchCasePage(c));
  app.post(step('cari'), searchCasePost);
  app.get(step('surat'), caseLettersPage);
  app.get(step('peran'), (c) => peoplePage(c));
  app.post(step('peran'), peoplePost);
  for (const one of caseSteps) addCaseStep(app, one);
}

function letterRoutes(app: Routes): void {
  app.get(paths.letters, lettersPage);
  app.get(paths.letter(':id'), (c) => letterPage(c));
  app.get(paths.letterNumber(':id'), (c) => letterPage(c));
  app.post(paths.letterNumber(':id'), letterNumberPost);
  app.get(paths.letterPdf(':id'), letterPdfPage);
}
