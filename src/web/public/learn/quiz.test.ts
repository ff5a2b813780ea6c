import { afterAll, beforeAll, expect, it } from 'vitest';
import { drawQuiz, kindOf } from '../../../education/index.js';
import { openWorld, query, type World } from '../../../../tests/support/world.js';
import { serve, type LiveSite } from '../../../../tests/support/site.js';

let world: World;
let live: LiveSite;
beforeAll(async () => {
  world = await openWorld();
  live = await serve(world);
});
afterAll(async () => {
  await live.close();
  await world.close();
});

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const post = (path: string, form: Record<string, string>) =>
  fetch(live.url + path, { method: 'POST', body: new URLSearchParams(form), headers: { origin: live.url }, redirect: 'manual' });

/** A quiz as a page drew it, and the form with every answer right. */
async function taken(): Promise<{ seed: string; form: Record<string, string> }> {
  const html = await (await fetch(`${live.url}/belajar/kuis`)).text();
  const seed = /name="undi" value="([0-9a-f]{32})"/.exec(html)![1]!;
  const answers = drawQuiz(live.law, seed).map(({ judgement }, i) => [`soal-${i + 1}`, kindOf(judgement.answer)]);
  return { seed, form: { undi: seed, ...(Object.fromEntries(answers) as Record<string, string>) } };
}

it('is drawn anew at each visit, and asks again for what has no answer, keeping the others', async () => {
  const { form } = await taken();
  expect((await taken()).seed).not.toBe(form['undi']);
  const { 'soal-3': gone, ...rest } = form;
  const answer = await post('/belajar/kuis', rest);
  const html = await answer.text();
  expect([answer.status, gone !== undefined]).toEqual([422, true]);
  expect(words(html)).toContain('Soal 3 belum dijawab.');
  expect(html.match(/ checked(=""|>|\s)/g)).toHaveLength(9);
});

it('explains every answer with its articles, and makes a certificate that anybody can check and nobody keeps', async () => {
  const { form } = await taken();
  const result = await post('/belajar/kuis', form);
  const html = await result.text();
  expect(result.status).toBe(200);
  expect(words(html)).toContain('10 dari 10 benar');
  for (const card of drawQuiz(live.law, form['undi']!)) {
    expect(words(html)).toContain(card.rule.text.id.replace(/\s+/g, ' '));
    for (const article of card.rule.articles) expect(words(html)).toContain(article.label.id);
  }
  const sheet = await (await post('/belajar/surat-keterangan', { ...form, nama: 'Pegawai Contoh Rahasia' })).text();
  const code = /class="code">([^<]+)</.exec(sheet)![1]!;
  expect(sheet).toContain('Pegawai Contoh Rahasia');
  expect(words(await (await post('/belajar/surat-keterangan', { nama: 'pegawai contoh rahasia', kode: code })).text())).toContain('Cocok.');
  expect(words(await (await post('/belajar/surat-keterangan', { nama: 'Orang Lain', kode: code })).text())).toContain('Tidak cocok.');
  const kept = await query(
    world.url.super,
    `select t::text as kept from education.lesson_total t union all select t::text from education.quiz_counted t`,
  );
  expect(JSON.stringify(kept.rows)).not.toMatch(/Rahasia/i);
});

it('gives no certificate for a score that was only claimed', async () => {
  const { form } = await taken();
  const wrong = Object.fromEntries(Object.entries(form).map(([name, value]) => [name, name === 'undi' ? value : 'belum']));
  const answer = await (await post('/belajar/surat-keterangan', { ...wrong, nama: 'Pegawai Contoh', nilai: '10' })).text();
  expect(words(answer)).toContain('Surat keterangan dapat dibuat mulai 8 jawaban benar');
  expect(answer).not.toContain('class="code"');
});

it('takes nonsense for an unanswered or an unread quiz, never for an error', async () => {
  expect((await post('/belajar/kuis', { undi: "'; drop table x" })).status).toBe(303);
  expect((await post('/belajar/kuis', { undi: '0'.repeat(32), 'soal-1': 'apa saja' })).status).toBe(422);
  expect((await post('/belajar/surat-keterangan', { undi: '0'.repeat(32) })).status).toBe(200);
  expect((await post('/belajar/surat-keterangan', { nama: 'x'.repeat(5_000), kode: 'y' })).status).toBe(422);
});

it('has its words in English too', async () => {
  expect(words(await (await fetch(`${live.url}/en/belajar/kuis`)).text())).toContain('Question 10 of 10');
  expect(words(await (await fetch(`${live.url}/en/belajar/kartu?pokok=foto&status=pns`)).text())).toContain('What is allowed');
});
