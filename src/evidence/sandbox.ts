import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable, Writable } from 'node:stream';

export type Run = {
  readonly command: readonly string[];
  readonly input: AsyncIterable<Uint8Array>;
  /** Bytes of memory the program may fill. */
  readonly memory: number;
  /** Folders the program needs to see besides the system's own. */
  readonly folders: readonly string[];
};

/** How a run ended: with its output, or why there is none. */
export type Ran = { readonly output: Uint8Array } | { readonly failed: 'no-sandbox' | 'no-tool' | 'failed' };

const KILLED_AFTER_MS = 15_000;
const CPU_SECONDS = 12;
const OUTPUT_LIMIT = 64 * 1024 * 1024;
const CLOSED = 'room closed';
const NO_TOOL = 96;
/** `setpriv` could not give up its privileges; it ends with this before the program starts. */
const NO_DROP = 127;

/**
 * Closes the room, then becomes the program. An empty memory file system is made the root and shows the system's
 * programs and the named folders alone; the old root is gone before the program starts, and so is every privilege.
 * Whoever takes over a picture library finds no key, no evidence, no database, no network and no other process.
 * `/sys` is only the place where the room is put together: nothing we need ever lies under it. `umount` reads
 * `/proc`, hence the link that lives for one line. Everything shown is read-only, because an ordinary user's own program
 * files would otherwise be theirs to remove. In a container that knows one user only, nobody cannot be become.
 */
const ROOM = `
fail() { exit 1; }
mount -t tmpfs -o size=1m,mode=755 room /sys || fail
while [ "$1" != -- ]; do
  if [ -L "$1" ]; then ln -s "$(readlink "$1")" "/sys$1" || fail
  elif [ -d "$1" ]; then mkdir -p "/sys$1" && mount --bind "$1" "/sys$1" && mount -o remount,bind,ro,nosuid,nodev "/sys$1" || fail
  elif [ -c "$1" ]; then mkdir -p /sys/dev && : > "/sys$1" && mount --bind "$1" "/sys$1" || fail
  fi
  shift
done
shift
cd /sys && mkdir old && ln -s old/proc proc && pivot_root . old && cd / && umount -l /old && rm /proc && rmdir /old || fail
mount -o remount,ro / || fail
setpriv $BECOME -- true 2> /dev/null || BECOME=
command -v "$1" > /dev/null || { echo '${CLOSED}' >&2; exit ${NO_TOOL}; }
echo '${CLOSED}' >&2
exec setpriv $BECOME --inh-caps=-all --bounding-set=-all --no-new-privs -- "$@"
`;

const SYSTEM = ['/usr', '/bin', '/lib', '/lib64', '/etc/fonts', '/dev/null', '/dev/urandom'];
const NOBODY = '--reuid=65534 --regid=65534 --clear-groups';

/**
 * Runs a program on hostile bytes: no network, no disk (it may not write a single byte to a file), limits on memory
 * and processor, killed with all its children after 15 s. `no-sandbox` where the kernel refuses the room: then nothing
 * is run at all.
 */
export async function runClosed(run: Run): Promise<Ran> {
  if (process.platform !== 'linux') return { failed: 'no-sandbox' };
  const isRoot = process.getuid?.() === 0;
  const limits = [`--cpu=${CPU_SECONDS}`, '--fsize=0', '--core=0', `--data=${run.memory}`];
  const apart = ['--net', '--mount', '--ipc', '--uts', '--pid', '--fork', '--kill-child', ...(isRoot ? [] : ['--user', '--map-root-user'])];
  const room = ['/bin/sh', '-c', ROOM, 'room', ...SYSTEM, ...run.folders, '--', ...run.command];
  const child = spawn('prlimit', [...limits, '--', 'unshare', ...apart, '--', ...room], {
    detached: true, // a group of its own, so that one signal ends it with its children
    cwd: '/',
    env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', BECOME: isRoot ? NOBODY : '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const kill = (): void => void (child.pid && killGroup(child.pid));
  const timer = setTimeout(kill, KILLED_AFTER_MS);
  const ended = new Promise<number>((resolve) => child.on('error', () => resolve(-1)).on('close', (code) => resolve(code ?? -1)));
  try {
    const [, output, words, code] = await Promise.all([
      feed(child.stdin, run.input),
      collect(child.stdout, OUTPUT_LIMIT, kill),
      firstOf(child.stderr),
      ended,
    ]);
    return outcome(code, output, words);
  } finally {
    clearTimeout(timer);
    kill();
  }
}

function outcome(code: number, output: Uint8Array | null, words: string): Ran {
  if (!words.startsWith(CLOSED) || code === NO_DROP) return { failed: 'no-sandbox' };
  if (code === NO_TOOL) return { failed: 'no-tool' };
  return code === 0 && output && output.length > 0 ? { output } : { failed: 'failed' };
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, constants.signals.SIGKILL);
  } catch {
    // already gone
  }
}

/** A program that stops reading (it has seen enough, or died) is no fault of the bytes; a fault of the source is. */
async function feed(stdin: Writable, input: AsyncIterable<Uint8Array>): Promise<void> {
  stdin.on('error', () => undefined);
  for await (const chunk of input) {
    if (stdin.destroyed) break;
    if (!stdin.write(chunk)) await new Promise((resolve) => stdin.once('drain', resolve).once('close', resolve).once('error', resolve));
  }
  stdin.end();
}

/** The first words on standard error, which are the room's own; a program may complain without end after them. */
async function firstOf(stream: Readable): Promise<string> {
  let words = '';
  for await (const chunk of stream as AsyncIterable<Uint8Array>)
    if (words.length < CLOSED.length) words += Buffer.from(chunk).toString('latin1');
  return words;
}

async function collect(stream: Readable, limit: number, kill: () => void): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      if (size > limit) {
        kill();
        return null;
      }
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}
