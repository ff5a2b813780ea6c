import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkNginx } from '../../src/cli/nginx-check.js';
import { readConfig } from '../../src/kit/config.js';
import { mayConnect, refuseUnsafe } from '../../src/kit/exposure.js';

const ORDINARY = 1000;
const serve = (settings: Record<string, string>): void => refuseUnsafe(readConfig(settings, 'real'), 'real', ORDINARY);

describe('settings', () => {
  it('have a default for everything, on this machine only', () => {
    expect(readConfig({}, 'real')).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      publicUrl: null,
      trustedProxies: [],
      databaseUrl: null,
      uploadLimit: 200_000_000,
      draftLimit: 256_000_000,
    });
    expect(readConfig({}, 'demo').dataDir).toMatch(/\.nirpihak-demo$/);
  });

  it('open no address inside for the real service', () => {
    expect(readConfig({ OPEN_ADDRESSES: '127.0.0.1:8123 [::1]:80' }, 'demo').openAddresses).toEqual(['127.0.0.1:8123', '[::1]:80']);
    expect(() => serve({ OPEN_ADDRESSES: '127.0.0.1:8123' })).toThrow('OPEN_ADDRESSES');
    for (const wrong of ['127.0.0.1', 'localhost:80', '*'])
      expect(() => readConfig({ OPEN_ADDRESSES: wrong }, 'demo')).toThrow('OPEN_ADDRESSES');
    expect(() => readConfig({ DNS_SERVER: 'ns.kota.go.id' }, 'real')).toThrow('DNS_SERVER');
  });

  it('count as not set when they are empty', () => {
    expect(readConfig({ PORT: '', PUBLIC_URL: '' }, 'real')).toEqual(readConfig({}, 'real'));
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80 80'],
    ['HOST', 'kantor'],
    ['PUBLIC_URL', 'netral.kota.contoh'],
    ['PUBLIC_URL', 'https://netral.kota.contoh/lapor'],
    ['TRUSTED_PROXY', '10.0.0.2, proksi'],
    ['DATABASE_URL', 'mysql://basis'],
    ['SMTP_URL', 'http://surat'],
    ['UPLOAD_LIMIT_MB', '0'],
    ['DRAFTS_LIMIT_MB', '0'],
    ['LOG_LEVEL', 'trace'],
  ])('refuse %s=%s in one line of both languages that does not repeat the value', (name, value) => {
    expect(() => readConfig({ [name]: value }, 'real')).toThrow(new RegExp(`^${name} harus [^\n]+ / ${name} must [^\n]+$`));
    if (value.length > 5) expect(() => readConfig({ [name]: value }, 'real')).not.toThrow(value);
  });

  it('name every wrong one at once', () => {
    expect(() => readConfig({ PORT: 'x', LOG_LEVEL: 'y' }, 'real')).toThrow(/PORT.*LOG_LEVEL.* \/ PORT.*LOG_LEVEL/);
  });

  it('want both halves of mail or neither', () => {
    expect(() => readConfig({ SMTP_URL: 'smtp://localhost' }, 'real')).toThrow('MAIL_FROM');
    expect(readConfig({ SMTP_URL: 'smtp://localhost', MAIL_FROM: 'netral@kota.contoh' }, 'real').mailFrom).toBe('netral@kota.contoh');
  });
});

describe('the door to the world', () => {
  it('stays shut without an https address and a named proxy', () => {
    expect(() => serve({})).not.toThrow();
    expect(() => serve({ PUBLIC_URL: 'https://netral.kota.contoh' })).not.toThrow();
    expect(() => serve({ HOST: '0.0.0.0', PUBLIC_URL: 'https://netral.kota.contoh', TRUSTED_PROXY: '10.0.0.2' })).not.toThrow();
    for (const HOST of ['0.0.0.0', '::', '10.0.0.1']) {
      expect(() => serve({ HOST })).toThrow('TRUSTED_PROXY');
      expect(() => serve({ HOST, PUBLIC_URL: 'https://netral.kota.contoh' })).toThrow('TRUSTED_PROXY');
      expect(() => serve({ HOST, TRUSTED_PROXY: '10.0.0.2' })).toThrow('PUBLIC_URL');
    }
    expect(() => serve({ PUBLIC_URL: 'http://netral.kota.contoh' })).toThrow('https');
  });

  it('stays shut for the demo whatever is set', () => {
    const settings = { HOST: '0.0.0.0', PUBLIC_URL: 'https://netral.kota.contoh', TRUSTED_PROXY: '10.0.0.2' };
    expect(() => refuseUnsafe(readConfig(settings, 'demo'), 'demo', ORDINARY)).toThrow('this machine only');
  });

  it('opens to this machine and the named proxies, over IPv4 inside IPv6 too, and to nobody else', () => {
    const may = mayConnect(['10.0.0.2', '2001:db8::2']);
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.0.0.2', '::ffff:10.0.0.2', '2001:DB8::2'])
      expect(may(address)).toBe(true);
    for (const address of ['10.0.0.3', '::ffff:10.0.0.3', '2001:db8::3', '110.0.0.2', '', undefined]) expect(may(address)).toBe(false);
  });
});

describe('the look at an nginx file', () => {
  const sample = readFileSync(new URL('../../docs/nginx-nirpihak.conf', import.meta.url), 'utf8');
  const faults = (text: string): string[] =>
    checkNginx(text)
      .filter((finding) => !finding.isFine)
      .map((finding) => finding.say.en);

  it('finds nothing wrong with ours', () => {
    expect(faults(sample)).toEqual([]);
  });

  it('names each page whose visits would be logged', () => {
    const found = faults(sample.replaceAll('access_log off;', ''));
    for (const path of ['/cek', '/en/cek', '/lapor', '/en/lapor', '/lacak', '/terlapor', '/en/terlapor'])
      expect(found).toContainEqual(expect.stringContaining(` ${path}:`));
  });

  it('takes the block that nginx would take', () => {
    const blocks = `error_log /dev/null crit; proxy_set_header Host $host; location / { access_log off; } location /lapor { proxy_pass x; }`;
    expect(faults(blocks)).toEqual([expect.stringContaining(' /lapor:')]);
    expect(faults(`${blocks} location ~ ^/(en/)?lapor { access_log off; }`)).toEqual([]);
  });

  it('names forwarded visitors’ addresses, a lost host name, and an error log', () => {
    expect(faults(sample.replace('proxy_set_header Connection "";', 'proxy_set_header X-Forwarded-For $remote_addr;'))).toEqual([
      expect.stringContaining('X-Forwarded-For'),
    ]);
    expect(faults(sample.replace('proxy_set_header Host $host;', ''))).toEqual([expect.stringContaining('Host')]);
    expect(faults(sample.replaceAll('error_log /dev/null crit;', ''))).toEqual([expect.stringContaining('error_log')]);
  });
});
