import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addEvidence, caseView, recordFacts, setAsideEvidence } from '../../../procedure/index.js';
import { FACTS, assigned, at, law, openedCase, openOffice, upload, type Office } from '../../../../tests/support/case.js';
import { plain, signedIn } from '../../../../tests/support/desk.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';
import type { Visitor } from '../../../../tests/support/visitor.js';
import type { CaseId, FileId } from '../../../kit/ids.js';
import { openWorld, type World } from '../../../../tests/support/world.js';
import { ruleById } from '../../../law/index.js';

let [world, site, office, officer, examiner]: [World, LiveSite, Office, Visitor, Visitor] = [
  undefined!,
  undefined!,
  undefined!,
  undefined!,
  undefined!,
];
let caseId: CaseId;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  site = await serve(world, { law });
  officer = await signedIn(site, office, 'officer');
  examiner = await signedIn(site, office, 'examiner');
});
beforeEach(async () => {
  caseId = await openedCase(office);
  await assigned(office, caseId);
});
afterAll(async () => {
  await site.close();
  await world.close();
});

const html = async (who: Visitor, lang = ''): Promise<string> => (await who.get(`${lang}/meja/perkara/${caseId}/fakta`)).text();
const text = (page: string): string => plain(page.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));
/** The rows of the conditions table of one rule. */
const rowsOf = (page: string, title: string): string[] => {
  const [table = ''] = page.slice(page.indexOf(`<h3>${title}`)).match(/<table[\s\S]*?<\/table>/) ?? [];
  return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => row).slice(1);
};

async function recorded(answers: Record<string, string>, evidence: (file: FileId) => Record<string, FileId[]>): Promise<FileId> {
  const file = await upload(office, caseId, 'tangkapan-layar.pdf');
  await addEvidence(office.as('officer'), {
    ...(await at(office, caseId)),
    files: [file],
    source: 'office',
    isSetAside: false,
    note: 'Laman terbuka',
  });
  const { state } = await caseView(office.as('officer'), caseId);
  const { actOn, contest, office: post } = state;
  const facts = { answers, actOn, contest, office: post, evidence: evidence(file), note: '' };
  await recordFacts(office.as('officer'), law, { ...(await at(office, caseId)), ...facts });
  return file;
}

describe('the advice beside the evidence', () => {
  it('puts each condition of an applied rule beside what is recorded, its evidence, and what is missing', async () => {
    const file = await recorded(FACTS, (one) => ({ act: [one] }));
    const page = await html(officer);
    const [rule] = law.rules.filter((one) => page.includes(`<h3>${one.title.id}</h3>`));
    const rows = rowsOf(page, rule!.title.id);
    const rowOf = (ask: string): string => rows.find((row) => row.includes(ask)) ?? '';
    expect(rowOf('Apa yang dilakukan?')).toContain(`href="/meja/perkara/${caseId}/bukti/${file}"`);
    expect(text(rowOf('Apa yang dilakukan?'))).toContain('belum ditunjukkan kepada terlapor');
    expect(rowOf('Apa status kepegawaiannya')).toContain('<a href="#f-employment">');
    expect(text(rowOf('Apa status kepegawaiannya'))).toContain('Jawaban ini belum disertai bukti.');
    expect(text(rowOf('Masa pemilihan'))).toContain('Dari kalender pemilihan, Pemilihan Wali Kota Contoh 2026.');
    expect(text(rowOf('Siapa atau apa yang dituju?'))).toContain('Harus: ');
    expect(page).toContain(law.version);
    expect(text(page)).toContain('Orang yang memilih dan bertanggung jawab.');
  });

  it('asks nothing of a branch that the recorded facts rule out, and says “one is enough” only where several are left', async () => {
    await recorded(
      { employment: 'pns', act: 'post', object: 'bakal-calon', content: 'supportive', account: 'own', purpose: 'support' },
      () => ({}),
    );
    const rule = ruleById(law, 'skb-2-2022/etik/2');
    const rows = text(rowsOf(await html(officer), rule.title.id).join(' '));
    expect(rows).toContain('Ke mana arahnya');
    expect(rows).not.toContain('Siapa yang menerima pesan itu?');
    expect(rows).not.toContain('cukup salah satu syarat');
  });

  it('marks evidence that was set aside, and does not count it', async () => {
    const file = await recorded(FACTS, (one) => ({ act: [one] }));
    await setAsideEvidence(office.as('officer'), { ...(await at(office, caseId)), file, reason: 'Dari grup tertutup' });
    const page = text(await html(officer));
    expect(page).toContain('tangkapan-layar.pdf (disisihkan)');
    expect(page).toContain('Semua buktinya disisihkan');
    expect(page).not.toContain('(tangkapan-layar.pdf)');
  });

  it('names evidence once for every element it bears on, and says which has none', async () => {
    await recorded(FACTS, (one) => ({ act: [one] }));
    const page = text(await html(officer));
    expect(page).toContain('(tangkapan-layar.pdf)');
    expect(page).toContain('(belum ada bukti)');
    expect(page).toContain('Pada hari itu calon belum ditetapkan KPU. (dari kalender pemilihan)');
  });

  it('leads from each gap to the field that records it, and shows what may apply too', async () => {
    await recorded({ employment: 'pns', act: 'like' }, () => ({}));
    const page = await html(officer);
    expect(text(page)).toContain('Yang belum diketahui dan dapat mengubah jawaban');
    for (const [, id] of page.matchAll(/<a href="#(f-[a-z-]+|pemilihan)"/g)) expect(page).toContain(`id="${id}"`);
    expect(page).toContain('<a href="#f-object">');
    expect(page).toContain('Mungkin juga berlaku');
    expect(text(page)).toContain('belum diketahui');
  });

  it('gives whoever may not record facts the same advice without ways to a form', async () => {
    await recorded(FACTS, (one) => ({ act: [one] }));
    const page = await html(examiner);
    expect(text(page)).toContain('Yang masih kurang');
    expect(page).not.toMatch(/href="#(f-|pemilihan)/);
  });

  it('says so when the rule base is no longer the one the facts were recorded by', async () => {
    await recorded(FACTS, () => ({}));
    expect(text(await html(officer))).not.toContain('Naskah aturan berubah');
    const later = await serve(world, { law: { ...law, version: '0'.repeat(64) } });
    try {
      const cookie = [...officer.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const page = await (await fetch(`${later.url}/meja/perkara/${caseId}/fakta`, { headers: { cookie } })).text();
      expect(text(page)).toContain(
        `Saran waktu itu, dari versi ${law.version.slice(0, 12)}: “Menurut fakta ini, dugaan menyangkut kode etik.”`,
      );
      expect(page).toContain('0'.repeat(64));
    } finally {
      await later.close();
    }
  });

  it('is whole in English', async () => {
    await recorded(FACTS, (one) => ({ act: [one] }));
    const page = await html(officer, '/en');
    expect(text(page)).toContain('What is missing');
    expect(page).not.toMatch(/undefined|\[object|Yang masih kurang|Sertakan bukti/);
  });
});

describe('the facts form', () => {
  it('asks what decides most first, and folds what decides nothing any more', async () => {
    await recorded({ employment: 'pns', act: 'like' }, () => ({}));
    const page = await html(officer);
    const form = page.slice(page.indexOf('id="catat"'));
    const [open = '', folded = ''] = form.split('Pertanyaan yang tidak lagi menentukan');
    expect(text(open)).toContain('Paling menentukan sekarang.');
    expect(open).toContain('name="f-object"');
    expect(folded).toContain('name="f-photo-with"');
    const order = [...open.matchAll(/<select[^>]* name="(f-[a-z-]+)"/g)].map(([, name]) => name);
    expect(order.slice(0, 2)).toEqual(['f-employment', 'f-act']);
    expect(new Set([...form.matchAll(/ name="(f-[a-z-]+)"/g)].map(([, name]) => name)).size).toBe(law.questions.length);
  });

  it('asks before anything is recorded whatever may matter for the act of the case', async () => {
    const [open = '', folded = ''] = (await html(officer)).split('id="catat"')[1]!.split('Pertanyaan yang tidak lagi menentukan');
    for (const name of ['f-employment', 'f-act', 'f-object', 'f-account', 'f-purpose']) expect(open).toContain(`name="${name}"`);
    expect(folded).toContain('name="f-photo-with"');
  });

  it('asks nothing more once every fact is known, yet lets each be recorded', async () => {
    await recorded(FACTS, () => ({}));
    const form = (await html(officer)).split('id="catat"')[1]!;
    expect(form.split('Pertanyaan yang tidak lagi menentukan')[0]).not.toContain('name="f-photo-with"');
    expect(form.split('Pertanyaan yang tidak lagi menentukan')[0]).toContain('name="f-post"');
    expect(form).toContain('name="f-photo-with"');
  });
});
