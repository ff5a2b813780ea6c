import { Resolver } from 'node:dns/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeDns, type FakeDns } from './dns.js';

let dns: FakeDns;
let resolver: Resolver;

beforeAll(async () => {
  dns = await fakeDns();
  resolver = new Resolver({ timeout: 300, tries: 1 });
  resolver.setServers([dns.address]);
});
afterAll(() => dns.close());

describe('the name server of the tests, asked by a resolver that is not ours', () => {
  it('answers addresses of both kinds', async () => {
    dns.records.set('A kota.example', ['192.0.2.7', '192.0.2.8']);
    dns.records.set('AAAA kota.example', ['2001:db8::7', '::ffff:127.0.0.1']);
    expect(await resolver.resolve4('kota.example')).toEqual(['192.0.2.7', '192.0.2.8']);
    expect(await resolver.resolve6('kota.example')).toEqual(['2001:db8::7', '::ffff:127.0.0.1']);
    expect(dns.asked).toContain('A kota.example');
  });

  it('answers texts longer than one string', async () => {
    const long = 'x'.repeat(300);
    dns.records.set('TXT kota.example', ['pendek', long]);
    expect((await resolver.resolveTxt('kota.example')).map((parts) => parts.join(''))).toEqual(['pendek', long]);
  });

  it('tells a name that is not there from one without such a record', async () => {
    dns.records.set('A hanya-a.example', ['192.0.2.9']);
    await expect(resolver.resolveTxt('hanya-a.example')).rejects.toMatchObject({ code: 'ENODATA' });
    await expect(resolver.resolve4('tidak-ada.example')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('fails, keeps silent and changes its mind when told to', async () => {
    dns.records.set('A gagal.example', 'failure');
    dns.records.set('A diam.example', 'silence');
    let turn = 0;
    dns.records.set('A berubah.example', () => [`192.0.2.${(turn += 1)}`]);
    await expect(resolver.resolve4('gagal.example')).rejects.toMatchObject({ code: 'ESERVFAIL' });
    await expect(resolver.resolve4('diam.example')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect([await resolver.resolve4('berubah.example'), await resolver.resolve4('berubah.example')]).toEqual([
      ['192.0.2.1'],
      ['192.0.2.2'],
    ]);
  });
});
