import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { CannotStart } from './cannot-start.js';
import type { Bilingual, Lang } from './text.js';

export type Mode = 'demo' | 'real';

/** All settings of the program, read once from the environment (docs/operating.md lists them). */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** The address people type, without a path; `null` on loopback. */
  readonly publicUrl: string | null;
  /** Addresses from which a reverse proxy connects; empty on loopback. */
  readonly trustedProxies: readonly string[];
  /** Folder of keys, files and, without `databaseUrl`, the embedded database. Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  readonly smtpUrl: string | null;
  readonly mailFrom: string | null;
  /** Ceiling of one uploaded file, in bytes. */
  readonly uploadLimit: number;
  /** Ceiling of all unfinished reports of an office together, files apart, in bytes. */
  readonly draftLimit: number;
  /** The name server asked about channels, `address:port`; `null`: those of the machine. */
  readonly dnsServer: string | null;
  /** Addresses inside with ports that the way out may reach all the same; only the demo takes any. */
  readonly openAddresses: readonly string[];
  readonly logLevel: string;
};

const DEFAULT_FOLDER: Record<Mode, string> = { demo: '.nirpihak-demo', real: 'data' };

/** Reads one setting; `undefined` means that it does not look as it must. */
type Reader<Value> = (text: string) => Value | undefined;
type Setting<Value> = { readonly read: Reader<Value>; readonly cure: Bilingual };

const setting = <Value>(read: Reader<Value>, id: string, en: string): Setting<Value> => ({ read, cure: { id, en } });

const whole =
  (least: number, most: number): Reader<number> =>
  (text) =>
    /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined;
const when =
  (fits: (text: string) => boolean): Reader<string> =>
  (text) =>
    fits(text) ? text : undefined;
const url = (protocol: RegExp): Reader<string> => when((text) => URL.canParse(text) && protocol.test(new URL(text).protocol));

/** Scheme, host and port, nothing after them. */
function origin(text: string): string | undefined {
  const parsed = URL.canParse(text) ? new URL(text) : null;
  return parsed && /^https?:$/.test(parsed.protocol) && parsed.origin === text.toLowerCase().replace(/\/$/, '') ? parsed.origin : undefined;
}

function addresses(text: string): string[] | undefined {
  const all = text.split(/[\s,]+/).filter(Boolean);
  return all.every((address) => isIP(address) > 0) ? all : undefined;
}

const addressPort = (text: string): boolean => /:\d{1,5}$/.test(text) && isIP(text.replace(/:\d+$/, '').replace(/^\[|\]$/g, '')) > 0;

const postgres = setting(url(/^postgres(ql)?:$/), 'harus berbentuk postgres://…', 'must look like postgres://…');

/** Each setting with how it is read; `cure` is the end of the sentence a wrong one gets. */
const settings = {
  PORT: setting(whole(1, 65_535), 'harus angka 1 sampai 65535', 'must be a number from 1 to 65535'),
  HOST: setting(
    when((text) => text === 'localhost' || isIP(text) > 0),
    'harus alamat IP untuk didengarkan, misalnya 127.0.0.1',
    'must be an IP address to listen on, such as 127.0.0.1',
  ),
  PUBLIC_URL: setting(
    origin,
    'harus alamat tanpa jalur, misalnya https://netral.kota.go.id',
    'must be an address without a path, such as https://netral.kota.go.id',
  ),
  TRUSTED_PROXY: setting(addresses, 'harus alamat IP proksi, dipisah koma', 'must be IP addresses of proxies, separated by commas'),
  NIRPIHAK_DATA: setting(when(Boolean), 'harus nama folder', 'must name a folder'),
  DATABASE_URL: postgres,
  DATABASE_OWNER_URL: postgres,
  SMTP_URL: setting(url(/^smtps?:$/), 'harus berbentuk smtp://… atau smtps://…', 'must look like smtp://… or smtps://…'),
  MAIL_FROM: setting(
    when((text) => /^[^@\s<>",;]+@[^@\s<>",;]+$/.test(text)),
    'harus alamat surel',
    'must be an e-mail address',
  ),
  UPLOAD_LIMIT_MB: setting(whole(1, 4096), 'harus angka 1 sampai 4096', 'must be a number from 1 to 4096'),
  DRAFTS_LIMIT_MB: setting(whole(1, 65_536), 'harus angka 1 sampai 65536', 'must be a number from 1 to 65536'),
  DNS_SERVER: setting(
    when((text) => addressPort(text)),
    'harus alamat IP dan porta, misalnya 127.0.0.1:5353',
    'must be an IP address and a port, such as 127.0.0.1:5353',
  ),
  OPEN_ADDRESSES: setting(
    (text) => {
      const all = text.split(/[\s,]+/).filter(Boolean);
      return all.every(addressPort) ? all : undefined;
    },
    'harus alamat IP dengan porta, dipisah koma',
    'must be IP addresses with ports, separated by commas',
  ),
  LOG_LEVEL: setting(
    when((text) => ['silent', 'error', 'warn', 'info', 'debug'].includes(text)),
    'harus silent, error, warn, info, atau debug',
    'must be silent, error, warn, info or debug',
  ),
} as const;

type Settings = { readonly [Name in keyof typeof settings]?: NonNullable<ReturnType<(typeof settings)[Name]['read']>> };

/** Reads the settings for a mode. Throws `CannotStart` naming each wrong one; the value itself is not repeated. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, mode: Mode): Config {
  const s = readAll(environment);
  if ((s.SMTP_URL === undefined) !== (s.MAIL_FROM === undefined)) {
    throw new CannotStart({ id: 'SMTP_URL dan MAIL_FROM harus diisi bersama', en: 'SMTP_URL and MAIL_FROM must be set together' });
  }
  return {
    port: s.PORT ?? 8080,
    host: s.HOST ?? '127.0.0.1',
    publicUrl: s.PUBLIC_URL ?? null,
    trustedProxies: s.TRUSTED_PROXY ?? [],
    dataDir: resolve(s.NIRPIHAK_DATA ?? DEFAULT_FOLDER[mode]),
    databaseUrl: s.DATABASE_URL ?? null,
    databaseOwnerUrl: s.DATABASE_OWNER_URL ?? null,
    smtpUrl: s.SMTP_URL ?? null,
    mailFrom: s.MAIL_FROM ?? null,
    uploadLimit: (s.UPLOAD_LIMIT_MB ?? 200) * 1_000_000,
    draftLimit: (s.DRAFTS_LIMIT_MB ?? 256) * 1_000_000,
    dnsServer: s.DNS_SERVER ?? null,
    openAddresses: s.OPEN_ADDRESSES ?? [],
    logLevel: s.LOG_LEVEL ?? 'info',
  };
}

function readAll(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read: Record<string, unknown> = {};
  const wrong: string[] = [];
  for (const [name, { read: reader }] of Object.entries(settings)) {
    // An empty variable means "not set": that is how unit files and shells unset one.
    const text = environment[name]?.trim();
    if (text) (read[name] = reader(text)) ?? wrong.push(name);
  }
  if (wrong.length > 0) throw new CannotStart({ id: sentence(wrong, 'id'), en: sentence(wrong, 'en') });
  return read as Settings;
}

const sentence = (wrong: readonly string[], lang: Lang): string =>
  wrong.map((name) => `${name} ${settings[name as keyof Settings].cure[lang]}`).join('; ');

/** Whether an address to listen on stays on this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
