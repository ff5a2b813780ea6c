import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { addDays, addMonths } from '../kit/dates.js';
import {
  addPosition,
  confirmKey,
  fingerprint,
  nameBody,
  nameMember,
  planFollowUp,
  recordAgreement,
  recordMeeting,
  registerKey,
} from '../referral/index.js';
import type { Stage } from './cases.js';

/**
 * Bawaslu of the example town as a partner: a key that two people have compared (its secret half is thrown away: nobody can open
 * what is sealed to it), an agreement that ends soon, an account in the portal, a meeting with follow-up.
 */
export async function layOutPartner(stage: Stage): Promise<void> {
  const officer = stage.as('petugas');
  const today = officer.today();
  const body = await nameBody(officer, { kind: 'bawaslu', name: 'Bawaslu Kota Contoh' });
  const recipient = await identityToRecipient(await generateX25519Identity());
  await registerKey(officer, { body, recipient });
  await confirmKey(stage.as('auditor'), { body, fingerprint: fingerprint(recipient) });
  await recordAgreement(officer, {
    body,
    number: '100/NK/CONTOH/2026',
    from: addMonths(today, -11),
    until: addDays(today, 40),
    answerDays: 7,
    file: null,
  });
  await nameMember(officer, { body, account: stage.id('mitra') });
  const meeting = await recordMeeting(officer, {
    caseId: null,
    body,
    heldOn: today,
    with: 'Bawaslu Kota Contoh',
    place: 'Kantor Bawaslu Kota Contoh',
    attendees: [
      { name: 'Petugas Contoh', office: 'Inspektorat Kota Contoh' },
      { name: 'Mitra Contoh', office: 'Bawaslu Kota Contoh' },
    ],
    topic: 'cara saling mengirim berkas rujukan',
    agreed: ['Berkas dikirim bersegel, dengan tanda terima'],
    notAgreed: ['Siapa yang lebih dahulu memberi kabar kepada pers'],
  });
  await planFollowUp(officer, { meeting, who: 'Bawaslu Kota Contoh', what: 'mengirim kunci publik cadangan', dueOn: addDays(today, 14) });
  await addPosition(stage.as('mitra'), { meeting, agrees: 'Berkas bersegel dengan tanda terima.', disagrees: '' });
}
