import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ctx } from '../kit/ctx.js';
import { writeWhole } from '../kit/keyring.js';
import { isRefusal } from '../kit/refusal.js';
import { permissionsOf } from '../identity/index.js';
import { inbox } from '../intake/index.js';
import type { Law } from '../law/index.js';
import { readLetterhead, saveLetterhead } from '../letters/index.js';
import { layOutCalendar, layOutCoordination, layOutLapses, layOutRights } from './beside.js';
import { layOutChannels } from './channels.js';
import { layOutDrafted, layOutOpened, layOutServed, layOutWeighed, type Stage } from './cases.js';
import type { DemoAccount } from './office.js';
import { layOutPartner } from './partner.js';
import { layOutReports } from './reports.js';
import { layOutStaff } from './staff.js';

/** What lets a visitor try the two pages that ask for a secret. */
export type DemoKeys = {
  /** The eight words of one example report, for its mailbox. */
  readonly receipt?: string;
  /** The code that came with one example summons, good for one first entry, and the number of its case. */
  readonly respondent?: { readonly code: string; readonly number: string };
  /** Printed codes, each good once, of the head of a unit and of one of its employees. */
  readonly staff?: { readonly head: string; readonly employee: string };
};

export type LayOut = {
  readonly accounts: readonly DemoAccount[];
  readonly law: Law;
  readonly dataDir: string;
  /** Where the demo listens; the letters' codes lead there. */
  readonly address: string;
  /** Ends the work after the example at hand. */
  readonly signal: AbortSignal;
};

const keysFile = (dataDir: string): string => join(dataDir, 'kunci-contoh.json');

/** The keys that an earlier start made; a used code stays in the list. */
export function readDemoKeys(dataDir: string): DemoKeys {
  const path = keysFile(dataDir);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as DemoKeys) : {};
}

/** Whether anything was reported to this office already: then its examples, or a visitor's own tries, are left as they are. */
export async function isLaidOut(ctx: Ctx, accounts: readonly DemoAccount[]): Promise<boolean> {
  return (await inbox(staffOf(ctx, accounts).as('petugas'), {})).total > 0;
}

/**
 * Fills the empty desk: reports in every state of screening, four cases at four points of their way, all of today; and what
 * stands beside cases: the office's own days, requests about data, a lapsed duty, coordination. An
 * example that cannot be made (no holiday calendar for this year, no typesetter on this machine) leaves the others
 * standing; answers the reasons. Keys go into a file for this user alone.
 */
export async function layOutExamples(ctx: Ctx, { accounts, law, dataDir, address, signal }: LayOut): Promise<string[]> {
  const stage: Stage = { law, visitor: ctx.as({ kind: 'anyone' }), ...staffOf(ctx, accounts) };
  const keep = (more: DemoKeys): void => writeWhole(keysFile(dataDir), Buffer.from(JSON.stringify({ ...readDemoKeys(dataDir), ...more })));
  const examples: readonly (() => Promise<void>)[] = [
    () => headLetters(stage.as('admin'), address),
    async () => keep({ receipt: (await layOutReports(stage.visitor, stage.as('petugas'))).words }),
    () => layOutOpened(stage),
    () => layOutDrafted(stage),
    async () => keep({ respondent: await layOutServed(stage) }),
    () => layOutWeighed(stage),
    () => layOutCalendar(stage),
    () => layOutRights(stage),
    () => layOutCoordination(stage),
    () => layOutPartner(stage),
    () => layOutChannels(ctx, stage),
    async () => keep({ staff: await layOutStaff(stage) }),
    () => layOutLapses(ctx, stage),
  ];
  const missing: string[] = [];
  for (const example of examples) {
    if (signal.aborted) break;
    await example().catch((error: unknown) => missing.push(isRefusal(error) ? error.code : String(error)));
  }
  return missing;
}

function staffOf(ctx: Ctx, accounts: readonly DemoAccount[]): Pick<Stage, 'as' | 'id'> {
  const named = (username: string): DemoAccount => accounts.find((account) => account.username === username)!;
  return {
    as: (username) => {
      const { id, name, role } = named(username);
      return ctx.as({ kind: 'account', id, name, roles: [role], may: permissionsOf([role]) });
    },
    id: (username) => named(username).id,
  };
}

async function headLetters(administrator: Ctx, verifyAt: string): Promise<void> {
  await administrator.tx(async (tx) => {
    const head = await readLetterhead(administrator, tx);
    await saveLetterhead(administrator, tx, {
      ...head,
      unit: 'INSPEKTORAT DAERAH',
      address: 'Jalan Contoh Nomor 1',
      phone: '(021) 555 0100',
      mail: 'inspektorat@contoh.go.id',
      verifyAt,
    });
  });
}
