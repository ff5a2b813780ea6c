// What a phone loads before it can show the first page of /lapor.
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';

export const name = 'First page of /lapor, HTML and CSS, compressed';
export const budget = 14_000;
export const unit = 'bytes';

/** Returns the bytes on the wire, and throws when the page asks for anything else. */
export async function run({ service }) {
  const { body, encoding } = await load(`${service.url}/lapor`);
  if (encoding !== 'gzip') throw new Error('the first page is not compressed');
  const html = gunzipSync(body).toString();
  const others = html.match(/<script|<link rel="stylesheet"|<img|src=/g);
  if (others) throw new Error(`the first page asks for more: ${others.join(' ')}`);
  return body.length;
}

function load(url) {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (answer) => {
      const chunks = [];
      answer
        .on('data', (chunk) => chunks.push(chunk))
        .on('end', () => resolve({ body: Buffer.concat(chunks), encoding: answer.headers['content-encoding'] }))
        .on('error', reject);
    }).on('error', reject);
  });
}
