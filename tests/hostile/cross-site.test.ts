import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { webApp } from '../../src/web/server.js';
import { fillIn, storyOf } from '../../bench/reporter.js';
import { serve, siteOf, type LiveSite } from '../support/site.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { signedIn, somebody } from './people.js';

let [world, site]: [World, LiveSite] = [undefined!, undefined!];
let [reporter, officer, administrator]: Visitor[] = [];
beforeAll(async () => {
  world = await openWorld();
  site = await serve(world);
  reporter = new Visitor(site.url);
  await fillIn(reporter, storyOf('lintas', []));
  officer = await signedIn(site.url, await somebody(world.ctx(), 'officer'));
  administrator = await signedIn(site.url, await somebody(world.ctx(), 'administrator'));
});
afterAll(async () => {
  await site.close();
  await world.close();
});

/** Every address that takes a form, with something in the place of ids. */
const posts = (): string[] => [...new Set(webApp(siteOf(world)).routes.filter((route) => route.method === 'POST').map((route) => route.path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000001')))]; // prettier-ignore

/** How many rows each table holds, and what the newest versions are: a change anywhere shows. */
async function traces(): Promise<string> {
  const { rows } = await query(
    world.url.super,
    `select schemaname || '.' || tablename as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker') order by 1`,
  );
  const counts = await Promise.all(
    rows.map(
      async ({ name }: { name: string }) =>
        `${name} ${(await query(world.url.super, `select md5(coalesce(string_agg(t::text, '' order by t::text), '')) as m from ${name} t`)).rows[0].m}`,
    ),
  );
  return counts.join('\n');
}

const FOREIGN: readonly (readonly [string, Record<string, string>])[] = [
  ['its own origin', { origin: 'https://jahat.example' }],
  ['no origin that can be known', { origin: 'null' }],
  ['a neighbour host', { origin: 'http://localhost.jahat.example' }],
  ['our name on another port', { origin: 'http://localhost:1' }],
  ['only where it came from', { origin: '', referer: 'https://jahat.example/halaman' }],
  ['our origin but a browser that says cross-site', { 'sec-fetch-site': 'cross-site' }],
  ['our origin but a browser that says same-site', { 'sec-fetch-site': 'same-site' }],
];

describe('a form that another site sends', () => {
  it.each(FOREIGN)(
    'with %s is refused at every address, with every cookie at hand, and changes nothing',
    { timeout: 120_000 },
    async (_, headers) => {
      expect(posts().length).toBeGreaterThan(30);
      const before = await traces();
      for (const path of posts()) {
        for (const who of [reporter!, officer!, administrator!]) {
          const sent: Record<string, string> = { ...headers };
          if (sent['origin'] === '') delete sent['origin'];
          const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
          const answer = await fetch(site.url + path, {
            method: 'POST',
            redirect: 'manual',
            headers: { cookie, ...('origin' in headers ? {} : { origin: site.url }), ...sent },
            body: new URLSearchParams({ nama: 'x', cerita: 'x' }),
          });
          expect(answer.status, path).toBe(403);
          expect(answer.headers.getSetCookie(), path).toEqual([]);
        }
      }
      expect(await traces()).toBe(before);
    },
  );

  it('is told in words what to do', async () => {
    const answer = await reporter!.post('/lapor/apa', { cerita: 'x' }, { origin: 'https://jahat.example' });
    expect(await answer.text()).toContain('Buka laman ini langsung, lalu kirim ulang');
  });

  it('cannot frame a page of ours, nor read one', async () => {
    for (const path of ['/', '/lapor', '/lacak', '/meja/masuk', '/terlapor/masuk', '/tidak-ada']) {
      const { headers } = await fetch(site.url + path, { headers: { origin: 'https://jahat.example' } });
      expect(headers.get('content-security-policy'), path).toContain(`frame-ancestors 'none'`);
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
    }
  });
});
