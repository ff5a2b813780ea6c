import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { report } from '../../intake/index.js';
import type { Ctx } from '../../kit/ctx.js';
import type { CaseId, LetterId } from '../../kit/ids.js';
import { openNote } from '../../kit/signed-note.js';
import { caseView, draftTransfer, issueTransfer, type DraftTransfer } from '../../procedure/index.js';
import { at, law, openOffice, signed, type Office } from '../../../tests/support/case.js';
import { readyCase } from '../../../tests/support/openings.js';
import { openWorld, query, type World } from '../../../tests/support/world.js';
import {
  confirmKey,
  confirmReceipt,
  fetchPacket,
  fingerprint,
  issueEntryCode,
  listPackets,
  nameBody,
  ownRecipient,
  receivePacket,
  receiptVerifier,
  recordAgreement,
  registerKey,
  sendable,
  sendPacket,
  takePackets,
  tokenOf,
  verifyReferral,
} from '../index.js';
import { day } from '../../kit/dates.js';
import { sealTo } from './age.js';
import { bagOf } from './bag.js';
import { checkFields, FORM, type PacketFields } from './fields.js';
import { writeTar, type TarFile } from './tar.js';

let world: World;
let office: Office;
let identity: string;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
  identity = await generateX25519Identity();
});
beforeEach(() => world.clock.set('2026-10-12'));
afterAll(async () => {
  await world.close();
});

const officer = () => office.as('officer');
const system = () => world.ctx({ kind: 'system' });
let named = 0;

async function bodyWithKey(recipient: string, kind: 'bawaslu' | 'supervisor' = 'bawaslu'): Promise<string> {
  const body = await nameBody(officer(), { kind, name: `Lembaga Contoh ${(named += 1)}` });
  await registerKey(officer(), { body, recipient });
  await confirmKey(office.as('auditor'), { body, fingerprint: fingerprint(recipient) });
  return body;
}

async function transferred(purpose: DraftTransfer['purpose'] = 'jurisdiction'): Promise<{ caseId: CaseId; letter: LetterId }> {
  const { caseId } = await readyCase(office);
  const input = { purpose, to: 'Ketua Bawaslu Kota Contoh', place: 'Kota Contoh', reason: 'Ini wewenangnya.', waits: true };
  const letter = await draftTransfer(officer(), law, { ...(await at(office, caseId)), ...input });
  await issueTransfer(officer(), law, await signed(office, caseId, letter, 'officer'));
  return { caseId, letter };
}

async function bytesOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 1_000) yield bytes.subarray(from, from + 1_000);
}

const FIELDS: PacketFields = checkFields({
  form: FORM,
  number: '12/PM.05/K.Contoh/2026',
  from: 'Bawaslu Kota Contoh',
  to: 'Pemerintah Kota Contoh',
  madeOn: '2026-10-10',
  purpose: 'finding',
  subject: 'Budi Contoh Santoso',
  subjectUnit: 'Kelurahan Melati',
  act: 'post',
  actOn: '2026-10-05',
  allegation: 'Mengunggah ajakan memilih.',
});

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n');
const asFile = (name: string, bytes: Uint8Array): TarFile => ({ name, size: bytes.length, bytes: once(bytes) });

/** A packet as another office would make it. */
async function packetOf(ctx: Ctx, fields: PacketFields = FIELDS, files: TarFile[] = [asFile('data/surat.pdf', PDF)]): Promise<Buffer> {
  const bag = bagOf('paket', fields, files, () => undefined);
  return bytesOf(await sealTo(await ownRecipient(ctx), writeTar(bag)));
}
const sealed = async (tar: Uint8Array): Promise<Buffer> => bytesOf(await sealTo(await ownRecipient(system()), once(tar)));

async function entry(): Promise<{ token: string }> {
  const code = await issueEntryCode(officer(), await bodyWithKey(await identityToRecipient(identity)));
  return { token: tokenOf(world.ctx(), code)! };
}

describe('a packet that goes out', () => {
  it('holds only what may leave, and opens with Debian’s age, tar and sha256sum', async () => {
    const body = await bodyWithKey(await identityToRecipient(identity));
    const { caseId, letter } = await transferred();
    const files = sendable(await caseView(officer(), caseId)).map((one) => one.id);
    expect(files).toHaveLength(1);
    const { id, code } = await sendPacket(officer(), { caseId, letter, body, files });
    const packet = await fetchPacket(world.ctx(), { token: tokenOf(world.ctx(), code)! });
    expect(packet).toMatchObject({ id, fetchedOn: '2026-10-12', receivedOn: null });
    const dir = mkdtempSync(join(tmpdir(), 'packet-'));
    writeFileSync(join(dir, 'key.txt'), `${identity}\n`);
    writeFileSync(join(dir, 'p.age'), await bytesOf(world.ground.blobs.read(packet.blob)));
    const run = (command: string) => execFileSync('bash', ['-euc', command], { cwd: dir, encoding: 'utf8' });
    expect(run('sha256sum p.age').split(' ')[0]).toBe(packet.sha256);
    run('age -d -i key.txt p.age | tar -x');
    expect(run('cd R-0001-2026 && sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt')).toMatch(
      /data\/rujukan.json: OK\ndata\/surat.pdf: OK\ndata\/bukti-01.pdf: OK/,
    );
    const words = readFileSync(join(dir, 'R-0001-2026/data/rujukan.json'), 'utf8');
    expect(JSON.parse(words)).toMatchObject({ subject: 'Budi Contoh Santoso', purpose: 'jurisdiction', reason: 'Ini wewenangnya.' });
    // The reporter's own words, source and place of seeing it never leave.
    expect(words).not.toMatch(/kata-kata-rahasia|sepulang kerja|0001\/2026"?,?\s*"report|pelapor/);
    expect(run('grep -rl kata-kata-rahasia . || true')).toBe('');
  });

  it('is refused without a compared key, without an issued letter, with an original, and to anybody but Bawaslu for a crime', async () => {
    const { caseId, letter } = await transferred('criminal');
    const recipient = await identityToRecipient(identity);
    const bare = await nameBody(officer(), { kind: 'bawaslu', name: 'Lembaga tanpa kunci' });
    const send = async (more: object) => sendPacket(officer(), { caseId, letter, body: bare, files: [], ...more });
    await expect(send({})).rejects.toMatchObject({ code: 'referral.no-key' });
    await registerKey(officer(), { body: bare, recipient });
    await expect(confirmKey(officer(), { body: bare, fingerprint: fingerprint(recipient) })).rejects.toMatchObject({
      code: 'referral.same-person',
    });
    await expect(confirmKey(office.as('screener'), { body: bare, fingerprint: '0000 0000 0000 0000 0000' })).rejects.toMatchObject({
      code: 'referral.other-fingerprint',
    });
    await expect(send({})).rejects.toMatchObject({ code: 'referral.no-key' });
    const supervisor = await bodyWithKey(recipient, 'supervisor');
    await expect(send({ body: supervisor })).rejects.toMatchObject({ code: 'referral.by-bawaslu' });
    const body = await bodyWithKey(recipient);
    await expect(send({ body, letter: world.ctx().chance.uuid() as LetterId })).rejects.toMatchObject({
      code: 'referral.letter-not-issued',
    });
    await expect(send({ body, files: [world.ctx().chance.uuid()] })).rejects.toMatchObject({ code: 'referral.may-not-leave' });
    await expect(sendPacket(office.as('screener'), { caseId, letter, body, files: [] })).rejects.toMatchObject({
      code: 'procedure.not-found',
    });
    await send({ body });
    await expect(send({ body })).rejects.toMatchObject({ code: 'referral.packet-twice' });
  });

  it('counts its silence against what the agreement says, until the body gives its word', async () => {
    const body = await bodyWithKey(await identityToRecipient(identity));
    await recordAgreement(officer(), {
      body,
      number: '1/MoU/2026',
      from: day('2026-01-01'),
      until: day('2026-12-31'),
      answerDays: 7,
      file: null,
    });
    const { caseId, letter } = await transferred();
    const { id, code } = await sendPacket(officer(), { caseId, letter, body, files: [] });
    world.clock.set('2026-10-20');
    const line = async () => (await listPackets(officer())).out.find((one) => one.id === id);
    expect(await line()).toMatchObject({ answerBy: '2026-10-19', silentDays: 8, isLate: true });
    const bearer = { token: tokenOf(world.ctx(), code)! };
    await expect(confirmReceipt(world.ctx(), bearer, { name: ' ', receipt: '' })).rejects.toMatchObject({ code: 'referral.no-name' });
    const foreign = 'nomor: R-9999/2026\nsha256: 00\n';
    await expect(confirmReceipt(world.ctx(), bearer, { name: 'Staf', receipt: foreign })).rejects.toMatchObject({
      code: 'referral.other-receipt',
    });
    await confirmReceipt(world.ctx(), bearer, { name: 'Staf Contoh', receipt: '' });
    await confirmReceipt(world.ctx(), bearer, { name: 'Orang Lain', receipt: '' });
    expect(await line()).toMatchObject({ receivedOn: '2026-10-20', silentDays: null, isLate: false });
    await expect(fetchPacket(world.ctx(), { token: tokenOf(world.ctx(), 'AAAA-AAAA-AAAA-AAAA')! })).rejects.toMatchObject({
      code: 'referral.no-code',
    });
  });
});

describe('a packet that comes', () => {
  it('is kept, becomes a report of that body, and gives a receipt anybody can check', async () => {
    const sender = await entry();
    const bytes = await packetOf(system());
    const { receipt, isAgain } = await receivePacket(world.ctx(), sender, once(bytes));
    expect(isAgain).toBe(false);
    const said = openNote(receiptVerifier(world.ctx()), receipt)!;
    expect(said).toContain('nomor: 12/PM.05/K.Contoh/2026');
    expect(openNote(receiptVerifier(world.ctx()), receipt.replace('nomor: 12', 'nomor: 13'))).toBeNull();
    const { came } = await listPackets(officer());
    const full = await report(office.as('screener'), came[0]!.report!);
    expect(full).toMatchObject({ via: 'partner', fileCount: 1, content: { from: { number: '12/PM.05/K.Contoh/2026' } } });
    expect(full.content!.what).toContain('Mengunggah ajakan memilih.');
  });

  it('sent again, sealed anew, twice at once, is the one packet with the one receipt; changed under its number it is refused', async () => {
    const sender = await entry();
    const fields = { ...FIELDS, number: '13/2026' };
    const first = await packetOf(system(), fields);
    const [one, two] = await Promise.all([
      receivePacket(world.ctx(), sender, once(first)),
      receivePacket(world.ctx(), sender, once(first)),
    ]);
    world.clock.set('2026-10-14');
    const later = await receivePacket(world.ctx(), sender, once(await packetOf(system(), fields)));
    expect(new Set([one.receipt, two.receipt, later.receipt]).size).toBe(1);
    expect(later.isAgain).toBe(true);
    const changed = await packetOf(system(), { ...fields, allegation: 'Lain.' });
    await expect(receivePacket(world.ctx(), sender, once(changed))).rejects.toMatchObject({
      code: 'referral.changed-packet',
      data: { number: '13/2026' },
    });
    const { came } = await listPackets(officer());
    expect(came.filter((packet) => packet.number === '13/2026')).toHaveLength(1);
    const refused = await query(world.url.super, `select 1 from ledger.entry where stream = 'refusedpacket'`);
    expect(refused.rows).toHaveLength(1);
    const blobs = await Array.fromAsync(world.ground.blobs.list());
    expect(blobs.filter((name) => name.endsWith('-paket')).length).toBe((await listPackets(officer())).out.length + came.length);
  });

  it('of a database that fails after the receipt is taken in by the clock, once', async () => {
    const sender = await entry();
    await query(world.url.super, `alter table intake.report add constraint planted check (via <> 'partner') not valid`);
    const { number, receipt } = await receivePacket(world.ctx(), sender, once(await packetOf(system(), { ...FIELDS, number: '14/2026' })));
    expect(receipt).toContain(`nomor: ${number}`);
    const mine = async () => (await listPackets(officer())).came.find((one) => one.number === '14/2026')!;
    expect((await mine()).report).toBeNull();
    await query(world.url.super, `alter table intake.report drop constraint planted`);
    await Promise.all([takePackets(system()), takePackets(system())]);
    const { report: taken } = await mine();
    expect(taken).not.toBeNull();
    const rows = await query(world.url.super, `select count(*)::int as n from intake.report where via = 'partner'`);
    expect(rows.rows[0]).toEqual({ n: (await listPackets(officer())).came.length });
  });

  it('with a file that is no evidence keeps that file in the packet and says so in the report', async () => {
    const sender = await entry();
    const odd = asFile('data/bukti-01.html', Buffer.from('<script>alert(1)</script>'));
    await receivePacket(world.ctx(), sender, once(await packetOf(system(), { ...FIELDS, number: '15/2026' }, [odd])));
    const { came } = await listPackets(officer());
    const full = await report(office.as('screener'), came.find((one) => one.number === '15/2026')!.report!);
    expect(full.content!.what).toContain('bukti-01.html');
    expect(full.fileCount).toBe(0);
  });
});

describe('a hostile packet', () => {
  /** A good bag as a tar, then broken on purpose. */
  const goodTar = async (): Promise<Buffer> =>
    bytesOf(writeTar(bagOf('paket', { ...FIELDS, number: 'h/1' }, [asFile('data/surat.pdf', PDF)], () => undefined)));
  const tarOf = async (files: [string, string][]): Promise<Buffer> =>
    bytesOf(
      writeTar(
        (async function* () {
          for (const [name, words] of files) yield asFile(name, Buffer.from(words));
        })(),
      ),
    );
  /** Rewrites a header field of the first entry and its check sum. */
  const patched = (tar: Buffer, from: number, text: string): Buffer => {
    const copy = Buffer.from(tar);
    copy.write(text, from, 'latin1');
    copy.fill(0x20, 148, 156);
    const sum = copy.subarray(0, 512).reduce((all, byte) => all + byte, 0);
    copy.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return copy;
  };

  const FORMS: [string, () => Promise<Buffer>, string][] = [
    ['climbs out of its folder', async () => tarOf([['paket/../../etc/passwd', 'x']]), 'unsafe-name'],
    ['begins at the root', async () => tarOf([['/etc/passwd', 'x']]), 'unsafe-name'],
    ['hides a file', async () => tarOf([['paket/data/.ssh', 'x']]), 'unsafe-name'],
    ['names a file with a control character', async () => tarOf([['paket/data/a\nb', 'x']]), 'unsafe-name'],
    ['holds a symbolic link', async () => patched(await goodTar(), 156, '2'), 'not-a-file'],
    ['holds a device', async () => patched(await goodTar(), 156, '3'), 'not-a-file'],
    ['holds a record of long names', async () => patched(await goodTar(), 156, 'x'), 'not-a-file'],
    ['says it is endless', async () => patched(await goodTar(), 124, '77777777777\0'), 'too-large'],
    ['counts in another base', async () => patched(await goodTar(), 124, '\x80\0\0\0\0\0\0\0\0\0\0\x01'), 'too-large'],
    [
      'repeats a name in another case',
      async () =>
        tarOf([
          ['p/data/a.txt', 'x'],
          ['p/data/A.txt', 'y'],
        ]),
      'repeated-name',
    ],
    [
      'has too many files',
      async () => tarOf(Array.from({ length: 40 }, (_, i): [string, string] => [`p/data/${i}.txt`, 'x'])),
      'too-large',
    ],
    ['is cut short', async () => (await goodTar()).subarray(0, 3_000), 'cut-short'],
    ['goes on after its end', async () => Buffer.concat([await goodTar(), Buffer.alloc(1024, 1)]), 'after-end'],
    ['is a zip', async () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(600)]), 'not-tar'],
    ['is a gzip', async () => Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0]), Buffer.alloc(600, 7)]), 'not-tar'],
    ['is no bag', async () => tarOf([['p/data/a.txt', 'x']]), 'missing'],
    [
      'has two folders',
      async () =>
        tarOf([
          ['p/bagit.txt', 'x'],
          ['q/data/a.txt', 'x'],
        ]),
      'not-bagit',
    ],
    ['asks us to fetch more', async () => withExtra('fetch.txt', 'http://127.0.0.1/ 1 data/x'), 'not-listed'],
    ['holds a file no manifest lists', async () => withExtra('data/more.txt', 'x'), 'not-listed'],
    ['was changed inside', async () => changedInside(), 'hash'],
    ['brings a field that is not in the table', async () => withFields({ ...FIELDS, reporter: 'x' }), 'fields'],
    ['leaves out its number', async () => withFields({ ...FIELDS, number: '' }), 'fields'],
    ['has no fields at all', async () => withFields(null), 'fields'],
  ];

  /** The files of a good bag by name, to be put together again otherwise. */
  async function parts(): Promise<[string, string][]> {
    const found: [string, string][] = [];
    for await (const file of bagOf('p', { ...FIELDS, number: 'h/1' }, [asFile('data/surat.pdf', PDF)], () => undefined))
      found.push([file.name, (await bytesOf(file.bytes)).toString('latin1')]);
    return found;
  }
  const withExtra = async (name: string, words: string): Promise<Buffer> => tarOf([...(await parts()), [`p/${name}`, words]]);
  const changedInside = async (): Promise<Buffer> =>
    tarOf((await parts()).map(([name, words]) => [name, name.endsWith('.pdf') ? words.replace('1.4', '1.5') : words]));
  /** A bag whose manifests hold, over words we would never write. */
  async function withFields(fields: unknown): Promise<Buffer> {
    const { createHash } = await import('node:crypto');
    const hash = (words: string) => createHash('sha256').update(words).digest('hex');
    const json = JSON.stringify(fields);
    const tags: [string, string][] = [
      ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
      ['bag-info.txt', `Payload-Oxum: ${json.length}.1\n`],
      ['manifest-sha256.txt', `${hash(json)}  data/rujukan.json\n`],
    ];
    const top = tags.map(([name, words]) => `${hash(words)}  ${name}\n`).join('');
    return tarOf([...tags, ['data/rujukan.json', json], ['tagmanifest-sha256.txt', top]].map(([name, words]) => [`p/${name}`, words!]));
  }

  it.each(FORMS)('that %s is refused, and nothing of it stays', async (_, make, what) => {
    const sender = await entry();
    const before = (await Array.fromAsync(world.ground.blobs.list())).length;
    await expect(receivePacket(world.ctx(), sender, once(await sealed(await make())))).rejects.toMatchObject({
      code: 'referral.packet-form',
      data: { what },
    });
    expect((await Array.fromAsync(world.ground.blobs.list())).length).toBe(before);
  });

  it('that is not sealed, sealed to another key, changed on its way or cut off is refused', async () => {
    const sender = await entry();
    const good = await packetOf(system(), { ...FIELDS, number: 'h/2' });
    const refusal = async (bytes: Uint8Array) =>
      receivePacket(world.ctx(), sender, once(bytes)).then(
        () => 'taken',
        (error: { code: string }) => error.code,
      );
    expect(await refusal(await goodTar())).toBe('referral.not-sealed');
    expect(await refusal(Buffer.alloc(0))).toBe('referral.not-sealed');
    expect(await refusal(Buffer.from('age-enc'))).toBe('referral.not-sealed');
    expect(await refusal(await bytesOf(await sealTo(await identityToRecipient(identity), once(await goodTar()))))).toBe(
      'referral.wrong-key',
    );
    for (const place of [30, 120, 200, good.length - 20]) {
      const touched = Buffer.from(good);
      touched[place]! ^= 1;
      expect(['referral.damaged', 'referral.wrong-key', 'referral.not-sealed']).toContain(await refusal(touched));
    }
    expect(await refusal(good.subarray(0, good.length - 50))).toBe('referral.damaged');
    expect(await refusal(good)).toBe('taken');
    await expect(receivePacket(world.ctx(), { token: 'x'.repeat(43) }, once(good))).rejects.toMatchObject({ code: 'referral.no-code' });
    world.clock.set('2026-12-31');
    expect(await refusal(good)).toBe('referral.no-code');
  });
});

describe('verify', () => {
  it('holds for all of that, and finds a row that was changed by hand', async () => {
    const problems = () => system().tx((tx) => Array.fromAsync(verifyReferral(system(), tx)));
    expect(await problems()).toEqual([]);
    for (const change of [
      `update referral.packet_out set received_on = null where received_on is not null`,
      `update referral.packet_in set report = gen_random_uuid() where number = '13/2026'`,
      `update referral.agreement set until_on = until_on + 1`,
      `update referral.body set recipient = 'age1x' where recipient is not null`,
    ]) {
      const before = (await problems()).length;
      await query(world.url.super, change);
      expect((await problems()).length).toBeGreaterThan(before);
    }
  });
});
