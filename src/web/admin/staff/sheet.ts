import { directoryCounts, makeSheet } from '../../../identity/index.js';
import { printCards } from '../../../letters/index.js';
import { paths } from '../../paths.js';
import { readForm, type Page } from '../../kit/index.js';

/** A unit's entry cards as PDF, one code a person. They exist only in this answer; codes of an earlier sheet end with it. */
export async function sheetPost(c: Page): Promise<Response> {
  const { ctx, site } = c.var;
  const unit = (await readForm(c))['unit'] ?? '';
  const path = (await directoryCounts(ctx)).units.find((one) => one.unit.id === unit)?.path ?? '';
  const origin = site.publicUrl ?? `http://${c.req.header('host') ?? 'localhost'}`;
  const enter = paths.employeeStep('masuk');
  const pdf = await ctx.tx(async (tx) => {
    const cards = await makeSheet(ctx, tx, unit);
    return printCards(ctx, {
      title: `Kartu masuk, ${path}`,
      lead: 'Potong dan bagikan tertutup, satu kartu satu orang. Setiap kode dipakai satu kali, dalam 30 hari. Kartu dari lembar sebelumnya tidak berlaku lagi.',
      address: `${origin.replace(/^https?:\/\//, '')}${enter}`,
      note: 'Pindai, atau buka alamat ini dan tulis kodenya.',
      cards: cards.map((card) => ({ ...card, url: `${origin}${paths.employeeLink(card.code)}` })),
    });
  });
  return new Response(pdf as Uint8Array<ArrayBuffer>, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="kartu-masuk.pdf"',
      'cache-control': 'no-store',
    },
  });
}
