import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noPause, OFFICER, openTown, placeProof, proved, registered, word, type Town } from '../../tests/support/channels.js';
import { says } from '../../tests/fakes/web.js';
import { accountWith, query } from '../../tests/support/world.js';
import { report, verifyReports } from '../intake/index.js';
import { newCount, verifyLedger } from '../ledger/index.js';
import type { Tx } from '../kit/db.js';
import type { Problem } from '../ledger/index.js';
import {
  checkAllChannels,
  checkChannel,
  contestChannel,
  dismissFinding,
  leadsTo,
  listFindings,
  lookAtContested,
  proofName,
  proofText,
  proveChannel,
  publicChannels,
  readChannel,
  recordPartnerLook,
  registerChannel,
  reportFinding,
  takeExport,
  verifyChannels,
  withdrawChannel,
  type ChannelId,
} from './index.js';

let town: Town;
beforeAll(async () => {
  town = await openTown();
  await word(town, 'Maju Bersama Contoh');
  await word(town, '#contohmaju');
});
afterAll(() => town.close());
beforeEach(() => {
  town.web.pages.clear();
  town.web.seen.length = 0;
});

const rss = (...texts: string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Berita</title>${texts
    .map(
      (text, n) => `<item><guid>b${n}</guid><title>Berita ${n}</title><link>/berita/${n}</link><description>${text}</description></item>`,
    )
    .join('')}</channel></rss>`;
const check = (id: ChannelId) => checkChannel(town.system, { door: town.door, pause: noPause }, id);
const asked = (path: string): number => town.web.seen.filter((one) => one.path === path).length;
const openOf = async (id: ChannelId) => (await listFindings(town.officer)).filter((one) => one.finding.channel === id);
const problems = (): Promise<Problem[]> => town.world.ctx().tx(async (tx: Tx) => Array.fromAsync(verifyChannels(town.system, tx)));

describe('ownership comes before everything', () => {
  it('fetches nothing from a channel whose ownership is not proved, whoever asks', async () => {
    const id = await registered(town, '/belum.xml');
    town.web.pages.set('/belum.xml', says(rss('maju bersama contoh')));
    expect(await check(id)).toBe('not-proved');
    await checkAllChannels(town.system, { door: town.door, pause: noPause });
    expect(town.web.seen).toEqual([]);
    // Looking for the proof asks for the proof alone.
    expect(await proveChannel(town.officer, town.door, id)).toMatchObject({ is: 'missing' });
    expect(town.web.seen.map((one) => one.path)).toEqual([expect.stringMatching(/^\/\.well-known\/nirpihak-[0-9a-f]{12}\.txt$/)]);
  });

  it('is proved by a TXT record, and by nothing that merely looks like it', async () => {
    const id = await registered(town, '/dns.xml');
    const { channel } = await readChannel(town.officer, id);
    town.dns.records.set(`TXT ${proofName(channel)}`, [`x${proofText(channel)}`, proofText({ token: '0'.repeat(32) })]);
    expect((await proveChannel(town.officer, town.door, id)).is).toBe('missing');
    town.dns.records.set(`TXT ${proofName(channel)}`, ['v=spf1 -all', proofText(channel)]);
    expect(await proveChannel(town.officer, town.door, id)).toEqual({ is: 'proved', how: 'dns' });
    expect((await readChannel(town.officer, id)).channel).toMatchObject({ state: 'proved', provedOn: '2026-10-12' });
    town.dns.records.delete(`TXT ${proofName(channel)}`);
  });

  it('takes no proof that another host holds', async () => {
    const id = await registered(town, '/pindah.xml');
    await placeProof(town, id);
    const [path, page] = [...town.web.pages].at(-1)!;
    town.dns.records.set('A lain.example', ['127.0.0.1']);
    town.web.pages.set('/di-lain', page);
    town.web.pages.set(path, says('', { location: town.at('/di-lain', 'lain.example') }, 302));
    expect(await proveChannel(town.officer, town.door, id)).toMatchObject({ is: 'missing' });
  });

  it('stops within a day of the proof being gone, and says so in the journal', async () => {
    const id = await proved(town, '/hilang.xml');
    town.web.pages.set('/hilang.xml', says(rss('apel pagi')));
    expect(await check(id)).toBe('read');
    for (const path of town.web.pages.keys()) if (path.startsWith('/.well-known/')) town.web.pages.delete(path);
    town.world.clock.pass(21);
    town.web.seen.length = 0;
    expect(await check(id)).toBe('not-proved');
    expect(asked('/hilang.xml')).toBe(0);
    const { channel, history } = await readChannel(town.officer, id);
    expect(channel.state).toBe('lost');
    expect(history[0]).toMatchObject({ kind: 'proof-lost', say: 'no-record' });
  });

  it('fetches nothing on a day on which nobody answers for the proof, and lapses after a month of it', async () => {
    const id = await proved(town, '/diam.xml');
    const { channel } = await readChannel(town.officer, id);
    town.dns.records.set(`TXT ${proofName(channel)}`, 'failure');
    for (const path of town.web.pages.keys()) if (path.startsWith('/.well-known/')) town.web.pages.set(path, says('', {}, 503));
    town.world.clock.pass(21);
    expect(await check(id)).toBe('not-proved');
    expect(asked('/diam.xml')).toBe(0);
    expect((await readChannel(town.officer, id)).channel.state).toBe('proved');
    town.world.clock.pass(32 * 24);
    expect(await check(id)).toBe('not-proved');
    expect((await readChannel(town.officer, id)).channel.state).toBe('lost');
    town.dns.records.delete(`TXT ${proofName(channel)}`);
  });

  it('proves anew each month, with an event of its own', async () => {
    const id = await proved(town, '/bulan.xml');
    town.web.pages.set('/bulan.xml', says(rss('apel')));
    for (let day = 0; day < 31; day += 1) {
      town.world.clock.pass(24);
      await checkAllChannels(town.system, { door: town.door, pause: noPause });
    }
    const { history } = await readChannel(town.officer, id);
    expect(history.filter((one) => one.kind === 'proved')).toHaveLength(2);
  });

  it('refuses addresses of the inside, accounts without a decree, and the same address twice', async () => {
    const input = { kind: 'feed' as const, title: 'X', url: '', unit: 'Y', decree: '', parent: null, page: '' };
    const door = town.door;
    for (const url of ['http://127.0.0.1/', 'http://localhost/rss', 'file:///etc/passwd', 'https://a:b@kota.example/', 'kota.example'])
      await expect(registerChannel(town.officer, door, { ...input, url })).rejects.toMatchObject({ code: 'channels.bad-address' });
    const account = { ...input, kind: 'instagram' as const, url: 'https://www.instagram.com/kotacontoh/' };
    await expect(registerChannel(town.officer, door, account)).rejects.toMatchObject({ code: 'channels.no-decree' });
    await expect(registerChannel(town.officer, door, { ...account, decree: 'SK 1' })).rejects.toMatchObject({ code: 'channels.no-parent' });
    await expect(registerChannel(town.officer, door, { ...account, url: 'https://www.instagram.com/p/AbC/' })).rejects.toMatchObject({
      code: 'channels.wrong-platform',
    });
    await registered(town, '/sama.xml');
    await expect(registered(town, '/sama.xml')).rejects.toMatchObject({ code: 'channels.known' });
    await expect(registerChannel(town.second, door, input)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  });
});

describe('anyone may say that a channel is a person’s own', () => {
  it('stops at one click, and starts again only when two people and the partner found it to be the office’s', async () => {
    const id = await proved(town, '/sanggah.xml');
    town.web.pages.set('/sanggah.xml', says(rss('apel')));
    await contestChannel(town.anyone, id);
    await contestChannel(town.anyone, id);
    town.web.seen.length = 0;
    expect(await check(id)).toBe('not-proved');
    await checkAllChannels(town.system, { door: town.door, pause: noPause });
    expect(asked('/sanggah.xml')).toBe(0);
    await expect(proveChannel(town.officer, town.door, id)).rejects.toMatchObject({ code: 'channels.contested' });
    const { history } = await readChannel(town.officer, id);
    expect(history.filter((one) => one.kind === 'contested')).toEqual([expect.objectContaining({ by: '', say: '' })]);
    const office = { says: 'office' as const, reason: 'Dikelola Dinas Kominfo, SK 3/2026' };
    await expect(lookAtContested(town.officer, id, office)).rejects.toMatchObject({ code: 'channels.registrar' });
    await lookAtContested(town.second, id, office);
    await lookAtContested(town.second, id, office);
    await recordPartnerLook(town.officer, id, { says: 'office', source: 'Surat Bawaslu 12/2026' });
    expect(await check(id)).toBe('not-proved');
    await lookAtContested(town.third, id, office);
    expect((await publicChannels(town.anyone)).find((one) => one.id === id)?.state).toBe('proved');
    expect(await check(id)).toBe('read');
  });

  it('forgets address, name and findings of what was a person’s own', async () => {
    const id = await proved(town, '/pribadi.xml');
    town.web.pages.set('/pribadi.xml', says(rss('maju bersama contoh')));
    await check(id);
    expect(await openOf(id)).toHaveLength(1);
    await contestChannel(town.anyone, id);
    await lookAtContested(town.second, id, { says: 'personal', reason: 'milik seorang guru' });
    expect((await publicChannels(town.anyone)).some((one) => one.id === id)).toBe(false);
    expect((await openOf(id)).map((one) => [one.finding.state, one.found])).toEqual([['dismissed', null]]);
    await expect(readChannel(town.officer, id).then((one) => one.channel.url)).resolves.toBe('');
    expect(await problems()).toEqual([]);
  });
});

describe('what is found is about a channel, and people decide', () => {
  it('finds a word once, keeps the item, and becomes a report that names nobody', async () => {
    const id = await proved(town, '/temuan.xml');
    town.web.pages.set('/temuan.xml', says(rss('Apel pagi', 'Mari ＭＡＪＵ bersama&#8203; contoh!', 'maju bersama contohnya')));
    expect(await check(id)).toBe('read');
    const [one, ...more] = await openOf(id);
    expect(more).toEqual([]);
    expect(one!.found).toMatchObject({ words: ['Maju Bersama Contoh'], title: 'Berita 1', link: town.at('/berita/1') });
    town.world.clock.pass(21);
    await check(id);
    expect(await openOf(id)).toHaveLength(1);
    const reportId = await reportFinding(town.officer, one!.finding.id);
    await expect(reportFinding(town.officer, one!.finding.id)).rejects.toMatchObject({ code: 'channels.settled' });
    const full = await report(town.officer, reportId);
    expect(full).toMatchObject({ via: 'channel', state: 'received', contest: 'contoh-2026', fileCount: 1 });
    expect(full.content).toMatchObject({ meant: { name: '', nip: '' }, links: [town.at('/berita/1')] });
    expect(await problems()).toEqual([]);
    expect(await Array.fromAsync(verifyReports(town.system))).toEqual([]);
  });

  it('finds a corrected item anew, and leaves what was dismissed', async () => {
    const id = await proved(town, '/koreksi.xml');
    town.web.pages.set('/koreksi.xml', says(rss('#ContohMaju')));
    await check(id);
    const [one] = await openOf(id);
    await expect(dismissFinding(town.officer, one!.finding.id, { reason: ' ' })).rejects.toMatchObject({ code: 'channels.no-reason' });
    await dismissFinding(town.officer, one!.finding.id, { reason: 'Kutipan berita lama' });
    town.web.pages.set('/koreksi.xml', says(rss('#ContohMaju hari ini')));
    town.world.clock.pass(21);
    await check(id);
    expect((await openOf(id)).map((two) => two.finding.state).sort()).toEqual(['dismissed', 'open']);
  });

  it('is verified: a row changed by hand is found', async () => {
    expect(await problems()).toEqual([]);
    const faults: unknown[] = [];
    await town.system.tx(async (tx) => {
      for await (const fault of verifyLedger(town.system, tx, newCount())) faults.push(fault);
    });
    expect(faults).toEqual([]);
    await query(town.world.url.super, `update channels.channel set state = 'proved', proved_on = '2026-01-01' where state = 'lost'`);
    expect((await problems()).length).toBeGreaterThan(0);
  });
});

describe('an account elsewhere is bound by links in both directions', () => {
  it('is proved by the page and its own export, whose lists of people are dropped and said so', async () => {
    const parent = await proved(town, '/situs.xml', 'website');
    const url = 'https://www.instagram.com/kotacontoh/';
    const page = town.at('/kanal-resmi');
    const id = await registerChannel(town.officer, town.door, {
      kind: 'instagram',
      title: 'IG',
      url,
      unit: 'Prokopim',
      decree: 'SK 3/2026',
      parent,
      page,
    });
    const file = (name: string, value: unknown) => ({ name, bytes: Buffer.from(JSON.stringify(value)) });
    const profile = (name: string, link: string) =>
      file('personal_information.json', { profile_user: [{ string_map_data: { Username: { value: name }, Website: { value: link } } }] });
    const posts = file('posts_1.json', [
      { media: [{ uri: 'a.jpg', creation_timestamp: 1_790_000_000, title: 'Maju Bersama Contoh â\u0080\u009d' }] },
      { media: [{ uri: 'b.jpg', creation_timestamp: 1_790_000_100 }], title: 'Apel', comments: [{ text: 'maju bersama contoh' }] },
    ]);
    const followers = file('followers_1.json', [{ string_list_data: [{ value: 'seorang_guru' }] }]);
    const mine = profile('kotacontoh', page);
    await expect(takeExport(town.officer, town.door, id, [mine, posts])).rejects.toMatchObject({ code: 'channels.not-proved' });
    town.web.pages.set('/kanal-resmi', says(`<a href="${url.slice(0, -1)}">Instagram</a>`));
    expect(await proveChannel(town.officer, town.door, id)).toMatchObject({ is: 'proved' });
    expect((await readChannel(town.officer, id)).channel.state).toBe('waiting');
    for (const other of [profile('seorang', page), profile('kotacontoh', 'https://lain.example/')])
      await expect(takeExport(town.officer, town.door, id, [other, posts])).rejects.toMatchObject({ code: 'channels.export-of-another' });
    const taken = await takeExport(town.officer, town.door, id, [mine, posts, followers]);
    expect(taken).toEqual({ items: 2, found: 1, dropped: ['followers_1.json'] });
    expect((await readChannel(town.officer, id)).channel.state).toBe('proved');
    expect(await check(id)).toBe('not-proved');
    expect((await openOf(id)).map((one) => one.found!.text)).toEqual(['Maju Bersama Contoh ”']);
    await withdrawChannel(town.officer, parent);
    town.world.clock.pass(21);
    await checkAllChannels(town.system, { door: town.door, pause: noPause });
    expect((await readChannel(town.officer, id)).channel.state).toBe('lost');
  });

  it('reads a YouTube channel by its feed once page and channel lead to each other, and by nothing less', async () => {
    const parent = await proved(town, '/situs2.xml', 'website');
    const url = 'https://www.youtube.com/channel/UC0123456789abcdefghijkl';
    const page = town.at('/video-resmi');
    const id = await registerChannel(town.officer, town.door, {
      kind: 'youtube',
      title: 'YT',
      url,
      unit: 'Prokopim',
      decree: 'SK 3/2026',
      parent,
      page,
    });
    // The platform stands on our loopback for the test: the same door, another address.
    town.dns.records.set('A www.youtube.com', ['127.0.0.1']);
    const local = (address: string): string => address.replace('https://www.youtube.com', town.at('', 'www.youtube.com'));
    const door = { ...town.door, get: (address: string, ask = {}) => town.door.get(local(address), ask) };
    const prove = async () => (await proveChannel(town.officer, door, id)) as { why?: string; is: string };
    town.web.pages.set('/video-resmi', says('belum ada tautan'));
    town.web.pages.set('/channel/UC0123456789abcdefghijkl', says('halaman kanal'));
    expect((await prove()).why).toBe('page-without-link');
    expect(asked('/channel/UC0123456789abcdefghijkl')).toBe(0);
    town.web.pages.set('/video-resmi', says(`<a href="${url}">`));
    expect((await prove()).why).toBe('channel-without-link');
    town.web.pages.set('/channel/UC0123456789abcdefghijkl', says(`"https://www.youtube.com/redirect?q=${encodeURIComponent(page)}&v=1"`));
    expect((await prove()).is).toBe('proved');
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"><entry><id>yt:video:1</id><title>Sambutan</title>
      <link rel="alternate" href="${url}/1"/><media:group><media:description>Maju bersama contoh</media:description></media:group></entry></feed>`;
    town.web.pages.set('/feeds/videos.xml?channel_id=UC0123456789abcdefghijkl', says(feed));
    expect(await checkChannel(town.system, { door, pause: noPause }, id)).toBe('read');
    expect((await openOf(id)).map((one) => one.found!.title)).toEqual(['Sambutan']);
  });

  it('takes a longer address, or one inside another, for another one', () => {
    const url = 'https://kota.example/kanal';
    for (const page of [
      '<a href="https://kota.example/kanal">',
      'kota.example/kanal/',
      'https%3A%2F%2Fkota.example%2Fkanal&x',
      'http:\\/\\/www.kota.example\\/kanal"',
      'di kota.example/kanal.',
    ])
      expect([page, leadsTo(page, url)]).toEqual([page, true]);
    for (const page of [
      'https://kota.example/kanal-palsu',
      'https://kota.example/kanal/x',
      'https://palsu-kota.example/kanal',
      'https://kota.example.lain/kanal',
      'https://a.kota.example/kanal',
      '',
    ])
      expect([page, leadsTo(page, url)]).toEqual([page, false]);
  });
});

it('gives officers of the office alone the say', async () => {
  const stranger = town.world.ctx(accountWith('report.read'));
  const id = await registered(town, '/siapa.xml');
  await expect(readChannel(stranger, id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  await expect(recordPartnerLook(stranger, id, { says: 'office', source: 'x' })).rejects.toMatchObject({ code: 'kit.not-allowed' });
  await expect(withdrawChannel(town.second, id)).rejects.toMatchObject({ code: 'kit.not-allowed' });
  const other = await town.world.addTenant('lain.localhost');
  const elsewhere = town.world.ctx(accountWith(...OFFICER));
  expect(await publicChannels({ ...elsewhere, tenant: other, tx: (work) => town.world.ground.db.tx(other.id, work) })).toEqual([]);
});
