// Milliseconds a page takes, asked one after another by one signed-in officer; over loopback, so a little is the asking.
const ROUNDS = 60;
const WARM = 8;

/** The pages an officer lives on. */
export const pagesOf = ({ caseId, number, old }) => ({
  today: '/meja',
  list: '/meja/perkara',
  'list, closed ones': '/meja/perkara?keadaan=selesai&urutan=terbaru',
  'list, next page': `/meja/perkara?keadaan=selesai&urutan=terbaru&setelah=nihil_2020_${old}`,
  'list, narrowed': '/meja/perkara?keadaan=selesai&perbuatan=photo&jalur=discipline&urutan=terlama',
  'list, by day of opening': '/meja/perkara?keadaan=semua&dari=2019-03-01&sampai=2019-04-30&urutan=terbaru',
  case: `/meja/perkara/${caseId}`,
  'search by number': `/meja/cari?nomor=${number}`,
});

export async function measure(visitor, pages) {
  const times = Object.fromEntries(Object.keys(pages).map((name) => [name, []]));
  for (let round = -WARM; round < ROUNDS; round += 1)
    for (const [name, path] of Object.entries(pages)) {
      const began = performance.now();
      const answer = await visitor.get(path);
      await answer.arrayBuffer();
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      if (round >= 0) times[name].push(performance.now() - began);
    }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, p95(list)]));
}

export function p95(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))];
}
