import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { isLoopback, readConfig, type Config } from '../kit/config.js';
import { refuseUnsafe } from '../kit/exposure.js';
import { checkDatabase, openAccess } from '../kit/schema.js';
import type { Bilingual } from '../kit/text.js';
import { checkNginx } from './nginx-check.js';
import type { Command } from './command.js';

/** What one look found: fine, or what to do about it. */
export type Finding = { readonly isFine: boolean; readonly say: Bilingual };

export const doctor: Command = {
  about: {
    id: 'memeriksa pengaturan, data, dan (doctor <berkas nginx>) catatan proksi',
    en: 'checks settings, data and (doctor <nginx file>) what the proxy logs',
  },
  run: async ([nginxFile]) => {
    const config = readConfig(process.env, 'real');
    const findings = [...settings(config), ...folder(config), await database(config), ...tools(), ...nginx(config, nginxFile)];
    for (const { isFine, say } of findings) console.log(`${isFine ? '✓' : '✗'} ${say.id}\n  ${say.en}`);
    return findings.every((finding) => finding.isFine) ? 0 : 1;
  },
};

function settings(config: Config): Finding[] {
  const where = isLoopback(config.host)
    ? { id: 'hanya mesin ini', en: 'this machine only' }
    : { id: `melayani ${config.host}`, en: `serves ${config.host}` };
  return [attempt(() => refuseUnsafe(config, 'real', process.getuid!()), { id: `Pengaturan: ${where.id}`, en: `Settings: ${where.en}` })];
}

function folder(config: Config): Finding[] {
  if (!existsSync(config.dataDir))
    return [fine(`Folder data ${config.dataDir} dibuat saat mulai`, `Data folder ${config.dataDir} is made at the start`)];
  // Others may pass through to the database server (0711), never look inside.
  const isPrivate = (statSync(config.dataDir).mode & 0o066) === 0;
  const disk = statfsSync(config.dataDir);
  const free = Math.floor((disk.bavail * disk.bsize) / 1e9);
  return [
    {
      isFine: isPrivate,
      say: {
        id: `Folder data ${isPrivate ? 'hanya untuk pengguna ini' : `terbuka bagi pengguna lain: chmod 700 ${config.dataDir}`}`,
        en: `Data folder ${isPrivate ? 'is for this user alone' : `is open to other users: chmod 700 ${config.dataDir}`}`,
      },
    },
    { isFine: free >= 5, say: { id: `Ruang kosong ${free} GB`, en: `Free space ${free} GB` } },
  ];
}

async function database(config: Config): Promise<Finding> {
  if (!config.databaseUrl && !existsSync(config.dataDir))
    return fine('Basis data bawaan dibuat saat mulai', 'The embedded database is made at the start');
  try {
    const access = await openAccess(config, { join: true });
    await checkDatabase(access, 'real').finally(access.stop);
    return fine(
      'Basis data: skema sesuai, peran program tidak berlebih',
      'Database: schema fits, the program’s role has no power to spare',
    );
  } catch (error) {
    return fault(error);
  }
}

/** Programs that previews and letters use when present; their absence narrows the service and is said on its pages. */
function tools(): Finding[] {
  return [
    tool('pdftoppm', ['-v'], 'pratinjau PDF', 'PDF previews', 'apt install poppler-utils'),
    tool('unshare', ['-Urn', 'true'], 'kotak pasir pratinjau', 'the sandbox of previews', 'kernel.unprivileged_userns_clone=1'),
  ];
}

function tool(program: string, args: string[], id: string, en: string, cure: string): Finding {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return fine(`${program} ada (${id})`, `${program} works (${en})`);
  } catch {
    return {
      isFine: false,
      say: { id: `${program} tidak jalan, jadi tanpa ${id}: ${cure}`, en: `${program} does not work, so no ${en}: ${cure}` },
    };
  }
}

function nginx(config: Config, file: string | undefined): Finding[] {
  if (file) return checkNginx(readFileSync(file, 'utf8'));
  if (!config.publicUrl) return [];
  return [
    {
      isFine: false,
      say: {
        id: 'Catatan proksi belum diperiksa: npx nirpihak doctor /etc/nginx/sites-enabled/nirpihak',
        en: 'What the proxy logs was not checked: npx nirpihak doctor /etc/nginx/sites-enabled/nirpihak',
      },
    },
  ];
}

const fine = (id: string, en: string): Finding => ({ isFine: true, say: { id, en } });

function fault(error: unknown): Finding {
  const message = error instanceof Error ? error.message : String(error);
  const [id = message, en = message] = message.split(' / ');
  return { isFine: false, say: { id, en } };
}

function attempt(work: () => void, say: Bilingual): Finding {
  try {
    work();
    return { isFine: true, say };
  } catch (error) {
    return fault(error);
  }
}
