// A load generator in a process of its own: so many connections ask one address again as soon as the answer is whole.
// `node bench/desk/load.mjs <port> <path> <connections> <seconds> [etag]` prints answers a second as JSON.
import { connect } from 'node:net';

const [port, path, connections, seconds, etag] = process.argv.slice(2);
const ask = Buffer.from(
  [`GET ${path} HTTP/1.1`, 'host: localhost', 'accept-encoding: gzip, br', ...(etag ? [`if-none-match: ${etag}`] : []), '', ''].join(
    '\r\n',
  ),
);
const counted = { answers: 0, bytes: 0, others: 0 };
let isCounting = false;

for (let n = 0; n < Number(connections); n += 1) open();
setTimeout(() => (isCounting = true), 1000);
setTimeout(
  () => {
    console.log(JSON.stringify({ ...counted, perSecond: Math.round(counted.answers / Number(seconds)) }));
    process.exit(0);
  },
  1000 + Number(seconds) * 1000,
);

function open() {
  const socket = connect(Number(port), '127.0.0.1', () => socket.write(ask));
  socket.setNoDelay(true);
  let rest = Buffer.alloc(0);
  socket.on('error', () => (counted.others += 1));
  socket.on('data', (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let size = sizeOf(rest); size > 0 && rest.length >= size; size = sizeOf(rest)) {
      count(rest, size);
      rest = rest.subarray(size);
      socket.write(ask);
    }
  });
}

function count(answer, size) {
  if (!isCounting) return;
  const status = answer.toString('latin1', 9, 12);
  if (status === '200' || status === '304') counted.answers += 1;
  else counted.others += 1;
  counted.bytes += size;
}

/** Bytes of the first answer in the buffer, head and body; 0 while its head is not whole. Chunked answers end at their last chunk. */
function sizeOf(buffer) {
  const head = buffer.indexOf('\r\n\r\n');
  if (head === -1) return 0;
  const text = buffer.toString('latin1', 0, head).toLowerCase();
  const length = /\ncontent-length: (\d+)/.exec(text)?.[1];
  if (length !== undefined) return head + 4 + Number(length);
  if (!text.includes('transfer-encoding: chunked')) return head + 4;
  const end = buffer.indexOf('\r\n0\r\n\r\n', head);
  return end === -1 ? 0 : end + 7;
}
