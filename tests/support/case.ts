import { storeFile } from '../../src/evidence/index.js';
import { newTotpSecret, permissionsOf, seedAccount, type Role } from '../../src/identity/index.js';
import { report, screenReport, type Checklist } from '../../src/intake/index.js';
import type { Actor, Ctx } from '../../src/kit/ctx.js';
import { day, type Day } from '../../src/kit/dates.js';
import type { AccountId, CaseId, FileId, LetterId, ReportId } from '../../src/kit/ids.js';
import { loadLaw, type Law } from '../../src/law/index.js';
import { numberLetter } from '../../src/letters/index.js';
import {
  addEvidence,
  assignPeople,
  caseFileOwner,
  caseFileWrapper,
  caseView,
  chooseRules,
  deliberate,
  draftDecision,
  draftRecommendation,
  draftSummons,
  issueBap,
  issueDecision,
  issueRecommendation,
  issueSummons,
  minuteHearing,
  openCase,
  recordFacts,
  recordService,
  serveDecision,
  serveEvidence,
  type CaseState,
  type MinuteHearing,
} from '../../src/procedure/index.js';
import { streamOf, tinyPdf } from './files.js';
import { sentReport } from './report.js';
import type { World } from './world.js';

export const law: Law = loadLaw();

const CHECKS: Checklist = {
  person: 'met',
  'time-place': 'met',
  jurisdiction: 'met',
  period: 'met',
  account: 'met',
  evidence: 'met',
  rule: 'met',
};

/** Facts of a like before candidates are determined: ethics, a moral statement. */
export const FACTS = { employment: 'pns', act: 'like', object: 'bakal-calon', account: 'campaign', purpose: 'support' };

export type Office = {
  readonly world: World;
  /** The surroundings with one of the office's people signed in, on the day the hand clock shows. */
  as(name: Staff): Ctx;
  readonly id: Readonly<Record<Staff, AccountId>>;
};
export type Staff =
  'screener' | 'officer' | 'superior' | 'examiner' | 'examiner2' | 'examiner3' | 'examiner4' | 'decider' | 'other' | 'auditor';

const STAFF: Record<Staff, Role> = {
  screener: 'officer',
  officer: 'officer',
  superior: 'superior',
  examiner: 'examiner',
  examiner2: 'examiner',
  examiner3: 'examiner',
  examiner4: 'examiner',
  decider: 'decider',
  other: 'decider',
  auditor: 'auditor',
};

/** An office with one account for each part of a case. */
export async function openOffice(world: World): Promise<Office> {
  const system = world.ctx({ kind: 'system' });
  const id = {} as Record<Staff, AccountId>;
  for (const [name, role] of Object.entries(STAFF) as [Staff, Role][]) {
    id[name] = await seedAccount(system, {
      username: `${name}.${world.tenant.host}`,
      name: `Pegawai ${name}`,
      post: `Jabatan ${name}`,
      role,
      password: `sandi panjang ${name} 2026`,
      totpSecret: newTotpSecret(system),
    });
  }
  return { world, id, as: (name) => world.ctx(actorOf(id[name], name)) };
}

/** One more role for somebody who has one already. */
export async function alsoIs(office: Office, name: Staff, role: Role): Promise<void> {
  const system = office.world.ctx({ kind: 'system' });
  const { host } = office.world.tenant;
  await seedAccount(system, {
    username: `${name}.${host}`,
    name: `Pegawai ${name}`,
    post: `Jabatan ${name}`,
    role,
    password: `sandi panjang ${name} 2026`,
    totpSecret: newTotpSecret(system),
  });
}

const actorOf = (id: AccountId, name: Staff): Actor => ({
  kind: 'account',
  id,
  name: `Pegawai ${name}`,
  roles: [STAFF[name]],
  may: permissionsOf([STAFF[name]]),
});

/** A screened and accepted report. */
export async function acceptedReport(office: Office): Promise<ReportId> {
  const { reportId } = await sentReport(office.world.ctx());
  const { version } = await report(office.as('screener'), reportId);
  await screenReport(office.as('screener'), {
    reportId,
    version,
    outcome: 'accept',
    checks: CHECKS,
    reasons: 'Syarat formal dan bahan terpenuhi',
    messageToReporter: '',
    transferTo: '',
    askedUntil: null,
    hasTie: false,
  });
  return reportId;
}

export async function openedCase(office: Office, actOn = '2026-09-10', nip = ''): Promise<CaseId> {
  const { caseId } = await openCase(office.as('officer'), {
    reports: [await acceptedReport(office)],
    respondent: { name: 'Budi Contoh Santoso', nip, post: 'Sekretaris Lurah', unit: 'Kelurahan Melati' },
    what: 'menyukai unggahan akun pemenangan',
    where: 'media sosial',
    actOn: day(actOn),
    act: 'like',
    contest: 'contoh-wali-kota-2026',
    office: 'wali-kota',
  });
  return caseId;
}

export const stateOf = async (office: Office, caseId: CaseId): Promise<CaseState> => (await caseView(office.as('officer'), caseId)).state;
export const at = async (office: Office, caseId: CaseId) => ({ caseId, version: (await stateOf(office, caseId)).version });

/** A file for the case, stored as a page would by whoever then takes the step. */
export async function upload(office: Office, caseId: CaseId, name = 'tanda-terima.pdf', by: Staff = 'officer'): Promise<FileId> {
  const ctx = office.as(by);
  return (
    await storeFile(ctx, {
      name,
      bytes: streamOf(tinyPdf()),
      wrapper: caseFileWrapper(ctx),
      owner: caseFileOwner(ctx, caseId),
      limit: 10_000_000,
    })
  ).id;
}

/** Numbers a draft and brings its "signed" scan: what an issuing step of `by` takes. */
export async function signed(office: Office, caseId: CaseId, letterId: LetterId, by: Staff) {
  const ctx = office.as('officer');
  const { pages } = await ctx.tx((tx) => numberLetter(ctx, tx, { letterId }));
  return { ...(await at(office, caseId)), signed: await upload(office, caseId, 'surat-bertanda-tangan.pdf', by), pages };
}

/** The direct superior with four examiners: whole as a team for what is severe, and as an ethics board. */
export async function assigned(office: Office, caseId: CaseId): Promise<void> {
  const { id } = office;
  const people = [
    { account: id.superior, part: 'superior', seat: null },
    { account: id.superior, part: 'examiner', seat: 'chair' },
    { account: id.examiner, part: 'examiner', seat: 'secretary', unit: 'supervision' },
    { account: id.examiner2, part: 'examiner', seat: 'member', unit: 'personnel' },
    { account: id.examiner3, part: 'examiner', seat: 'member' },
    { account: id.examiner4, part: 'examiner', seat: 'member' },
    { account: id.decider, part: 'decider', seat: null },
  ] as const;
  await assignPeople(office.as('officer'), { ...(await at(office, caseId)), people, isRankChecked: true, order: 'Surat Perintah 1/2026' });
}

/** Facts, rule and one served piece of evidence. Returns that file. */
export async function alleged(office: Office, caseId: CaseId, answers: Record<string, string> = FACTS): Promise<FileId> {
  const officer = office.as('officer');
  const file = await upload(office, caseId, 'tangkapan-layar.pdf');
  await addEvidence(officer, {
    ...(await at(office, caseId)),
    files: [file],
    source: 'office',
    isSetAside: false,
    note: 'Dari laman terbuka',
  });
  const { state } = await caseView(officer, caseId);
  const said = await recordFacts(officer, law, {
    caseId,
    version: state.version,
    answers,
    actOn: state.actOn,
    contest: state.contest,
    office: state.office,
    evidence: { act: [file] },
    note: '',
  });
  await chooseRules(officer, law, {
    ...(await at(office, caseId)),
    rules: said.rules.map((rule) => rule.id),
    allegation: 'menyukai unggahan akun pemenangan bakal calon',
  });
  await serveEvidence(officer, { ...(await at(office, caseId)), file, shown: file, note: '', metadataConfirmed: true });
  return file;
}

export async function summoned(office: Office, caseId: CaseId, hearingOn: string, round: 1 | 2 = 1): Promise<string | null> {
  const letterId = await draftSummons(office.as('superior'), law, {
    ...(await at(office, caseId)),
    round,
    reading: 'at-least',
    hearingOn: day(hearingOn),
    hearingTime: '09.00',
    place: 'Ruang Inspektorat',
    before: 'tim pemeriksa',
    byVideo: false,
    contact: 'Loket Inspektorat',
  });
  const { code } = await issueSummons(office.as('superior'), { ...(await signed(office, caseId, letterId, 'superior')), round });
  return code;
}

export async function served(office: Office, caseId: CaseId, receivedOn: Day, round: 1 | 2 = 1): Promise<void> {
  await recordService(office.as('officer'), law, {
    ...(await at(office, caseId)),
    round,
    way: 'by-hand',
    receivedOn,
    receipt: await upload(office, caseId),
    place: 'Kantor kelurahan',
    takenBy: '',
  });
}

export const minutes = (heldOn: string): Omit<MinuteHearing, 'caseId' | 'version'> => ({
  heldOn: day(heldOn),
  time: '09.00',
  until: '10.30',
  place: 'Ruang Inspektorat',
  how: 'in-person',
  isClosed: true,
  present: [],
  adviser: null,
  corrections: '',
  respondentSigned: true,
  refusedReason: '',
  earlyWish: '',
  answers: [{ question: 'Apakah Anda menyukai unggahan itu?', answer: 'Ya, tetapi tidak sengaja.' }],
});

export async function heard(office: Office, caseId: CaseId, heldOn: string): Promise<void> {
  const letterId = await minuteHearing(office.as('examiner'), law, { ...(await at(office, caseId)), ...minutes(heldOn) });
  await issueBap(office.as('examiner'), await signed(office, caseId, letterId, 'examiner'));
}

export async function weighed(office: Office, caseId: CaseId, file: FileId, finding: 'proven' | 'not-proven' = 'proven'): Promise<void> {
  const { alleged: rules } = await stateOf(office, caseId);
  const elements = rules.flatMap((rule) =>
    rule.elements.map((element) => ({
      rule: rule.rule,
      element,
      finding,
      evidence: [file],
      said: 'Tidak sengaja.',
      reason: 'Tangkapan layar menunjukkan tanda suka.',
      isAnswerAddressed: true,
    })),
  );
  await deliberate(office.as('examiner'), { ...(await at(office, caseId)), elements, reasons: 'Setiap unsur dinilai.' });
  if ((await stateOf(office, caseId)).track === 'ethics') await recommended(office, caseId, finding === 'proven' ? 'breach' : 'no-breach');
}

/** The signed recommendation of the board. */
export async function recommended(
  office: Office,
  caseId: CaseId,
  outcome: 'breach' | 'no-breach' = 'breach',
  isAdministrative = false,
): Promise<void> {
  const letterId = await draftRecommendation(office.as('examiner'), law, {
    ...(await at(office, caseId)),
    outcome,
    sanction: null,
    isAdministrative,
    reasons: 'Sudah dimusyawarahkan.',
  });
  await issueRecommendation(office.as('examiner'), await signed(office, caseId, letterId, 'examiner'));
}

export async function decided(office: Office, caseId: CaseId, sanction = 'moral-tertutup'): Promise<void> {
  const letterId = await draftDecision(office.as('decider'), law, {
    ...(await at(office, caseId)),
    sanction,
    reasons: 'Setiap unsur terbukti.',
    outsideReason: '',
  });
  await issueDecision(office.as('decider'), law, await signed(office, caseId, letterId, 'decider'));
}

export async function handedOver(office: Office, caseId: CaseId, receivedOn: Day): Promise<void> {
  await serveDecision(office.as('officer'), law, {
    ...(await at(office, caseId)),
    way: 'by-hand',
    receivedOn,
    receipt: await upload(office, caseId),
    wasAbsent: false,
    place: 'Kantor',
    takenBy: '',
  });
}
