import { draftCircular, type CircularId, type CircularKind } from '../../src/education/index.js';
import { keepFiles, storeFile } from '../../src/evidence/index.js';
import type { Ctx } from '../../src/kit/ctx.js';
import { addDays } from '../../src/kit/dates.js';
import { loadLaw } from '../../src/law/index.js';
import { issueLetter, letterPdf, lettersAbout, numberLetter } from '../../src/letters/index.js';

const law = loadLaw();

/** A circular or pledge to everybody, drafted; `officer` needs `circular.write`. */
export const drafted = (officer: Ctx, kind: CircularKind = 'circular', units: readonly string[] = []): Promise<CircularId> =>
  draftCircular(officer, law, {
    kind,
    subject: 'Netralitas pegawai',
    paragraphs: ['Kita melayani semua warga.', 'Ragu? Tanyakan dahulu.'],
    audience: { units: units as never, classes: [], postKinds: [], posts: [] },
    untilOn: addDays(officer.today(), 10),
    signer: { name: 'Pejabat Contoh', post: 'Sekretaris Daerah' },
    articles: ['pp-42-2004/ps11/c'],
  });

/** Numbers its letter and issues it with the printed copy as the signed file; `officer` needs `letter.issue`. */
export async function issued(officer: Ctx, id: CircularId): Promise<void> {
  const [letter] = await officer.tx((tx) => lettersAbout(officer, tx, { kind: 'circular', id }));
  const { pages } = await officer.tx((tx) => numberLetter(officer, tx, { letterId: letter!.id }));
  const pdf = await officer.tx((tx) => letterPdf(officer, tx, letter!.id));
  const wrapper = officer.keys.monthly(officer.tenant.id, officer.today());
  const owner = `letter:${letter!.id}`;
  const bytes = (async function* () {
    yield await Promise.resolve(pdf);
  })();
  const { id: signed } = await storeFile(officer, { name: 'surat.pdf', bytes, wrapper, owner, limit: 10_000_000, atMost: 10_000_000 });
  await officer.tx(async (tx) => {
    await keepFiles(officer, tx, [signed], wrapper, owner);
    await issueLetter(officer, tx, { letterId: letter!.id, signed, pages });
  });
}
