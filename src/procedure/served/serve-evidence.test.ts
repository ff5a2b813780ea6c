import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareCopy, storeFile } from '../../evidence/index.js';
import type { CaseId, FileId } from '../../kit/ids.js';
import { alleged, assigned, at, openedCase, openOffice, stateOf, type Office } from '../../../tests/support/case.js';
import { bombPng, streamOf, tinyMp4, tinyPdf } from '../../../tests/support/files.js';
import { openWorld, type World } from '../../../tests/support/world.js';
import { addEvidence, caseFileOwner, caseFileWrapper, fileForRespondent, serveEvidence } from '../index.js';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await openWorld();
  office = await openOffice(world);
});
afterAll(async () => {
  await world.close();
});

const MAKER = 'Siti Pelapor HP Contoh';

async function caseWith(name: string, bytes: Uint8Array): Promise<{ caseId: CaseId; file: FileId }> {
  const caseId = await openedCase(office);
  await assigned(office, caseId);
  await alleged(office, caseId);
  const ctx = office.as('officer');
  const { id } = await storeFile(ctx, {
    name,
    bytes: streamOf(bytes),
    wrapper: caseFileWrapper(ctx),
    owner: caseFileOwner(ctx, caseId),
    limit: 1e7,
  });
  await addEvidence(ctx, { ...(await at(office, caseId)), files: [id], source: 'witness', isSetAside: false, note: '' });
  return { caseId, file: id };
}

const serve = async (caseId: CaseId, file: FileId, metadataConfirmed: boolean) =>
  serveEvidence(office.as('officer'), { ...(await at(office, caseId)), file, shown: file, note: '', metadataConfirmed });
const servedOf = async (caseId: CaseId, file: FileId) =>
  (await stateOf(office, caseId)).evidence.find((item) => item.file === file)!.served?.file;

describe('evidence shown whole', () => {
  it('reaches the respondent, when it is a photo, without what its file tells of the maker, and not by its own id', async () => {
    const photo = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#888' } })
      .jpeg()
      .withExif({ IFD0: { Artist: MAKER }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 15/1 0/1' } })
      .toBuffer();
    expect(photo.toString('latin1')).toContain(MAKER);
    const { caseId, file } = await caseWith(`${MAKER}.jpg`, photo);
    if ((await office.as('officer').tx((tx) => bareCopy(office.as('officer'), tx, file))) === null) return; // no closed room here
    await serve(caseId, file, false);
    const respondent = world.ctx({ kind: 'respondent', caseId });
    const shown = (await servedOf(caseId, file))!;
    await expect(fileForRespondent(respondent, file)).rejects.toMatchObject({ code: 'procedure.not-shown' });
    const { file: found, stream } = await fileForRespondent(respondent, shown);
    const bytes = Buffer.concat(await Array.fromAsync(stream));
    expect(bytes.toString('latin1')).not.toContain(MAKER);
    expect(found.name).toBe('salinan.jpg');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 64, height: 48 });
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it.each([
    ['a PDF', 'surat.pdf', tinyPdf()],
    ['a video', 'rekaman.mp4', tinyMp4()],
    ['a picture that cannot be made anew', 'terlalu-besar.png', bombPng()],
  ] as const)('is refused for %s until somebody confirms that it may go out as it is', async (_what, name, bytes) => {
    const { caseId, file } = await caseWith(name, bytes);
    const before = await stateOf(office, caseId);
    await expect(serve(caseId, file, false)).rejects.toMatchObject({ code: 'procedure.metadata-unconfirmed' });
    expect(await stateOf(office, caseId)).toEqual(before);
    await serve(caseId, file, true);
    expect(await servedOf(caseId, file)).toBe(file);
  });
});
