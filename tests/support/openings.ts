import { day } from '../../src/kit/dates.js';
import type { CaseId, FileId } from '../../src/kit/ids.js';
import { draftCertificate, issueCertificate, serveOutcome } from '../../src/procedure/index.js';
import {
  alleged,
  assigned,
  at,
  decided,
  handedOver,
  heard,
  openedCase,
  served,
  signed,
  summoned,
  upload,
  weighed,
  type Office,
} from './case.js';

/** How far a case has come when a test begins: received on Monday, 12 October 2026, heard on Wednesday, 21 October. */
export type Opened = { readonly caseId: CaseId; readonly file: FileId };
export type OpenedWith = {
  readonly answers?: Record<string, string>;
  readonly actOn?: string;
  readonly nip?: string;
  /** Who hears it; the direct superior with two examiners unless said otherwise. */
  readonly assign?: (office: Office, caseId: CaseId) => Promise<void>;
};

/** Facts, rule, evidence shown, people named; nobody called yet. */
export async function readyCase(office: Office, { answers, actOn, nip, assign = assigned }: OpenedWith = {}): Promise<Opened> {
  office.world.clock.set('2026-10-12');
  const caseId = await openedCase(office, actOn, nip);
  await assign(office, caseId);
  return { caseId, file: await alleged(office, caseId, answers) };
}

export async function calledCase(office: Office, given: OpenedWith = {}): Promise<Opened> {
  const found = await readyCase(office, given);
  await summoned(office, found.caseId, '2026-10-21');
  await served(office, found.caseId, day('2026-10-12'));
  return found;
}

export async function examinedCase(office: Office, given: OpenedWith = {}): Promise<Opened> {
  const found = await calledCase(office, given);
  office.world.clock.set('2026-10-21', '11:00');
  await heard(office, found.caseId, '2026-10-21');
  return found;
}

export async function weighedCase(office: Office, given: OpenedWith = {}, finding: 'proven' | 'not-proven' = 'proven'): Promise<Opened> {
  const found = await examinedCase(office, given);
  await weighed(office, found.caseId, found.file, finding);
  return found;
}

/** The decision in the person's hand on Wednesday, 21 October. */
export async function servedCase(office: Office, sanction?: string, given: OpenedWith = {}): Promise<Opened> {
  const found = await weighedCase(office, given);
  await decided(office, found.caseId, sanction);
  await handedOver(office, found.caseId, day('2026-10-21'));
  return found;
}

/** The certificate of a case that ended without a sanction, signed and handed over. */
export async function outcomeHanded(office: Office, caseId: CaseId): Promise<void> {
  const letterId = await draftCertificate(office.as('officer'), await at(office, caseId));
  await issueCertificate(office.as('officer'), await signed(office, caseId, letterId, 'officer'));
  await serveOutcome(office.as('officer'), {
    ...(await at(office, caseId)),
    way: 'by-hand',
    receivedOn: office.world.ctx().today(),
    receipt: await upload(office, caseId),
    place: 'Kantor',
    takenBy: '',
  });
}
