import { Refusal } from '../../kit/refusal.js';
import { inLang, paths } from '../paths.js';
import { readForm, type Page, type Routes } from '../kit/index.js';
import { custodianOf } from './frame.js';

const HEAD = '-----BEGIN AGE ENCRYPTED FILE-----\n';
const FOOT = '-----END AGE ENCRYPTED FILE-----';

/**
 * `/penjaga/berkas-kunci`: hands the key file that the page shows back as a download. It comes from the browser and goes
 * back to it, protected by the passphrase the whole way; nothing is kept here.
 */
export function keyFileRoutes(app: Routes): void {
  app.get(paths.custodianKeyFile, (c) => c.redirect(inLang(c.var.lang, paths.custodian), 303));
  app.post(paths.custodianKeyFile, download);
}

async function download(c: Page): Promise<Response> {
  custodianOf(c);
  const file = (await readForm(c)).berkas ?? '';
  if (!file.startsWith(HEAD) || !file.endsWith(FOOT) || !/^[A-Za-z0-9+/=\n -]{100,4000}$/.test(file)) throw new Refusal('kit.bad-text');
  return c.body(`${file}\n`, 200, {
    'content-type': 'application/octet-stream',
    'content-disposition': 'attachment; filename="kunci-penjaga.age"',
  });
}
