// `node bench/prevention/load.mjs <port> <circular> <connections> <seconds> <file of session tokens>`: so many browsers press the
// button, each as another employee, and press again as somebody else as soon as the answer is whole. Prints JSON.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

const [port, circular, connections, seconds, file] = process.argv.slice(2);
const tokens = readFileSync(file, 'utf8').split('\n');
const WARM_MS = 1_000;
const times = [];
let [next, others, all, isCounting, isOver] = [0, 0, 0, false, false];

for (let n = 0; n < Number(connections); n += 1) open();
setTimeout(() => (isCounting = true), WARM_MS);
setTimeout(
  () => {
    isOver = true;
    // Answers under way are waited for: what was answered must be found in the database.
    setTimeout(tell, 1_000);
  },
  WARM_MS + Number(seconds) * 1000,
);

function tell() {
  times.sort((a, b) => a - b);
  const at = (part) => Math.round((times[Math.floor((times.length - 1) * part)] ?? 0) * 10) / 10;
  console.log(JSON.stringify({ perSecond: Math.round(times.length / Number(seconds)), all, others, p50: at(0.5), p99: at(0.99) }));
  process.exit(0);
}

function ask(token) {
  return [
    `POST /saya/edaran/${circular} HTTP/1.1`,
    'host: localhost',
    `origin: http://localhost`,
    'sec-fetch-site: same-origin',
    `cookie: nirpihak_saya=${token}`,
    'content-type: application/x-www-form-urlencoded',
    'content-length: 0',
    '',
    '',
  ].join('\r\n');
}

function open() {
  let start = 0;
  const socket = connect(Number(port), '127.0.0.1', press);
  socket.setNoDelay(true);
  let rest = '';
  function press() {
    if (isOver) return;
    if (next >= tokens.length) throw new Error('more sessions are needed');
    start = performance.now();
    socket.write(ask(tokens[next++]));
  }
  socket.on('error', () => (others += 1));
  socket.on('data', (chunk) => {
    rest += chunk.toString('latin1');
    const end = wholeAt(rest);
    if (end < 0) return;
    const isGood = rest.startsWith('HTTP/1.1 303') && /\r\nlocation: \/saya\/edaran\//i.test(rest);
    rest = rest.slice(end);
    if (isGood) all += 1;
    else others += 1;
    if (isGood && isCounting && !isOver) times.push(performance.now() - start);
    press();
  });
}

/** Where the first answer ends, or -1. */
function wholeAt(text) {
  const head = text.indexOf('\r\n\r\n');
  if (head < 0) return -1;
  const length = /\r\ncontent-length: (\d+)/i.exec(text.slice(0, head))?.[1];
  if (length !== undefined) return text.length >= head + 4 + Number(length) ? head + 4 + Number(length) : -1;
  if (!/transfer-encoding: chunked/i.test(text.slice(0, head))) return head + 4;
  const end = text.indexOf('\r\n0\r\n\r\n', head - 2);
  return end < 0 ? (text.startsWith('0\r\n\r\n', head + 4) ? head + 9 : -1) : end + 7;
}
