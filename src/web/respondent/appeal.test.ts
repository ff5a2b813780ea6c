import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letterPdf } from '../../letters/index.js';
import { servedView } from '../../procedure/index.js';
import {
  alleged,
  assigned,
  FACTS,
  handedOver,
  heard,
  law,
  openedCase,
  openOffice,
  decided,
  served,
  stateOf,
  summoned,
  weighed,
} from '../../../tests/support/case.js';
import type { Office } from '../../../tests/support/case.js';
import { day } from '../../kit/dates.js';
import type { CaseId } from '../../kit/ids.js';
import { tinyPdf } from '../../../tests/support/files.js';
import { pdfWords } from '../../../tests/support/pdf-words.js';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { Visitor } from '../../../tests/support/visitor.js';
import { openWorld, type World } from '../../../tests/support/world.js';

let [world, site, office]: [World, LiveSite, Office] = [undefined!, undefined!, undefined!];
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const PHRASE = 'sawah hujan bulan sembilan';
const PPPK = { ...FACTS, employment: 'pppk', object: 'calon' };

/** A PPPK whose contract ends by the decision handed over on 21 October; the person is inside. */
async function ended(sanction = 'pemutusan-hormat'): Promise<{ caseId: CaseId; visitor: Visitor }> {
  world.clock.set('2026-10-12');
  const caseId = await openedCase(office, '2026-10-05');
  await assigned(office, caseId);
  const file = await alleged(office, caseId, PPPK);
  const code = (await summoned(office, caseId, '2026-10-21'))!;
  await served(office, caseId, day('2026-10-12'));
  const visitor = new Visitor(site.url);
  await visitor.post('/terlapor/masuk', { kode: code });
  await visitor.post('/terlapor/frasa', { frasa: PHRASE, 'frasa-lagi': PHRASE });
  world.clock.set('2026-10-21', '11:00');
  await heard(office, caseId, '2026-10-21');
  await weighed(office, caseId, file);
  await decided(office, caseId, sanction);
  await handedOver(office, caseId, day('2026-10-21'));
  await visitor.post('/terlapor/masuk', { perkara: (await stateOf(office, caseId)).number, frasa: PHRASE });
  return { caseId, visitor };
}
const textOf = async (visitor: Visitor, path: string) => (await visitor.get(path)).text();
const GROUNDS = 'Akun itu dipakai orang lain.\n\nSaya sedang cuti.';

describe('a PPPK whose contract is ended', () => {
  it('reads by which article the rules reach them, on the page and in the decision, and that the form is not settled', async () => {
    const { caseId, visitor } = await ended();
    expect((await stateOf(office, caseId)).decision?.sanction).toMatchObject({ id: 'pemutusan-hormat', remedy: 'appeal' });
    const page = await textOf(visitor, '/terlapor');
    expect(page).toContain('PP 49/2018 Pasal 52 ayat (3)');
    expect(page).toContain('Bahwa bentuk ini berlaku bagi PPPK belum dipastikan');
    expect(page).toContain('mengajukan banding kepada BPASN');
    const { rules } = await servedView(world.ctx({ kind: 'respondent', caseId }), law);
    expect(rules[0]!.articles.map((one) => one.id)).toContain('pp-49-2018/ps52/ayat3');
    const { letter } = (await stateOf(office, caseId)).decision!;
    const ctx = office.as('officer');
    const words = pdfWords(await ctx.tx((tx) => letterPdf(ctx, tx, letter)));
    expect(words).toContain('PP 49/2018 Pasal 52 ayat (3)');
    expect(words).toContain('BPASN');
  });

  it('is told that no objection is open, prepares a letter to the board and records the copy once', async () => {
    const { caseId, visitor } = await ended();
    expect(await textOf(visitor, '/terlapor/keberatan')).toContain('Keberatan terbuka sesudah keputusan');
    const page = await textOf(visitor, '/terlapor/banding');
    for (const said of ['Banding tidak diputus kantor ini', 'Badan Pertimbangan Aparatur Sipil Negara', 'belum kami cocokkan'])
      expect(page).toContain(said);
    expect((await visitor.upload('/terlapor/banding', { cerita: '' }, [])).status).toBe(422);
    const checked = await visitor.upload('/terlapor/banding', { cerita: GROUNDS }, [{ name: 'surat-banding.pdf', bytes: tinyPdf() }]);
    const html = await checked.text();
    for (const said of ['1. Cetak dan tanda tangani', 'Akun itu dipakai orang lain.', 'Kantor ini tidak meneruskan banding Anda'])
      expect(html).toContain(said);
    const file = /name="terunggah" value="([^"]+)"/.exec(html)![1]!;

    const pdf = await visitor.post('/terlapor/banding/surat', { cerita: GROUNDS });
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const words = pdfWords(new Uint8Array(await pdf.arrayBuffer()));
    for (const said of [
      'Banding administratif',
      'BPASN',
      'Budi Contoh Santoso',
      'Saya sedang cuti.',
      '21 Oktober 2026',
      'Pejabat Pembina Kepegawaian',
    ])
      expect(words).toContain(said);
    expect((await stateOf(office, caseId)).appeal).toBeNull();

    for (let press = 0; press < 2; press += 1) {
      const sent = await visitor.post('/terlapor/banding/kirim', { cerita: GROUNDS, terunggah: file });
      expect(Visitor.to(sent)).toBe('/terlapor/tercatat/banding');
    }
    expect(await stateOf(office, caseId)).toMatchObject({
      status: 'appealed',
      appeal: { filedOn: '2026-10-21', via: 'page', files: [file] },
    });
    const clocks = Object.fromEntries((await stateOf(office, caseId)).clocks.map((one) => [one.deadline, one.state]));
    expect(clocks).toMatchObject({ appeal: 'met', effect: 'suspended', 'appeal-reply': 'running', 'appeal-decision': 'running' });
    const after = await textOf(visitor, '/terlapor');
    for (const said of ['Banding Anda ada di BPASN', 'Akun itu dipakai orang lain.', 'Dengan 1 berkas.']) expect(after).toContain(said);
    expect(await textOf(visitor, '/terlapor/banding')).toContain('Cetak lagi surat banding');
  });

  it('whose sanction is not an ending has an objection, and no letter to the board', async () => {
    const { visitor } = await ended('penurunan-jabatan');
    expect(await textOf(visitor, '/terlapor/banding')).toContain('Banding hanya terbuka');
    expect((await visitor.post('/terlapor/banding/surat', { cerita: 'x' })).status).toBe(409);
  });
});
