import {
  checkChannel,
  confirmWord,
  proofText,
  proposeWord,
  proveChannel,
  readChannel,
  registerChannel,
  type ChannelId,
} from '../channels/index.js';
import type { Ctx } from '../kit/ctx.js';
import { openDoor, type Door } from '../kit/http/index.js';
import { contests } from '../law/index.js';
import type { Stage } from './cases.js';

const FEED = 'https://kota-contoh.example/rss.xml';

/**
 * The town's news feed, proved and read once with one finding in it; a website that still waits for its proof. The town's server is no real
 * one: it answers inside this program, once, so the clock's own look finds the proof gone and stops, as it must.
 */
export async function layOutChannels(system: Ctx, stage: Stage): Promise<void> {
  const officer = stage.as('petugas');
  const contest = contests(stage.law)[0]!.id;
  const word = await proposeWord(officer, { contest, kind: 'slogan', word: 'Maju Bersama Contoh', source: 'Bahan kampanye contoh' });
  await confirmWord(stage.as('pemeriksa'), word);
  await proposeWord(officer, { contest, kind: 'tag', word: '#contohmelangkah', source: 'Bahan kampanye contoh' });
  const common = { unit: 'Dinas Kominfo Kota Contoh', decree: '', parent: null, page: '' };
  const id = await registerChannel(officer, openDoor(), { ...common, kind: 'feed', title: 'Berita Kota Contoh', url: FEED });
  await registerChannel(officer, openDoor(), {
    ...{ ...common, kind: 'website', title: 'Situs Kecamatan Contoh', url: 'https://kecamatan-contoh.example/sitemap.xml' },
  });
  const door = await townServer(officer, id);
  await proveChannel(officer, door, id);
  await checkChannel(system, { door, pause: async () => undefined }, id);
}

/** What the example town's servers would say. */
async function townServer(officer: Ctx, id: ChannelId): Promise<Door> {
  const { channel } = await readChannel(officer, id);
  return {
    refuses: () => null,
    txt: async () => ({ ok: true, records: [proofText(channel)] }),
    get: async (url) => {
      const body = url === FEED ? NEWS : '';
      return { ok: true, url, status: body ? 200 : 404, headers: { 'content-type': 'application/rss+xml' }, body: Buffer.from(body) };
    },
  };
}

const NEWS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Berita Kota Contoh</title>
<item><guid>1</guid><title>Jadwal pelayanan keliling</title><link>https://kota-contoh.example/berita/1</link><description>Pelayanan keliling pekan ini di Kelurahan Melati.</description></item>
<item><guid>2</guid><title>Senam pagi bersama warga</title><link>https://kota-contoh.example/berita/2</link><description>Acara ditutup dengan yel-yel “Maju Bersama Contoh”.</description></item>
</channel></rss>`;
