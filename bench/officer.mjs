// An officer of the demo who looks at every report on the desk and at every byte of its files.
import { Visitor } from '../tests/support/visitor.ts';
import { promisedFiles, sha256 } from './reporter.ts';
import { command } from './service.mjs';

/** Signs in with the password that this start printed. */
export async function signIn(service) {
  const officer = new Visitor(service.url);
  const password = /\spetugas\s+(\S+)/.exec(service.said())[1];
  const code = (await command(service.dir, ['demo-code', 'petugas'])).out.trim();
  const answer = await officer.post('/meja/masuk', { nama: 'petugas', sandi: password, kode: code });
  if (answer.status !== 303) throw new Error(`the officer could not sign in: ${answer.status}`);
  return officer;
}

/** Every report of the desk by number, with what is not whole about it (empty for a whole one). `others`: numbers not looked at. */
export async function readAll(officer, others = new Set()) {
  const reports = new Map();
  for (let page = 1, more = true; more; page += 1) {
    const html = await (await officer.get(`/meja/laporan?laman=${page}`)).text();
    for (const [, id, number] of html.matchAll(/href="\/meja\/laporan\/([0-9a-f-]{36})">Laporan (\d+\/\d{4})</g)) {
      if (!others.has(number)) reports.set(number, await faultsIn(officer, id));
    }
    more = html.includes('rel="next"');
  }
  return reports;
}

/** The numbers of the example reports: what is counted comes after them. */
export async function exampleNumbers(service) {
  await service.laidOut();
  return new Set((await readAll(await signIn(service))).keys());
}

async function faultsIn(officer, id) {
  const answer = await officer.get(`/meja/laporan/${id}`);
  const html = await answer.text();
  const promised = answer.status === 200 ? promisedFiles(html) : null;
  if (!promised) return [`its page answers ${answer.status} and its words are not whole`];
  const links = new Set([...html.matchAll(/href="(\/meja\/berkas\/[0-9a-f-]{36}\?laporan=[0-9a-f-]{36})"/g)].map(([, link]) => link));
  const there = await Promise.all([...links].map(async (link) => sha256(new Uint8Array(await (await officer.get(link)).arrayBuffer()))));
  const wrong = promised.filter((hash) => !there.includes(hash));
  return [
    ...wrong.map(() => 'a file is missing or changed'),
    ...(there.length === promised.length ? [] : [`${there.length} files instead of ${promised.length}`]),
  ];
}
