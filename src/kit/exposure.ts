import { CannotStart } from './cannot-start.js';
import { isLoopback, type Config, type Mode } from './config.js';

const ADDUSER = 'adduser --system --group --home /var/lib/nirpihak nirpihak';

/** Refuses ways of running that would give more than is meant. Each is one clear line. Throws `CannotStart`. */
export function refuseUnsafe(config: Config, mode: Mode, uid: number): void {
  if (mode === 'demo') {
    if (!isLoopback(config.host))
      throw new CannotStart({
        id: 'demo hanya melayani mesin ini; kosongkan HOST',
        en: 'the demo serves this machine only; leave HOST unset',
      });
    return;
  }
  if (config.openAddresses.length > 0)
    throw new CannotStart({ id: 'OPEN_ADDRESSES hanya untuk demo dan uji coba', en: 'OPEN_ADDRESSES is for the demo and for tests only' });
  if (uid === 0) {
    throw new CannotStart({
      id: `jangan jalankan sebagai root; buat penggunanya dengan \`${ADDUSER}\`, lalu pakai berkas unit di docs/operating.md`,
      en: `do not run as root; make its user with \`${ADDUSER}\`, then use the unit file in docs/operating.md`,
    });
  }
  refuseOpenDoor(config);
}

function refuseOpenDoor(config: Config): void {
  const isSecure = config.publicUrl?.startsWith('https://') === true;
  if (config.publicUrl && !isSecure && !isLoopback(new URL(config.publicUrl).hostname)) {
    throw new CannotStart({ id: 'PUBLIC_URL harus https://…', en: 'PUBLIC_URL must be https://…' });
  }
  if (isLoopback(config.host) || (isSecure && config.trustedProxies.length > 0)) return;
  throw new CannotStart({
    id: `di luar mesin ini (HOST=${config.host}) hanya dengan PUBLIC_URL=https://… dan TRUSTED_PROXY=alamat proksi`,
    en: `beyond this machine (HOST=${config.host}) only with PUBLIC_URL=https://… and TRUSTED_PROXY=the proxy’s address`,
  });
}

/**
 * Who may connect: this machine, and the proxies named. Nobody else reaches a page, so nobody else's forwarded headers
 * do either; from the proxies too we read none but `Host`.
 */
export function mayConnect(trustedProxies: readonly string[]): (remote: string | undefined) => boolean {
  const named = new Set(trustedProxies.map(plainAddress));
  return (remote) => remote !== undefined && (isLoopback(plainAddress(remote)) || named.has(plainAddress(remote)));
}

/** An IPv4 address that came in over IPv6 (RFC 4291 §2.5.5.2) is itself. */
const plainAddress = (address: string): string => address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '');
