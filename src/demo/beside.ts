import { confirmEntry, proposeDay, proposeWeek } from '../calendar/index.js';
import { noteLapses } from '../clocks/index.js';
import type { Ctx } from '../kit/ctx.js';
import { addDays, day, weekday, type Day } from '../kit/dates.js';
import { listCases } from '../procedure/index.js';
import { recordMeeting, stateNothing } from '../referral/index.js';
import { askRight, recordRight } from '../rights/index.js';
import type { Stage } from './cases.js';

/** A day off of the town's own that a second person confirmed, and a six-day week of one unit that still waits for theirs. */
export async function layOutCalendar(stage: Stage): Promise<void> {
  const admin = stage.as('admin');
  const entry = await proposeDay(admin, {
    on: workingDayFrom(addDays(admin.today(), 45)),
    kind: 'joint-leave',
    name: 'Hari Jadi Kota Contoh',
    decree: 'Keputusan Wali Kota Contoh Nomor 100 (contoh)',
  });
  await confirmEntry(stage.as('auditor'), entry);
  const from = day(`${addDays(admin.today(), 31).slice(0, 7)}-01`);
  await proposeWeek(admin, { unit: 'Puskesmas Contoh', days: 6, from, decree: 'Peraturan Wali Kota Contoh Nomor 7 (contoh)' });
}

/** Two requests about one’s own data: one of today, and one that came on paper four days ago, whose hours are over. */
export async function layOutRights(stage: Stage): Promise<void> {
  const reach = 'Jalan Contoh Nomor 2';
  await askRight(stage.visitor, stage.law, {
    kind: 'access',
    name: 'Pegawai Contoh J',
    reach,
    relation: 'pegawai yang pernah diperiksa',
    text: 'Saya minta salinan data tentang saya, dan siapa saja yang pernah membukanya.',
  });
  const officer = stage.as('petugas');
  await recordRight(officer, stage.law, {
    kind: 'correction',
    name: 'Pegawai Contoh K',
    reach,
    relation: 'saksi',
    text: 'Jabatan saya tertulis keliru: seharusnya Pranata Humas.',
    receivedAt: officer.now().subtract({ hours: 96 }),
  });
}

/** A meeting with the election supervisor on the first case, and that nothing was to be reported last month. */
export async function layOutCoordination(stage: Stage): Promise<void> {
  const officer = stage.as('petugas');
  const { lines } = await listCases(officer, {});
  await recordMeeting(officer, {
    caseId: lines.at(-1)?.id ?? null,
    heldOn: officer.today(),
    with: 'Bawaslu Kota Contoh',
    place: 'Ruang Rapat Inspektorat Kota Contoh',
    attendees: [
      { name: 'Petugas Contoh', office: 'Inspektorat Kota Contoh' },
      { name: 'Staf Contoh', office: 'Bawaslu Kota Contoh' },
    ],
    topic: 'pembagian pekerjaan atas satu laporan yang diterima kedua lembaga',
    agreed: ['Bawaslu mengirim salinan kajiannya', 'Inspektorat meneruskan pemeriksaan disiplin tanpa menunggu'],
    notAgreed: ['Siapa yang memberi kabar kepada pelapor'],
  });
  const until = addDays(day(`${officer.today().slice(0, 7)}-01`), -1);
  await stateNothing(officer, { from: day(`${until.slice(0, 7)}-01`), until, to: 'Sekretaris Daerah Kota Contoh' });
}

/** What is over by now is noted for its office, with the letter to the office above, as the clock’s own job does. */
export async function layOutLapses(system: Ctx, stage: Stage): Promise<void> {
  await noteLapses(system, stage.law);
}

/** This day, or the Monday after it. */
const workingDayFrom = (on: Day): Day => (weekday(on) > 5 ? addDays(on, 8 - weekday(on)) : on);
