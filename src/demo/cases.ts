import { storeFile } from '../evidence/index.js';
import type { Ctx } from '../kit/ctx.js';
import type { AccountId, CaseId, FileId, LetterId } from '../kit/ids.js';
import { due, type Law } from '../law/index.js';
import { letterOf, numberLetter } from '../letters/index.js';
import {
  assignPeople,
  caseFileOwner,
  caseFileWrapper,
  caseView,
  chooseRules,
  deliberate,
  draftRecommendation,
  draftSummons,
  issueBap,
  issueRecommendation,
  issueSummons,
  letterForOfficer,
  minuteHearing,
  openCase,
  recordFacts,
  recordService,
  reply,
  serveEvidence,
  type CaseState,
  type OnCase,
} from '../procedure/index.js';
import { exampleReceipt } from './picture.js';
import { acceptedExample, CONTEST, whole } from './reports.js';
import { declaration, like, photo, post, type Story } from './stories.js';

/** The example office with its people: who acts is named by username, as in the table the start prints. */
export type Stage = {
  readonly law: Law;
  readonly visitor: Ctx;
  as(username: string): Ctx;
  id(username: string): AccountId;
};

const PLACE = 'Ruang Pemeriksaan, Inspektorat Kota Contoh';
const CONTACT = 'Loket Inspektorat Kota Contoh, Jalan Contoh Nomor 1';

/** A case just opened: people are to be named. */
export async function layOutOpened(stage: Stage): Promise<void> {
  await opened(stage, photo(stage.visitor.today()));
}

/** Facts recorded, a rule chosen, the summons numbered and ready to be signed. */
export async function layOutDrafted(stage: Stage): Promise<void> {
  const told = declaration(stage.visitor.today());
  const caseId = await opened(stage, told);
  await assigned(stage, caseId);
  await alleged(stage, caseId, told);
  await summoned(stage, caseId);
}

/** The summons is handed over and the hearing lies ahead. Answers the code that came with it, and the case's number. */
export async function layOutServed(stage: Stage): Promise<{ code: string; number: string }> {
  const told = post(stage.visitor.today());
  const caseId = await opened(stage, told);
  const code = await called(stage, caseId, told);
  return { code, number: (await stateOf(stage, caseId)).number };
}

/** Heard today at the person's own wish, weighed, and waiting for the deciding official. */
export async function layOutWeighed(stage: Stage): Promise<void> {
  const told = like(stage.visitor.today());
  const caseId = await opened(stage, told);
  await called(stage, caseId, told);
  await answered(stage, caseId);
  await heard(stage, caseId);
  await weighed(stage, caseId);
}

const stateOf = async (stage: Stage, caseId: CaseId): Promise<CaseState> => (await caseView(stage.as('petugas'), caseId)).state;

const now = async (stage: Stage, caseId: CaseId): Promise<OnCase> => ({ caseId, version: (await stateOf(stage, caseId)).version });

async function opened(stage: Stage, { report, clause, answers }: Story): Promise<CaseId> {
  const officer = stage.as('petugas');
  const { caseId } = await openCase(officer, {
    reports: [await acceptedExample(stage.visitor, officer, report)],
    respondent: { ...report.who, nip: '' },
    what: clause,
    where: report.place,
    actOn: report.actOn,
    act: answers['act']!,
    ...CONTEST,
  });
  return caseId;
}

async function called(stage: Stage, caseId: CaseId, told: Story): Promise<string> {
  await assigned(stage, caseId);
  await alleged(stage, caseId, told);
  const letterId = await summoned(stage, caseId);
  const { code } = await issueSummons(stage.as('atasan'), { ...(await signed(stage, 'atasan', caseId, letterId)), round: 1 });
  await recordService(stage.as('petugas'), stage.law, {
    ...(await now(stage, caseId)),
    round: 1,
    way: 'by-hand',
    receivedOn: stage.visitor.today(),
    receipt: await upload(stage, 'petugas', caseId, 'tanda-terima.png', exampleReceipt()),
    place: 'Ruang kerja yang bersangkutan',
    takenBy: '',
  });
  return code!;
}

/** The direct superior with four examiners: an ethics board, and a team for what is severe. */
async function assigned(stage: Stage, caseId: CaseId): Promise<void> {
  const people = [
    { account: stage.id('atasan'), part: 'superior', seat: null },
    { account: stage.id('atasan'), part: 'examiner', seat: 'chair' },
    { account: stage.id('pemeriksa'), part: 'examiner', seat: 'secretary', unit: 'personnel' },
    { account: stage.id('pemeriksa2'), part: 'examiner', seat: 'member', unit: 'supervision' },
    { account: stage.id('pemeriksa3'), part: 'examiner', seat: 'member' },
    { account: stage.id('pemeriksa4'), part: 'examiner', seat: 'member' },
    { account: stage.id('pejabat'), part: 'decider', seat: null },
  ] as const;
  await assignPeople(stage.as('petugas'), {
    ...(await now(stage, caseId)),
    people,
    isRankChecked: true,
    order: 'Surat Perintah Contoh',
  });
}

async function alleged(stage: Stage, caseId: CaseId, { clause, answers }: Story): Promise<void> {
  const officer = stage.as('petugas');
  const state = await stateOf(stage, caseId);
  const files = state.evidence.map((item) => item.file);
  const said = await recordFacts(officer, stage.law, {
    caseId,
    version: state.version,
    answers,
    actOn: state.actOn,
    contest: state.contest,
    office: state.office,
    evidence: { act: files },
    note: 'Tangkapan layar dari laman terbuka, dibandingkan dengan unggahan aslinya.',
  });
  await chooseRules(officer, stage.law, {
    ...(await now(stage, caseId)),
    rules: said.rules.slice(0, 1).map((rule) => rule.id),
    allegation: clause,
  });
  for (const file of files)
    await serveEvidence(officer, { ...(await now(stage, caseId)), file, shown: file, note: '', metadataConfirmed: true });
}

async function summoned(stage: Stage, caseId: CaseId): Promise<LetterId> {
  const superior = stage.as('atasan');
  const letterId = await draftSummons(superior, stage.law, {
    ...(await now(stage, caseId)),
    round: 1,
    reading: 'at-least',
    hearingOn: due(stage.law, 'summons-1-gap', stage.visitor.today()).on,
    hearingTime: '09.00',
    place: PLACE,
    before: 'tim pemeriksa',
    byVideo: false,
    contact: CONTACT,
  });
  await superior.tx((tx) => numberLetter(superior, tx, { letterId }));
  return letterId;
}

/** The printed copy of a numbered letter comes back as its signed scan, brought by whoever sends the letter out. */
async function signed(
  stage: Stage,
  username: string,
  caseId: CaseId,
  letterId: LetterId,
): Promise<OnCase & { signed: FileId; pages: number }> {
  const ctx = stage.as(username);
  const letter = await ctx.tx((tx) => letterOf(ctx, tx, letterId));
  const print = await letterForOfficer(ctx, { caseId, letterId });
  const scan = await upload(stage, username, caseId, 'surat-bertanda-tangan.pdf', print);
  return { ...(await now(stage, caseId)), signed: scan, pages: letter!.pages! };
}

async function upload(stage: Stage, username: string, caseId: CaseId, name: string, bytes: Uint8Array): Promise<FileId> {
  const ctx = stage.as(username);
  const place = { wrapper: caseFileWrapper(ctx), owner: caseFileOwner(ctx, caseId), limit: bytes.length };
  return (await storeFile(ctx, { name, bytes: whole(bytes), ...place })).id;
}

async function answered(stage: Stage, caseId: CaseId): Promise<void> {
  await reply(stage.as('petugas'), {
    ...(await now(stage, caseId)),
    stance: 'partly',
    text: 'Akun itu milik saya dan tanda sukanya benar ada. Saya mengenal pemilik akunnya sejak sekolah dan tidak berpikir tentang pemilihan.',
    files: [],
    receipt: await upload(stage, 'petugas', caseId, 'tanda-terima-jawaban.png', exampleReceipt()),
  });
}

async function heard(stage: Stage, caseId: CaseId): Promise<void> {
  const examiner = stage.as('pemeriksa');
  const letterId = await minuteHearing(examiner, stage.law, {
    ...(await now(stage, caseId)),
    heldOn: stage.visitor.today(),
    time: '08.00',
    until: '08.40',
    place: PLACE,
    how: 'in-person',
    isClosed: true,
    present: [],
    adviser: null,
    answers: [
      { question: 'Apakah akun itu milik Saudara?', answer: 'Ya, akun pribadi saya.' },
      { question: 'Apakah Saudara yang menekan tanda suka?', answer: 'Ya. Saya mengenal pemilik akunnya sejak sekolah.' },
      {
        question: 'Tahukah Saudara bahwa akun itu dipakai tim pemenangan?',
        answer: 'Tahu, tetapi saya kira tanda suka tidak berarti apa-apa.',
      },
    ],
    corrections: '',
    respondentSigned: true,
    refusedReason: '',
    earlyWish: 'Saya mohon diperiksa hari ini juga dan tidak menunggu hari yang disebut dalam surat panggilan.',
  });
  await examiner.tx((tx) => numberLetter(examiner, tx, { letterId }));
  await issueBap(examiner, await signed(stage, 'pemeriksa', caseId, letterId));
}

async function weighed(stage: Stage, caseId: CaseId): Promise<void> {
  const { alleged: rules, evidence } = await stateOf(stage, caseId);
  const found = {
    finding: 'proven',
    evidence: evidence.map((item) => item.file),
    said: 'Diakui dalam pemeriksaan, dengan penjelasan bahwa ia mengenal pemilik akunnya.',
    reason: 'Tangkapan layar dan keterangan yang bersangkutan sejalan; penjelasannya sudah dipertimbangkan.',
    isAnswerAddressed: true,
  } as const;
  await deliberate(stage.as('pemeriksa'), {
    ...(await now(stage, caseId)),
    elements: rules.flatMap(({ rule, elements }) => elements.map((element) => ({ rule, element, ...found }))),
    reasons: 'Setiap unsur dinilai satu per satu. Pejabat yang berwenang yang memutuskan.',
  });
  const letterId = await draftRecommendation(stage.as('pemeriksa'), stage.law, {
    ...(await now(stage, caseId)),
    outcome: 'breach',
    sanction: 'moral-tertutup',
    isAdministrative: false,
    reasons: 'Perbuatannya diakui, dan yang bersangkutan menyatakan tidak akan mengulanginya.',
  });
  await stage.as('pemeriksa').tx((tx) => numberLetter(stage.as('pemeriksa'), tx, { letterId }));
  await issueRecommendation(stage.as('pemeriksa'), await signed(stage, 'pemeriksa', caseId, letterId));
}
