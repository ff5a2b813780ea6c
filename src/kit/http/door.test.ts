import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeDns, type FakeDns } from '../../../tests/fakes/dns.js';
import { fakeWeb, leadsTo, says, type FakeWeb } from '../../../tests/fakes/web.js';
import { isOuter, openDoor, type Door, type DoorSettings, type Fault } from './index.js';

let dns: FakeDns;
let web: FakeWeb;
const at = (path: string, host = 'kota.example'): string => `http://${host}:${web.port}${path}`;
/** A door that is open to our own server and to nothing else of this machine. */
const doorWith = (more: DoorSettings = {}): Door => openDoor({ dns: dns.address, open: [web.opening], ...more });
const whyNot = async (door: Door, url: string): Promise<Fault | 'reached'> => {
  const answer = await door.get(url);
  return answer.ok ? 'reached' : answer.why;
};

beforeAll(async () => {
  dns = await fakeDns();
  web = await fakeWeb();
});
afterAll(async () => {
  await web.close();
  await dns.close();
});
beforeEach(() => {
  web.pages.clear();
  web.seen.length = dns.asked.length = 0;
  dns.records.clear();
  dns.records.set('A kota.example', ['127.0.0.1']);
});

/** Spellings of an address that lead inside, or would in some program. Each is refused before any look-up. */
const ODD_URLS: readonly [url: string, why: Fault][] = [
  ['http://127.0.0.1/', 'address-literal'],
  ['http://127.1/', 'address-literal'],
  ['http://127.0.1/', 'address-literal'],
  ['http://0/', 'address-literal'],
  ['http://0.0.0.0/', 'address-literal'],
  ['http://2130706433/', 'address-literal'],
  ['http://0x7f000001/', 'address-literal'],
  ['http://0x7f.0x0.0x0.0x1/', 'address-literal'],
  ['http://0177.0.0.01/', 'address-literal'],
  ['http://017700000001/', 'address-literal'],
  ['http://0x7f.1/', 'address-literal'],
  ['http://127.0.0.1./', 'address-literal'],
  ['http://１２７.０.０.１/', 'address-literal'],
  ['http://127。0。0。1/', 'address-literal'],
  ['http://①②⑦.⓪.⓪.①/', 'address-literal'],
  ['http://%31%32%37.0.0.1/', 'address-literal'],
  ['http://8.8.8.8/', 'address-literal'],
  ['http://169.254.169.254/latest/meta-data/', 'address-literal'],
  ['http://[::1]/', 'address-literal'],
  ['http://[::]/', 'address-literal'],
  ['http://[0:0:0:0:0:0:0:1]/', 'address-literal'],
  ['http://[::ffff:127.0.0.1]/', 'address-literal'],
  ['http://[::ffff:7f00:1]/', 'address-literal'],
  ['http://[fd00:ec2::254]/', 'address-literal'],
  ['http://[fe80::1%25lo]/', 'bad-url'],
  ['http://256.0.0.1/', 'bad-url'],
  ['http://1.2.3.4.5/', 'bad-url'],
  ['http://localhost/', 'name'],
  ['http://LOCALHOST/', 'name'],
  ['http://localhost./', 'name'],
  ['http://ⓛocalhost/', 'name'],
  ['http://%6cocalhost/', 'name'],
  ['http://kota.localhost/', 'name'],
  ['http://metadata.google.internal/', 'name'],
  ['http://metadata/', 'name'],
  ['http://printer.local/', 'name'],
  ['http://router.home.arpa/', 'name'],
  ['http://1.0.0.127.in-addr.arpa/', 'name'],
  ['http://abc.onion/', 'name'],
  ['http://kota.example./', 'name'],
  ['http://kota..example/', 'name'],
  ['http://kota_a.example/', 'name'],
  ['http://-kota.example/', 'name'],
  ['http://kota.example@127.0.0.1/', 'userinfo'],
  ['http://user:word@kota.example/', 'userinfo'],
  ['http://@kota.example/', 'userinfo'],
  ['http://:@kota.example/', 'userinfo'],
  ['http://kota.example:80@127.0.0.1/', 'userinfo'],
  ['http://127.0.0.1\\@kota.example/', 'bad-url'],
  ['http:\\\\kota.example/', 'bad-url'],
  ['http:kota.example/', 'bad-url'],
  ['http:///kota.example/', 'bad-url'],
  ['http://kota.exa\tmple/', 'bad-url'],
  ['http://kota.example/\r\nHost: lain', 'bad-url'],
  [' http://kota.example/', 'bad-url'],
  ['//kota.example/', 'bad-url'],
  ['kota.example', 'bad-url'],
  ['', 'bad-url'],
  ['http://', 'bad-url'],
  ['http://kota.example:22/', 'port'],
  ['http://kota.example:443/', 'port'],
  ['https://kota.example:80/', 'port'],
  ['http://kota.example:8080/', 'port'],
  ['http://kota.example:0/', 'port'],
  ['http://kota.example:65536/', 'bad-url'],
  ['file:///etc/passwd', 'scheme'],
  ['file://kota.example/etc/passwd', 'scheme'],
  ['ftp://kota.example/', 'scheme'],
  ['gopher://kota.example/', 'scheme'],
  ['data:text/plain,x', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['unix:/var/run/docker.sock', 'scheme'],
  ['ws://kota.example/', 'scheme'],
];

/** Addresses an honest-looking name may be given. */
const INNER: readonly string[] = [
  ...[
    '0.0.0.0',
    '0.1.2.3',
    '10.0.0.1',
    '10.255.255.255',
    '100.64.0.1',
    '100.100.100.200',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
  ],
  ...['168.63.129.16', '169.254.0.1', '169.254.169.254', '169.254.170.2', '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1'],
  ...['192.31.196.1', '192.52.193.1', '192.88.99.1', '192.168.0.1', '192.168.255.255', '192.175.48.1', '198.18.0.1', '198.19.255.255'],
  ...['198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
  ...['::', '::1', '::2', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:0:7f00:1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1'],
  ...['100::1', '2001::1', '2001:2::1', '2001:10::1', '2001:20::1', '2001:db8::1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '2620:4f:8000::1'],
  ...['3ffe::1', '3fff::1', '4000::1', '5f00::1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', 'ff0e::1'],
];

describe('the way out is guarded', () => {
  it(`refuses ${ODD_URLS.length} odd addresses before anything is looked up`, async () => {
    const door = openDoor({ dns: dns.address });
    const said = await Promise.all(ODD_URLS.map(async ([url]) => [url, await whyNot(door, url)]));
    expect(said).toEqual(ODD_URLS.map(([url, why]) => [url, why]));
    expect(dns.asked).toEqual([]);
  });

  it(`refuses a name that leads to any of ${INNER.length} inner addresses`, async () => {
    const door = openDoor({ dns: dns.address, limits: { totalMs: 4_000 } });
    for (const [index, address] of INNER.entries()) {
      const name = `n${index}.kota.example`;
      dns.records.set(`${address.includes(':') ? 'AAAA' : 'A'} ${name}`, [address]);
      expect([address, await whyNot(door, `http://${name}/`)]).toEqual([address, 'inner-address']);
    }
  });

  it('knows addresses of the outside, and takes nothing else for one', () => {
    const outer = [
      '1.1.1.1',
      '8.8.8.8',
      '103.56.234.1',
      '172.15.0.1',
      '172.32.0.1',
      '100.63.255.255',
      '2606:4700::1',
      '2400:3200::1',
      '2001:4860:4860::8888',
    ];
    expect(outer.filter((address) => !isOuter(address))).toEqual([]);
    expect(INNER.filter(isOuter)).toEqual([]);
    fc.assert(fc.property(fc.ipV4(), (address) => isOuter(address) === isOuterByHand(address)));
    fc.assert(fc.property(fc.string(), (text) => !isOuter(`${text}x`)));
  });

  it('refuses a name with one inner address among outer ones', async () => {
    dns.records.set('A jebakan.example', ['93.184.215.14', '127.0.0.1']);
    expect(await whyNot(openDoor({ dns: dns.address }), 'http://jebakan.example/')).toBe('inner-address');
    dns.records.set('A jebakan.example', ['93.184.215.14']);
    dns.records.set('AAAA jebakan.example', ['::1']);
    expect(await whyNot(openDoor({ dns: dns.address }), 'http://jebakan.example/')).toBe('inner-address');
  });

  it('is opened for a server of a test by address and port, and for no other port of it', async () => {
    web.pages.set('/', says('selamat datang'));
    expect(await doorWith().get(at('/'))).toMatchObject({ ok: true, status: 200, body: Buffer.from('selamat datang') });
    expect(await whyNot(openDoor({ dns: dns.address }), at('/'))).toBe('port');
    expect(await whyNot(openDoor({ dns: dns.address, open: [`127.0.0.2:${web.port}`] }), at('/'))).toBe('inner-address');
    expect(await whyNot(doorWith(), 'http://kota.example/')).toBe('inner-address');
  });

  it('goes where it looked: a name that changes its address meanwhile is looked up once a hop and checked each time', async () => {
    const turns = ['127.0.0.1', '169.254.169.254'];
    dns.records.set('A berubah.example', () => [turns.shift() ?? '10.0.0.1']);
    web.pages.set('/', says('yang pertama'));
    expect(await doorWith().get(at('/', 'berubah.example'))).toMatchObject({ ok: true });
    expect(dns.asked.filter((one) => one === 'A berubah.example')).toHaveLength(1);
    turns.splice(0, 2, '127.0.0.1', '169.254.169.254');
    web.pages.set('/', leadsTo('/lagi'));
    expect(await whyNot(doorWith(), at('/', 'berubah.example'))).toBe('inner-address');
  });

  it('sends no cookie and no credential, not even on the way it was sent, and says who it is', async () => {
    web.pages.set('/', (_request, answer) => void answer.writeHead(302, { location: '/dua', 'set-cookie': 'a=b' }).end());
    web.pages.set('/dua', says('ya'));
    await doorWith({ about: 'https://netral.example/saluran' }).get(at('/'), {
      etag: '"1"',
      lastModified: 'Mon, 05 Oct 2026 00:00:00 GMT',
    });
    for (const { headers } of web.seen) {
      expect(Object.keys(headers).sort()).toEqual(
        ['accept', 'accept-encoding', 'connection', 'host', 'if-modified-since', 'if-none-match', 'user-agent'].sort(),
      );
      expect(headers['user-agent']).toBe('Nirpihak/1 (+https://netral.example/saluran)');
    }
    expect(web.seen).toHaveLength(2);
  });
});

describe('redirects are held to the same rules', () => {
  it('follows five and no sixth', async () => {
    for (let n = 0; n < 6; n += 1) web.pages.set(`/${n}`, leadsTo(`/${n + 1}`, [301, 302, 303, 307, 308][n % 5]));
    web.pages.set('/6', says('akhir'));
    expect(await doorWith().get(at('/1'))).toMatchObject({ ok: true, url: at('/6') });
    expect(await whyNot(doorWith(), at('/0'))).toBe('too-many-redirects');
    web.pages.set('/putar', leadsTo('/putar'));
    expect(await whyNot(doorWith(), at('/putar'))).toBe('too-many-redirects');
  });

  it.each<[string, Fault]>([
    ['http://127.0.0.1/', 'address-literal'],
    ['//127.0.0.1/', 'address-literal'],
    ['http://[::1]:5432/', 'address-literal'],
    ['http://localhost/', 'name'],
    ['http://dalam.example/', 'inner-address'],
    ['http://kota.example:6379/', 'port'],
    ['http://a:b@kota.example/', 'userinfo'],
    ['//a:b@kota.example/', 'userinfo'],
    ['file:///etc/passwd', 'scheme'],
    ['\\\\127.0.0.1\\', 'bad-redirect'],
    ['', 'bad-redirect'],
    ['http://tidak-ada.example/', 'no-such-name'],
  ])('goes no further to %s', async (place, why) => {
    dns.records.set('A dalam.example', ['10.1.2.3']);
    web.pages.set('/', leadsTo(place));
    expect(await whyNot(doorWith(), at('/'))).toBe(why);
  });

  it('stays on the host where a proof must lie, when it is asked to', async () => {
    dns.records.set('A lain.example', ['127.0.0.1']);
    web.pages.set('/', leadsTo(at('/bukti', 'lain.example')));
    web.pages.set('/bukti', says('bukan milik kota'));
    expect(await doorWith().get(at('/'))).toMatchObject({ ok: true });
    expect(await doorWith().get(at('/'), { sameHost: true })).toEqual({ ok: false, why: 'other-host' });
  });
});

describe('a hostile or broken server costs little', () => {
  const quick = { limits: { bytes: 50_000, totalMs: 1_500, idleMs: 400 } };

  it('stops an endless body, one that announces too much, and endless headers', async () => {
    web.pages.set('/tanpa-akhir', (_request, answer) => {
      const endless = new Readable({ read: () => void endless.push(Buffer.alloc(16_384, 'a')) });
      answer.on('close', () => endless.destroy());
      endless.pipe(answer);
    });
    web.pages.set('/besar', (_request, answer) => void answer.writeHead(200, { 'content-length': '999999999' }).write('a'));
    web.pages.set('/kepala', says('', { 'x-besar': 'a'.repeat(20_000) }));
    for (const path of ['/tanpa-akhir', '/besar', '/kepala'])
      expect([path, await whyNot(doorWith(quick), at(path))]).toEqual([path, 'too-large']);
  });

  it('stops a packed file that unpacks without end, and one packed twice', async () => {
    web.pages.set('/bom', says(gzipSync(Buffer.alloc(20_000_000)), { 'content-encoding': 'gzip' }));
    web.pages.set('/dua', says(gzipSync(gzipSync('a')), { 'content-encoding': 'gzip, gzip' }));
    web.pages.set('/rusak', says('bukan gzip', { 'content-encoding': 'gzip' }));
    web.pages.set('/br', says('x', { 'content-encoding': 'br' }));
    web.pages.set('/baik', says(gzipSync('isi'), { 'content-encoding': 'gzip' }));
    const said = await Promise.all(['/bom', '/dua', '/rusak', '/br'].map((path) => whyNot(doorWith(quick), at(path))));
    expect(said).toEqual(['too-large', 'encoding', 'encoding', 'encoding']);
    expect(await doorWith(quick).get(at('/baik'))).toMatchObject({ ok: true, body: Buffer.from('isi') });
  });

  it('waits neither for silence nor for a drop now and then', async () => {
    web.pages.set('/diam', () => undefined);
    web.pages.set('/separuh', (_request, answer) => void answer.writeHead(200).write('a'));
    web.pages.set('/tetes', (_request, answer) => {
      const drop = setInterval(() => (answer.destroyed ? clearInterval(drop) : answer.write('a')), 100);
    });
    expect(await Promise.all(['/diam', '/separuh', '/tetes'].map((path) => whyNot(doorWith(quick), at(path))))).toEqual([
      'too-slow',
      'too-slow',
      'too-slow',
    ]);
  });

  it('tells a name server that is silent or broken from a name that is not there', async () => {
    dns.records.set('A diam.example', 'silence');
    dns.records.set('AAAA diam.example', 'silence');
    dns.records.set('A gagal.example', 'failure');
    dns.records.set('AAAA gagal.example', 'failure');
    expect(await whyNot(doorWith(quick), 'http://diam.example/')).toBe('too-slow');
    expect(await whyNot(doorWith(), 'http://gagal.example/')).toBe('dns-failed');
    expect(await whyNot(doorWith(), 'http://tidak-ada.example/')).toBe('no-such-name');
  });

  it('survives a connection that is cut, refused or switched to something else', async () => {
    web.pages.set('/putus', (request) => void request.socket.destroy());
    web.pages.set('/kurang', (request, answer) => {
      answer.writeHead(200, { 'content-length': '100' }).write('a');
      setTimeout(() => request.socket.destroy(), 50);
    });
    web.pages.set(
      '/ganti',
      (request) => void request.socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
    );
    web.pages.set('/sampah', (request) => void request.socket.end('bukan HTTP\r\n\r\n'));
    for (const path of ['/putus', '/kurang', '/ganti', '/sampah'])
      expect([path, await whyNot(doorWith(quick), at(path))]).toEqual([path, 'broken']);
    const gone = await fakeWeb();
    await gone.close();
    expect(await whyNot(doorWith({ open: [gone.opening] }), `http://kota.example:${gone.port}/`)).toBe('not-reached');
  });

  it('reads the texts of a name, and says when it cannot', async () => {
    dns.records.set('TXT kota.example', ['a', 'b'.repeat(300)]);
    dns.records.set('TXT gagal.example', 'failure');
    expect(await doorWith().txt('kota.example')).toEqual({ ok: true, records: ['a', 'b'.repeat(300)] });
    expect(await doorWith().txt('tidak-ada.example')).toEqual({ ok: true, records: [] });
    expect(await doorWith().txt('gagal.example')).toEqual({ ok: false, why: 'dns-failed' });
  });
});

describe('over TLS', () => {
  it('asks for the certificate of the name, at the address it checked, and never steps down to plain HTTP', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'nirpihak-tls-'));
    const [key, cert] = [join(dir, 'key.pem'), join(dir, 'cert.pem')];
    const names = ['-subj', '/CN=kota.example', '-addext', 'subjectAltName=DNS:kota.example'];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '2',
        ...names,
        '-keyout',
        key,
        '-out',
        cert,
      ],
      { stdio: 'ignore' },
    );
    const tls = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
    const safe = await fakeWeb(tls);
    const url = (path: string, host = 'kota.example'): string => `https://${host}:${safe.port}${path}`;
    safe.pages.set('/', says('aman'));
    safe.pages.set('/turun', leadsTo(at('/')));
    dns.records.set('A lain.example', ['127.0.0.1']);
    const door = doorWith({ open: [safe.opening, web.opening], ca: tls.cert });
    expect(await door.get(url('/'))).toMatchObject({ ok: true, body: Buffer.from('aman') });
    expect(await whyNot(door, url('/', 'lain.example'))).toBe('tls');
    expect(await whyNot(doorWith({ open: [safe.opening] }), url('/'))).toBe('tls');
    expect(await whyNot(door, url('/turun'))).toBe('downgrade');
    await safe.close();
    rmSync(dir, { recursive: true });
  });
});

/** The same table once more, by arithmetic: two hands that agree. */
function isOuterByHand(address: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if ((a === 100 && b >= 64 && b < 128) || (a === 169 && b === 254) || (a === 172 && b >= 16 && b < 32)) return false;
  if (a === 168 && b === 63 && c === 129 && d === 16) return false;
  if (a === 192) return !(b === 168 || (b === 0 && (c === 0 || c === 2)) || [`31.196`, `52.193`, `88.99`, `175.48`].includes(`${b}.${c}`));
  if (a === 198) return !(b === 18 || b === 19 || (b === 51 && c === 100));
  return !(a === 203 && b === 0 && c === 113);
}
