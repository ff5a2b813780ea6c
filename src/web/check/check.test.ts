import { gzipSync } from 'node:zlib';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBrowser } from '../../../build-browser.mjs';
import { serve, type LiveSite } from '../../../tests/support/site.js';
import { answersOf, askByForms, overTheWire, slipIn } from '../../../tests/support/self-check.js';
import { Visitor } from '../../../tests/support/visitor.js';
import { accountWith, openWorld, query, type World } from '../../../tests/support/world.js';
import { day } from '../../kit/dates.js';
import { ruleById, type Example } from '../../law/index.js';
import { readLetterhead, saveLetterhead } from '../../letters/index.js';
import { contractText } from '../kit/contract.text.js';
import { inLang, paths } from '../paths.js';
import { checkText } from './check.text.js';
import { contestChoices } from './contest-choices.js';
import { rulesForBrowser } from './rules-for-browser.js';
import { rulesText } from './script.js';

const TODAY = '2026-10-05';
const log: string[] = [];
let [world, live]: [World, LiveSite] = [undefined!, undefined!];
beforeAll(async () => {
  await buildBrowser();
  world = await openWorld();
  world.clock.set(TODAY);
  live = await serve(world, {
    ground: { ...world.ground, log: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }) },
  });
});
afterAll(async () => {
  await live.close();
  await world.close();
});

const example = (): Example => live.law.examples.find(({ expect: { answer }, contest }) => answer === 'discipline' && contest !== null)!;
const post = (fields: Record<string, string>, lang: 'id' | 'en' = 'id') => new Visitor(live.url).post(inLang(lang, paths.checkAsk), fields);
const html = async (fields: Record<string, string>): Promise<string> => (await post(fields)).text();
const answerPage = (url = live.url): Promise<string> => askByForms(overTheWire(new Visitor(url)), answersOf(live.law, example()));
const scriptIn = async (url: string): Promise<string> =>
  /src="(\/cek\/[0-9a-f]{16}\.js)"/.exec(await (await new Visitor(url).get(paths.checkLive)).text())![1]!;
const askedIn = (page: string): string => /name="tanya" value="([^"]*)"/.exec(page)?.[1] ?? '';
const carriedIn = (page: string): Record<string, string> =>
  Object.fromEntries([.../<form class="asking".*?<\/form>/s.exec(page)![0].matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, n, v]) => [n!, v!])); // prettier-ignore

describe('the first page', () => {
  it.each(['id', 'en'] as const)(
    'says in "%s" for whom it is and what leaves the phone, within the first 14 kB, without script',
    async (lang) => {
      const answer = await new Visitor(live.url).get(inLang(lang, paths.check));
      const page = await answer.text();
      expect(gzipSync(page).length).toBeLessThan(14_000);
      expect(page).toContain(checkText.leavesTitle[lang]);
      expect(page).toContain(inLang(lang, paths.checkFile));
      expect(page).toContain(inLang(lang, paths.checkLive));
      expect(page).not.toMatch(/<script|style="|undefined|\[object/);
    },
  );

  it('is where a plain visit to the questions begins', async () => {
    const answer = await new Visitor(live.url).get(inLang('en', paths.checkAsk));
    expect([answer.status, Visitor.to(answer)]).toEqual([303, '/en/cek']);
  });
});

describe('a question', () => {
  it('comes first about the person and the act, with “not known” always there', async () => {
    const first = await html({});
    expect(askedIn(first)).toBe('employment');
    const second = await html({ ...carriedIn(first), employment: 'pns' });
    expect(askedIn(second)).toBe('act');
    for (const page of [first, second]) expect(page).toContain('value="unknown"');
  });

  it('that was left open comes again with a fault and all that was said before', async () => {
    const answer = await post({ employment: 'pns', tanya: 'act' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(askedIn(page)).toBe('act');
    expect(page).toContain(checkText.missing.id);
    expect(carriedIn(page)['employment']).toBe('pns');
  });

  it('leads back to the one before, whose answer stands ready', async () => {
    const page = await html({ employment: 'pppk', tanya: 'act', langkah: 'kembali' });
    expect(askedIn(page)).toBe('employment');
    expect(page).toMatch(/value="pppk" checked/);
    expect(await html({ tanya: 'employment', langkah: 'kembali' })).toContain(checkText.leavesTitle.id);
  });

  it('can be changed from any page; what was said after it stays as far as it still matters', async () => {
    const { employment: _, ...rest } = answersOf(live.law, example());
    const change = await html({ ...rest, employment: 'pns', langkah: 'ubah:employment' });
    expect(askedIn(change)).toBe('employment');
    expect(carriedIn(change)).toMatchObject(rest);
    const after = await html({ ...carriedIn(change), employment: 'tni-polri' });
    expect(slipIn(after).map(([name]) => name)).not.toContain(checkText.contest.id);
  });

  it('names no prospect of the example contest to an office that is real', async () => {
    const real = await serve(world, { isDemo: false });
    const page = await (await new Visitor(real.url).post(paths.checkAsk, { langkah: 'ubah:pemilihan' })).text();
    expect(page).toContain('pilkada-2024/');
    expect(page).not.toContain('contoh-wali-kota');
    await real.close();
  });
});

describe('a tampered form', () => {
  it.each([
    ['employment', 'raja'],
    ['act', 'post\nlike'],
    ['hari', '2026-02-31'],
    ['hari', 'kemarin'],
    ['pemilihan', 'pemilu-2024/raja'],
    ['pemilihan', '../../x'],
  ])('with %s = %j shows that question, says why, and keeps the rest', async (name, value) => {
    const kept = { object: 'calon', relation: 'none' };
    const answer = await post({ ...kept, [name]: value });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(askedIn(page)).toBe(name);
    expect(carriedIn(page)).toMatchObject(kept);
  });

  it.each([
    ['unknown fields', { nama: 'x', __proto__: 'x', constructor: 'x', toString: 'x' }],
    ['an unknown question to change', { langkah: 'ubah:raja' }],
    ['an unknown question answered', { tanya: 'raja', raja: 'x' }],
  ])('with %s begins where the known answers end', async (_, fields) => {
    const answer = await post({ employment: 'pns', ...fields });
    expect(answer.status).toBe(200);
    expect(askedIn(await answer.text())).toBe('act');
  });

  it('repeats no field that it does not know, and refuses what is no text or too much of it', async () => {
    expect(await html({ jahat: '"><script>x</script>' })).not.toContain('jahat');
    expect((await post({ employment: 'a\u0000b' })).status).toBe(400);
    expect((await post({ employment: 'x'.repeat(300_000) })).status).toBe(413);
    expect((await new Visitor(live.url).post(paths.checkAsk, {}, { origin: 'https://lain.example' })).status).toBe(403);
  });

  it('comes in the other language with all that was said, and the answer too', async () => {
    for (const stop of ['question', 'answer'] as const) {
      const said = stop === 'question' ? { employment: 'pns', act: 'like' } : answersOf(live.law, example());
      const page = await html(said);
      const form = /<form method="post" action="\/en\/cek\/[^"]*".*?<\/form>/s.exec(page)![0];
      const fields = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, n, v]): [string, string] => [n!, v!]);
      const other = await (await new Visitor(live.url).post(inLang('en', paths.checkAsk), fields)).text();
      expect(other).toContain('<html lang="en">');
      if (stop === 'question') expect([askedIn(other), carriedIn(other)]).toEqual([askedIn(page), carriedIn(page)]);
      else expect(slipIn(other).length).toBe(slipIn(page).length);
    }
    expect(await (await new Visitor(live.url).get(paths.checkLive)).text()).toContain(`(${checkText.startsOver.id})`);
  });

  it('shows a day that was typed wrongly as it was typed', async () => {
    const page = await html({ tanya: 'hari', hari: 'lain', 'tanggal-hari': '31', 'tanggal-bulan': '2', 'tanggal-tahun': '2026' });
    expect(page).toContain(checkText.noSuchDay.id);
    expect(page).toContain('name="tanggal-bulan" inputmode="numeric" autocomplete="off" value="2"');
  });
});

describe('the answer', () => {
  it('has the slip with the day, each fact as stated, the basis, the version and that it decides nothing', async () => {
    const page = await askByForms(overTheWire(new Visitor(live.url)), answersOf(live.law, example()));
    const slip = new Map(slipIn(page));
    expect(slip.get('Ditanyakan')).toBe('Senin, 5\u00a0Oktober 2026');
    expect(slip.get('Versi aturan')!.replaceAll(' ', '')).toBe(live.law.version);
    expect(slip.get('Dasar')).toContain('belum dicocokkan');
    expect(page).toContain('tidak memutus apa pun');
    for (const heading of ['Mengapa', 'Pasalnya', 'Yang akan mengubah jawaban', 'Yang boleh sebagai gantinya', 'Kepada siapa bertanya'])
      expect(page).toContain(`>${heading}</h2>`);
  });

  it('leads each article to its instrument’s page, and says who compared it, or that nobody has', async () => {
    const page = await askByForms(overTheWire(new Visitor(live.url)), answersOf(live.law, example()));
    const links = [...page.matchAll(/<h3><a href="(\/aturan\/peraturan\/[^"]+)"/g)].map(([, href]) => href!);
    expect(links.length).toBeGreaterThan(1);
    for (const href of links) {
      const answer = await new Visitor(live.url).get(href.split('#')[0]!);
      expect(await answer.text()).toContain(`id="${href.split('#')[1]}"`);
    }
    expect(page).toContain('Belum dicocokkan dengan naskah resmi.');
  });

  it('names the person and the day of a comparison on the page, not on the slip’s label', async () => {
    const one = example();
    const id = one.expect.articles[0]!;
    const compared = {
      article: id,
      by: 'Analis Contoh',
      on: day('2026-09-01'),
      textSha256: '',
      entrySha256: '',
      note: null,
      where: one.where,
    };
    const instruments = live.law.instruments.map((instrument) => ({
      ...instrument,
      articles: instrument.articles.map((article) => (article.id === id ? { ...article, verified: true, comparison: compared } : article)),
    }));
    const sure = await serve(world, { law: { ...live.law, instruments } });
    const page = await askByForms(overTheWire(new Visitor(sure.url)), answersOf(live.law, one));
    expect(page).toContain('Sudah dicocokkan dengan naskah resmi oleh Analis Contoh, 1\u00a0September 2026.');
    expect(JSON.stringify(slipIn(page))).not.toContain('Analis Contoh');
    await sure.close();
  });

  it('names what still decides, with a way to answer it, where facts are missing', async () => {
    const gap = live.law.examples.find(({ expect: { answer, gaps } }) => answer === 'unsettled' && gaps.some((id) => id !== 'contest'))!;
    const page = await askByForms(overTheWire(new Visitor(live.url)), answersOf(live.law, gap));
    expect(page).toContain('Belum dapat dijawab');
    for (const id of gap.expect.gaps) expect(page).toContain(`value="ubah:${id === 'contest' ? 'pemilihan' : id}"`);
  });

  it('names what is allowed meanwhile too, while something that decides is open', async () => {
    const like = { employment: 'pns', act: 'like', object: 'calon', account: 'campaign', purpose: 'unknown', hari: '2026-10-05' };
    const page = await html({ ...like, pemilihan: 'contoh-wali-kota-2026/wali-kota' });
    const rule = ruleById(live.law, 'skb-2-2022/disiplin/6');
    expect(page).toContain('Belum dapat dijawab');
    expect(page.split('Yang boleh sementara itu')[1]).toContain(rule.neighbour!.text.id);
  });

  it('tells contract staff that the consequence is the contract’s, beside a rule worded for civil servants', async () => {
    const like = { act: 'like', object: 'calon', account: 'campaign', purpose: 'support', hari: '2026-10-05' };
    const answer = (employment: string) => html({ employment, ...like, pemilihan: 'contoh-wali-kota-2026/wali-kota' });
    expect(await answer('kontrak')).toContain(contractText.byContract.id);
    expect(await answer('pns')).not.toContain(contractText.byContract.id);
  });

  it('offers the elections of the day of the act first, the next one before those already voted on', () => {
    const at = {
      law: live.law,
      today: day(TODAY),
      lang: 'id',
      office: '',
      contact: null,
      isDemo: false,
      place: 'server',
      madeOn: null,
    } as const;
    const first = (on: string) => [...new Set(contestChoices(at, day(on)).map(({ value }) => value.split('/')[0]))];
    expect(first('2024-10-05')[0]).toBe('pilkada-2024');
    expect(first('2024-01-05')[0]).toBe('pemilu-2024');
    expect(first('2026-10-05').slice(-2)).toEqual(['pilkada-2024', 'pemilu-2024']);
  });

  it('says where the office can be reached, by its letterhead, on the pages, in the browser and in the file', async () => {
    expect(await answerPage()).toContain('Kantor ini belum mengisi alamat dan teleponnya di sini');
    const administrator = world.ctx(accountWith('letter.settings'));
    await administrator.tx(async (tx) => {
      const head = await readLetterhead(administrator, tx);
      await saveLetterhead(administrator, tx, {
        ...head,
        address: 'Jalan <Contoh> 1',
        phone: '(021) 555 0100',
        mail: 'tanya@contoh.go.id',
      });
    });
    const told = await serve(world);
    const page = await answerPage(told.url);
    expect(page).toContain('Jalan &lt;Contoh&gt; 1');
    expect(page).toContain('<a href="tel:0215550100">(021) 555 0100</a>');
    expect(page).not.toContain('belum mengisi alamat');
    for (const path of [paths.checkFile, await scriptIn(told.url)])
      expect(await (await new Visitor(told.url).get(path)).text()).toContain('(021) 555 0100');
    await told.close();
  });

  it('falls back on no other day’s rule', async () => {
    const page = await html({ ...answersOf(live.law, example()), hari: '1990-01-01' });
    expect(page).toMatch(/Belum ada aturan|Tidak diatur|Belum pasti|Belum dapat dijawab/);
    expect(page).not.toContain('Tidak boleh. Menurut aturan');
  });
});

describe('a leave turned round', () => {
  it('is asked again at the date that stands on the page, and one day of leave is taken', async () => {
    const leave = { employment: 'pns', act: 'photo', tanya: 'cltn-until' };
    const until = (text: string): Promise<string> => html({ ...leave, 'cltn-from': '2026-12-31', 'cltn-until': text });
    expect(await until('2026-08-01')).toContain('mendahului hari pertamanya');
    expect(await until('2026-12-31')).not.toContain('mendahului hari pertamanya');
  });
});

describe('nothing is kept', () => {
  it('no cookie, no row, no line of a log, nothing in an address, no store', async () => {
    const before = await rows();
    const visitor = new Visitor(live.url);
    const answer = await visitor.post(paths.checkAsk, { employment: 'pns', tanya: 'act', act: 'photo' });
    const page = await askByForms(overTheWire(visitor), answersOf(live.law, example()));
    await visitor.post(paths.checkAsk, { employment: 'raja' });
    for (const path of [paths.check, paths.checkLive, paths.checkFile]) await visitor.get(path);
    expect([...visitor.cookies]).toEqual([]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await rows()).toEqual(before);
    expect(log).toEqual([]);
    for (const [, address] of page.matchAll(/(?:href|action|formaction)="([^"]*)"/g))
      expect(address).not.toMatch(/[?#].*(pns|photo|calon)/);
  });

  it('the page in the browser may open no connection and send no form; the file carries the same policy itself', async () => {
    const page = await new Visitor(live.url).get(paths.checkLive);
    const policy = page.headers.get('content-security-policy')!;
    for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'none'", "form-action 'none'"])
      expect(policy).toContain(part);
    const file = await new Visitor(live.url).get(paths.checkFile);
    const text = await file.text();
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="nirpihak-cek.html"');
    const [, own] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(text)!;
    expect(own!.replaceAll('&#39;', "'")).toMatch(
      /^default-src 'none'; script-src 'sha256-[^ ]+'; style-src 'sha256-[^ ]+'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'$/,
    );
    expect([...text.matchAll(/<[a-z]+ [^>]*(?:src|href)="(?!#|data:)[^>]*>|url\(|@import/g)].map(([found]) => found)).toEqual([]);
  });

  it('the script’s address changes with the script and may be kept for ever; another one is not there', async () => {
    const page = await (await new Visitor(live.url).get(paths.checkLive)).text();
    const [, address] = /<script src="([^"]+)"/.exec(page)!;
    const script = await new Visitor(live.url).get(address!);
    expect(script.headers.get('cache-control')).toContain('immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await new Visitor(live.url).get(paths.checkScript('0000000000000000'))).status).toBe(404);
  });
});

describe('what is kept', () => {
  it.each([paths.check, paths.checkLive, paths.checkFile])('%s comes packed, the second time with the same headers', async (path) => {
    const [first, again] = [await new Visitor(live.url).get(path), await new Visitor(live.url).get(path)];
    expect(again.headers.get('content-encoding')).toBe('gzip');
    const kept = ['content-type', 'content-security-policy', 'content-disposition', 'vary', 'cache-control'];
    expect(kept.map((name) => again.headers.get(name))).toEqual(kept.map((name) => first.headers.get(name)));
    expect(await again.text()).toBe(await first.text());
  });

  it('is no page with an answer in it, and the file of another day is another file', async () => {
    expect((await post({ employment: 'pns' })).headers.get('content-encoding')).toBeNull();
    const before = await (await new Visitor(live.url).get(paths.checkFile)).text();
    world.clock.set('2026-10-06');
    const after = await (await new Visitor(live.url).get(paths.checkFile)).text();
    world.clock.set(TODAY);
    expect([before.includes('data-dibuat="2026-10-05"'), after.includes('data-dibuat="2026-10-06"')]).toEqual([true, true]);
  });
});

describe('what travels to the browser', () => {
  it.each(['id', 'en'] as const)('is at most 40 kB of rules, compressed, in "%s"', (lang) => {
    const rules = rulesText({
      rules: rulesForBrowser(live.law, lang),
      office: 'Pemerintah Kota Contoh',
      contact: null,
      zone: 'Asia/Jakarta',
      isDemo: true,
    });
    expect(gzipSync(rules).length).toBeLessThanOrEqual(40_000);
  });

  it('is a program without anything of a server in it', async () => {
    const parts = Object.keys(await buildBrowser());
    expect(parts).toContain('src/law/judge/judge.ts');
    expect(parts.filter((part) => /node:|src\/(kit\/(db|config|log)|web\/server|intake|ledger)|yaml/.test(part))).toEqual([]);
  });
});

/** How many rows each table holds. */
async function rows(): Promise<unknown> {
  const { rows: names } = await query(
    world.url.super,
    `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const counts = (names as { name: string }[]).map(({ name }) => `select '${name}' as name, count(*)::int as n from ${name}`);
  return (await query(world.url.super, counts.join(' union all '))).rows;
}
