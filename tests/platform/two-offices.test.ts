import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  confirmKey,
  fingerprint,
  issueEntryCode,
  nameBody,
  ownRecipient,
  receiptVerifier,
  registerKey,
  sendable,
  sendPacket,
} from '../../src/referral/index.js';
import { bagOf } from '../../src/referral/packets/bag.js';
import { sealTo } from '../../src/referral/packets/age.js';
import { checkFields } from '../../src/referral/packets/fields.js';
import { writeTar } from '../../src/referral/packets/tar.js';
import { caseView, draftTransfer, issueTransfer } from '../../src/procedure/index.js';
import { openNote } from '../../src/kit/signed-note.js';
import { at, law, openOffice, signed, type Office } from '../support/case.js';
import { readyCase } from '../support/openings.js';
import { Visitor } from '../support/visitor.js';
import { openWorld, query, type World } from '../support/world.js';
import { finish, freePort, newFolder, ordinary, start, stop, stopAll, type Running } from './program.js';

/** One installation: its own database, its own data folder, its own process. */
type Installation = { world: World; office: Office; settings: Record<string, string>; running: Running; url: string };

const installations: Installation[] = [];
afterAll(async () => {
  await stopAll();
  for (const { world } of installations) await world.close();
});

const own = (dir: string): void => {
  if (ordinary.uid !== undefined) execFileSync('chown', ['-R', `${ordinary.uid}:${ordinary.gid}`, dir]);
};

async function prepare(): Promise<Omit<Installation, 'running'>> {
  const world = await openWorld();
  await query(world.url.super, `insert into kit.installation (kind) values ('real') on conflict do nothing`);
  const port = await freePort();
  const settings = { NIRPIHAK_DATA: world.dir, PORT: port, LOG_LEVEL: 'error', DATABASE_URL: world.url.app };
  return { world, office: await openOffice(world), settings, url: `http://localhost:${port}` };
}

async function run(prepared: Omit<Installation, 'running'>): Promise<Installation> {
  own(prepared.world.dir);
  const running = start(['serve'], prepared.settings, ordinary);
  await running.said('Ready: ');
  return { ...prepared, running };
}

async function partnerOf(here: Omit<Installation, 'running'>, there: Omit<Installation, 'running'>, name: string): Promise<string> {
  const recipient = await ownRecipient(there.world.ctx());
  const body = await nameBody(here.office.as('officer'), { kind: 'bawaslu', name });
  await registerKey(here.office.as('officer'), { body, recipient });
  await confirmKey(here.office.as('auditor'), { body, fingerprint: fingerprint(recipient) });
  return body;
}

const rowsOf = async (world: World, sql: string): Promise<Record<string, unknown>[]> => (await query(world.url.super, sql)).rows as never;

let sender: Installation;
let receiver: Installation;
let out: { code: string; bodyOfReceiver: string };
let entryCode: string;

beforeAll(async () => {
  const [a, b] = [await prepare(), await prepare()];
  const bodyOfReceiver = await partnerOf(a, b, 'Bawaslu Kota Contoh');
  const bodyOfSender = await partnerOf(b, a, 'Pemerintah Kota Contoh');
  const { caseId } = await readyCase(a.office);
  const officer = () => a.office.as('officer');
  const input = { purpose: 'jurisdiction', to: 'Ketua Bawaslu', place: 'Kota Contoh', reason: 'Ini wewenangnya.', waits: true } as const;
  const letter = await draftTransfer(officer(), law, { ...(await at(a.office, caseId)), ...input });
  await issueTransfer(officer(), law, await signed(a.office, caseId, letter, 'officer'));
  const files = sendable(await caseView(officer(), caseId)).map((one) => one.id);
  // The processes run by the real clock.
  a.world.clock.at = b.world.clock.at = Temporal.Now.instant();
  out = { bodyOfReceiver, ...(await sendPacket(officer(), { caseId, letter, body: bodyOfReceiver, files })) };
  entryCode = await issueEntryCode(b.office.as('officer'), bodyOfSender);
  [sender, receiver] = [await run(a), await run(b)];
  installations.push(sender, receiver);
}, 300_000);

async function enter(url: string, code: string): Promise<Visitor> {
  const visitor = new Visitor(url);
  expect((await visitor.post('/terima', { kode: code.toLowerCase().replaceAll('-', ' ') })).status).toBe(303);
  return visitor;
}

const receiptIn = (page: string): string =>
  /<pre class="code" id="tanda-terima">([\s\S]*?)<\/pre>/
    .exec(page)![1]!
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

async function handIn(bytes: Uint8Array): Promise<{ status: number; page: string }> {
  const visitor = await enter(receiver.url, entryCode);
  const answer = await visitor.upload('/terima/serahkan', {}, [{ name: 'berkas.tar.age', bytes }]);
  return { status: answer.status, page: await answer.text() };
}

// Whole processes start and stop here: that takes its time on a small machine.
describe('two installations', { timeout: 300_000 }, () => {
  let packet: Buffer;
  let receipt: string;

  it('hand a packet over by code, the download broken off and resumed, to the byte', async () => {
    const visitor = await enter(sender.url, out.code);
    const page = await (await visitor.get('/terima')).text();
    const sha256 = /[0-9a-f]{64}/.exec(page)![0];
    const whole = await visitor.get('/terima/berkas');
    const all = Buffer.from(await whole.arrayBuffer());
    const rest = await visitor.get('/terima/berkas', { range: 'bytes=1000-', 'if-range': whole.headers.get('etag')! });
    expect({ status: rest.status, range: rest.headers.get('content-range') }).toEqual({
      status: 206,
      range: `bytes 1000-${all.length - 1}/${all.length}`,
    });
    packet = Buffer.concat([all.subarray(0, 1000), Buffer.from(await rest.arrayBuffer())]);
    expect(createHash('sha256').update(packet).digest('hex')).toBe(sha256);
    expect((await visitor.get('/terima/berkas', { range: 'bytes=1000-', 'if-range': '"other"' })).status).toBe(200);
    expect((await visitor.get('/terima/berkas', { range: `bytes=${all.length}-` })).status).toBe(416);
    expect((await new Visitor(sender.url).get('/terima/berkas')).status).toBe(422);
  });

  it('give a receipt that the sender takes, and that anybody can check', async () => {
    const { status, page } = await handIn(packet);
    expect(status).toBe(200);
    receipt = receiptIn(page);
    expect(openNote(receiptVerifier(receiver.world.ctx()), `${receipt}\n`)).toContain(createHash('sha256').update(packet).digest('hex'));
    const visitor = await enter(sender.url, out.code);
    const wrong = await visitor.post('/terima/tanda-terima', { nama: 'Staf Contoh', tanda: receipt.replace('R-0001', 'R-0002') });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('bukan untuk berkas ini');
    expect((await visitor.post('/terima/tanda-terima', { nama: 'Staf Contoh', tanda: receipt })).status).toBe(303);
    expect(await (await visitor.get('/terima')).text()).toContain('Sudah dinyatakan diterima');
    const [row] = await rowsOf(sender.world, 'select received_on, fetched_on from referral.packet_out');
    expect(row).toMatchObject({ received_on: expect.any(String) as string, fetched_on: expect.any(String) as string });
  });

  it('make it a report of the sending body, with its evidence', async () => {
    const reports = await rowsOf(receiver.world, `select via, files, state from intake.report`);
    expect(reports).toEqual([{ via: 'partner', files: 2, state: 'received' }]);
  });

  it('know the same packet again after a kill -9, twice at once, and answer with the same receipt', async () => {
    await stop(receiver.running, 'SIGKILL');
    receiver.running = start(['serve'], receiver.settings, ordinary);
    await receiver.running.said('Ready: ');
    const answers = await Promise.all([handIn(packet), handIn(packet)]);
    for (const { status, page } of answers) {
      expect(status).toBe(200);
      expect(receiptIn(page)).toBe(receipt);
      expect(page).toContain('sudah pernah kami terima');
    }
    expect(await rowsOf(receiver.world, 'select 1 from referral.packet_in')).toHaveLength(1);
    expect(await rowsOf(receiver.world, 'select 1 from intake.report')).toHaveLength(1);
  });

  it('refuse another content under the same number, saying why, and keep that it was refused', async () => {
    const [kept] = await rowsOf(receiver.world, 'select number from referral.packet_in');
    const base = { form: 'nirpihak/rujukan/v1', number: kept!['number'], from: 'Pemerintah Kota Contoh', to: 'Bawaslu Kota Contoh' };
    const fields = checkFields({ ...base, madeOn: '2026-11-30', purpose: 'finding', allegation: 'Isi yang lain.' });
    const changed: Uint8Array[] = [];
    for await (const part of await sealTo(await ownRecipient(receiver.world.ctx()), writeTar(bagOf('paket', fields, [], () => undefined))))
      changed.push(Buffer.from(part));
    const { status, page } = await handIn(Buffer.concat(changed));
    expect(status).toBe(422);
    expect(page).toContain('sudah kami terima dengan isi lain');
    expect(await rowsOf(receiver.world, `select 1 from ledger.entry where stream = 'refusedpacket'`)).toHaveLength(1);
    expect(await rowsOf(receiver.world, 'select 1 from intake.report')).toHaveLength(1);
  });

  it('open with Debian’s age and the exported key, and hold to their manifests by sha256sum -c', async () => {
    const dir = newFolder(ordinary);
    const key = join(dir, 'kunci.txt');
    expect(await finish(['packet-key', '--secret', key], receiver.settings, ordinary)).toMatchObject({ code: 0 });
    writeFileSync(join(dir, 'p.age'), packet);
    const bash = (command: string): string => execFileSync('bash', ['-euc', command], { cwd: dir, encoding: 'utf8' });
    bash('age -d -i kunci.txt p.age | tar -x');
    expect(bash('cd R-0001-2* && sha256sum -c --strict manifest-sha256.txt tagmanifest-sha256.txt')).not.toContain('FAILED');
    expect(bash('cd R-0001-2* && sed -n "s/^Payload-Oxum: //p" bag-info.txt').trim()).toBe(
      bash(`cd R-0001-2* && find data -type f -printf '%s\\n' | awk '{n+=$1} END {printf "%d.%d", n, NR}'`).trim(),
    );
    const said = JSON.parse(readFileSync(bash('echo $PWD/R-0001-2*/data/rujukan.json').trim(), 'utf8')) as Record<string, string>;
    expect(said).toMatchObject({ from: 'Pemerintah Kota Contoh', purpose: 'jurisdiction' });
    const opened = await finish(['packet-open', join(dir, 'p.age'), key], {}, ordinary);
    expect(opened).toMatchObject({ code: 0, out: expect.stringContaining('data/surat.pdf') as string });
  });

  it('lose nothing: both verify whole', async () => {
    for (const one of installations) {
      const { code, out: words } = await finish(['verify'], one.settings, ordinary);
      expect({ code, words }).toMatchObject({ code: 0 });
    }
  });
});
