import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finds } from '../words/match.js';
import { readExport } from './export.js';
import { readFeed } from './feed.js';
import { NotRead, type Unreadable } from './item.js';
import { plainText } from './plain-text.js';
import { readSitemap } from './sitemap.js';

const BASE = 'https://kota.example/umpan';
const feed = (text: string | Buffer, type = 'application/xml') => readFeed(Buffer.from(text as string), type, BASE);
const whyNot = (read: () => unknown): Unreadable | 'read' => {
  try {
    read();
    return 'read';
  } catch (error) {
    if (error instanceof NotRead) return error.why;
    throw error;
  }
};

describe('each kind of feed gives its items', () => {
  it('RSS 2.0 with markup inside, RSS 1.0, Atom with xhtml, JSON Feed', () => {
    const rss = feed(`<rss version="2.0"><channel><title>K</title><item><guid>1</guid><title>Satu</title><link>/1</link>
      <description><![CDATA[<p>Isi <b>tebal</b><script>jahat()</script></p>]]></description><category>#tag</category></item></channel></rss>`);
    expect(rss).toEqual([{ id: '1', link: 'https://kota.example/1', title: 'Satu', text: 'Isi tebal #tag', publishedAt: null }]);
    const rdf = feed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel/><item><title>Dua</title><link>https://kota.example/2</link></item></rdf:RDF>`,
    );
    expect(rdf.map((one) => [one.title, one.link])).toEqual([['Dua', 'https://kota.example/2']]);
    const atom =
      feed(`<feed xmlns="http://www.w3.org/2005/Atom"><entry><id>t:3</id><title>Tiga</title><link rel="self" href="/x"/><link href="/3"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Kata <em>di dalam</em></div></content></entry></feed>`);
    expect(atom[0]).toMatchObject({ id: 't:3', link: 'https://kota.example/3', title: 'Tiga' });
    expect(atom[0]!.text).toContain('di dalam');
    const json = feed(
      '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"4","url":"/4","content_html":"<p>Empat</p>","tags":["a"]}]}',
    );
    expect(json).toEqual([{ id: '4', link: 'https://kota.example/4', title: '', text: 'Empat a', publishedAt: null }]);
  });

  it('sitemaps, of the same host only', () => {
    const map = readSitemap(
      Buffer.from(
        '<urlset><url><loc>https://kota.example/a</loc><lastmod>2026-10-01</lastmod></url><url><loc>https://lain.example/b</loc></url></urlset>',
      ),
      '',
      BASE,
    );
    expect(map).toEqual({ pages: [{ url: 'https://kota.example/a', changed: '2026-10-01' }], more: [] });
  });

  it('letters of other character sets', () => {
    const latin = Buffer.from(
      '<?xml version="1.0" encoding="iso-8859-1"?><rss><channel><item><title>caf\u00e9</title></item></channel></rss>',
      'latin1',
    );
    expect(feed(latin)[0]!.title).toBe('café');
    expect(whyNot(() => feed('<rss/>', 'text/xml; charset=tidak-ada'))).toBe('charset');
  });

  it('links nobody should open are dropped', () => {
    expect(feed('<rss><channel><item><link>javascript:alert(1)</link></item></channel></rss>')[0]!.link).toBe('');
  });
});

describe('hostile files are refused', () => {
  it.each<[string, string, Unreadable]>([
    ['a bomb of entities', '<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rss>&b;</rss>', 'doctype'],
    ['a file of the machine', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss>&f;</rss>', 'doctype'],
    ['a document type without end', `<!doctype ${'a'.repeat(200_000)}`, 'doctype'],
    ['depth', `<rss>${'<a>'.repeat(5_000)}`, 'too-deep'],
    ['number', `<rss>${'<a/>'.repeat(250_000)}</rss>`, 'too-many'],
    ['length', `<rss><a>${'x'.repeat(2_100_000)}</a></rss>`, 'too-long'],
    ['brackets of JSON', `{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(100_000)}`, 'too-deep'],
    ['HTML', '<html><body>bukan umpan</body></html>', 'not-a-feed'],
    ['a broken file', '<rss><channel>', 'not-a-feed'],
    ['an unknown entity', '<rss>&tidakada;</rss>', 'not-a-feed'],
    ['nothing', '', 'not-a-feed'],
  ])('for %s', (_what, text, why) => expect(whyNot(() => feed(text))).toBe(why));

  it('and nothing that is read makes the reader break', () => {
    fc.assert(fc.property(fc.string(), (text) => ['read', 'not-a-feed', 'doctype', 'too-deep'].includes(whyNot(() => feed(text)))));
    fc.assert(fc.property(fc.string(), (text) => !/<script/i.test(plainText(`<p>${text.replaceAll('&', '')}</p>`)) || text.includes('<')));
  });

  it('text of a page is found in one pass, however it is built', () => {
    const before = performance.now();
    plainText('<script>'.repeat(200_000));
    plainText('<!--'.repeat(200_000));
    plainText('<'.repeat(1_000_000));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});

describe('words are found whole', () => {
  it.each([
    ['maju bersama', 'MAJU  bersama!', true],
    ['maju bersama', 'maju bersamanya', false],
    ['nomor 12', 'pilih nomor 12.', true],
    ['nomor 12', 'nomor 123', false],
    ['#maju', 'ayo #Maju', true],
    ['#maju', 'ayo maju', false],
    ['pilih', 'ｐｉｌｉｈ', true],
    ['pilih', 'pi\u200blih', true],
    ['café', 'cafe\u0301', true],
    ['!!', 'apa saja', false],
  ])('%s in %s: %s', (word, text, is) => expect(finds(word, text)).toBe(is));
});

it('an export gives own posts alone; what speaks of others is dropped and named', () => {
  const tiktok = {
    Profile: { 'Profile Info': { ProfileMap: { userName: 'kotacontoh', bioDescription: 'kota.example/kanal' } } },
    Video: { Videos: { VideoList: [{ Date: '2026-10-01 10:00:00', Link: 'https://www.tiktok.com/v/1', Title: 'Apel' }] } },
    Activity: {
      'Favorite Videos': { FavoriteVideoList: [{ Date: '2026-10-01', Link: 'https://www.tiktok.com/v/lain' }] },
      'Follower List': { FansList: [{ Date: '2026-10-01', UserName: 'seorang' }] },
      'Video Browsing History': { VideoList: [{ Date: '2026-10-01', Link: 'https://www.tiktok.com/v/dilihat' }] },
    },
    Comment: { Comments: { CommentsList: [{ Date: '2026-10-01', Comment: 'komentar' }] } },
  };
  const read = readExport('user_data_tiktok.json', Buffer.from(JSON.stringify(tiktok)))!;
  expect(read.items.map((one) => one.link)).toEqual(['https://www.tiktok.com/v/1']);
  expect(read.dropped).toEqual(['Favorite Videos', 'Follower List', 'Video Browsing History', 'Comment']);
  expect(read.profile).toContain('kotacontoh');
  expect(readExport('post_comments_1.json', Buffer.from('[]'))!.dropped).toEqual(['post_comments_1.json']);
  expect(readExport('posts_1.json', Buffer.from('bukan json'))).toBeNull();
});
