import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CannotStart } from './cannot-start.js';

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
  readonly logLevel: string;
};

const DEFAULT_FOLDER: Record<Mode, string> = { demo: '.nirpihak-demo', real: 'data' };

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '');

/** Each setting with what it must look like; `cure` is the end of the sentence a wrong one gets. */
const settings = {
  PORT: { shape: z.coerce.number().int().min(1).max(65_535).default(8080), cure: { id: 'harus angka 1 sampai 65535', en: 'must be a number from 1 to 65535' } },
  HOST: { shape: z.string().refine((t) => t === 'localhost' || isIP(t) > 0).default('127.0.0.1'), cure: { id: 'harus alamat IP untuk didengarkan, misalnya 127.0.0.1', en: 'must be an IP address to listen on, such as 127.0.0.1' } },
  PUBLIC_URL: { shape: z.url({ protocol: /^https?$/ }).refine(isOrigin).optional(), cure: { id: 'harus alamat tanpa jalur, misalnya https://netral.kota.go.id', en: 'must be an address without a path, such as https://netral.kota.go.id' } },
  TRUSTED_PROXY: { shape: z.string().transform((t) => t.split(/[\s,]+/).filter(Boolean)).refine((all) => all.every((a) => isIP(a) > 0)).optional(), cure: { id: 'harus alamat IP proksi, dipisah koma', en: 'must be IP addresses of proxies, separated by commas' } },
  NIRPIHAK_DATA: { shape: z.string().min(1).optional(), cure: { id: 'harus nama folder', en: 'must name a folder' } },
  DATABASE_URL: { shape: postgresUrl.optional(), cure: { id: 'harus berbentuk postgres://…', en: 'must look like postgres://…' } },
  DATABASE_OWNER_URL: { shape: postgresUrl.optional(), cure: { id: 'harus berbentuk postgres://…', en: 'must look like postgres://…' } },
  SMTP_URL: { shape: z.url({ protocol: /^smtps?$/ }).optional(), cure: { id: 'harus berbentuk smtp://… atau smtps://…', en: 'must look like smtp://… or smtps://…' } },
  MAIL_FROM: { shape: z.email().optional(), cure: { id: 'harus alamat surel', en: 'must be an e-mail address' } },
  UPLOAD_LIMIT_MB: { shape: z.coerce.number().int().min(1).max(4096).default(200), cure: { id: 'harus angka 1 sampai 4096', en: 'must be a number from 1 to 4096' } },
  LOG_LEVEL: { shape: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'), cure: { id: 'harus silent, error, warn, info, atau debug', en: 'must be silent, error, warn, info or debug' } },
} as const;

type Settings = { [Name in keyof typeof settings]: z.infer<(typeof settings)[Name]['shape']> };

/** Reads the settings for a mode. Throws `CannotStart` naming each wrong one; the value itself is not repeated. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, mode: Mode): Config {
  const s = parseAll(environment);
  if ((s.SMTP_URL === undefined) !== (s.MAIL_FROM === undefined)) {
    throw new CannotStart({ id: 'SMTP_URL dan MAIL_FROM harus diisi bersama', en: 'SMTP_URL and MAIL_FROM must be set together' });
  }
  return {
    port: s.PORT, host: s.HOST, publicUrl: s.PUBLIC_URL ? new URL(s.PUBLIC_URL).origin : null, trustedProxies: s.TRUSTED_PROXY ?? [],
    dataDir: resolve(s.NIRPIHAK_DATA ?? DEFAULT_FOLDER[mode]), databaseUrl: s.DATABASE_URL ?? null, databaseOwnerUrl: s.DATABASE_OWNER_URL ?? null,
    smtpUrl: s.SMTP_URL ?? null, mailFrom: s.MAIL_FROM ?? null, uploadLimit: s.UPLOAD_LIMIT_MB * 1024 * 1024, logLevel: s.LOG_LEVEL,
  };
}

function parseAll(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read: Record<string, unknown> = {};
  const faults: { id: string; en: string }[] = [];
  for (const [name, { shape, cure }] of Object.entries(settings)) {
    // An empty variable means "not set": that is how unit files and shells unset one.
    const result = shape.safeParse(environment[name] || undefined);
    if (result.success) read[name] = result.data;
    else faults.push({ id: `${name} ${cure.id}`, en: `${name} ${cure.en}` });
  }
  if (faults.length > 0) throw new CannotStart({ id: faults.map((f) => f.id).join('; '), en: faults.map((f) => f.en).join('; ') });
  return read as Settings;
}

/** Whether an address to listen on stays on this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
