import type { AddressInfo } from 'node:net';
import { loadLaw, type Law } from '../../src/law/index.js';
import { openDoor } from '../../src/kit/http/index.js';
import { webServer } from '../../src/web/server.js';
import type { Site } from '../../src/web/kit/index.js';
import type { World } from './world.js';

/** A real server on a loopback port over a test world. */
export type LiveSite = { readonly url: string; readonly site: Site; readonly law: Law; close(): Promise<void> };

const law = loadLaw();
/** Asks a name server that is not there: a test that needs the outside brings its own. */
const NO_WAY_OUT = openDoor({ dns: '127.0.0.1:9', limits: { totalMs: 2_000 } });

export function siteOf(world: World, more: Partial<Site> = {}): Site {
  const tenants = new Map(['localhost', '127.0.0.1'].map((host) => [host, { ...world.tenant, isDemo: true }]));
  return { ground: world.ground, law, tenants, publicUrl: null, isDemo: true, uploadLimit: 200_000_000, door: NO_WAY_OUT, ...more };
}

export async function serve(world: World, more: Partial<Site> = {}): Promise<LiveSite> {
  const site = siteOf(world, more);
  const server = webServer(site, () => true);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    site,
    law,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
