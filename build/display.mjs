/** A display for programs with windows: the user's own, or a private virtual one that ends with this process. */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupFailure } from './setup/failure.mjs';
import { hasDisplay } from './setup/system.mjs';

const SCREEN = '1600x1200x24';

/**
 * Starts the server and ends it when this process is gone, however it ended: the shell's standard input is a pipe from
 * here, and closes with us even where no handler of ours could run. Its first argument is a folder to take away then.
 */
const keeper = `
  folder=$1; shift
  Xvfb "$@" </dev/null & server=$!
  exec 3>&-
  cat >/dev/null
  kill $server; wait $server
  rm -rf "$folder"`;

/**
 * Does something that opens windows.
 *
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work is given what to add to the environment of the programs it starts
 * @returns {Promise<T>}
 * @throws {SetupFailure} where there is no display and none can be started
 */
export async function withDisplay(work) {
  if (hasDisplay()) return work({});
  const folder = mkdtempSync(join(tmpdir(), 'readout-display-'));
  const authority = join(folder, 'authority');
  // Without a cookie every user of this machine could look at the windows.
  writeFileSync(authority, cookie(randomBytes(16)), { mode: 0o600 });
  const server = startServer(folder, authority);
  try {
    const number = await server.number;
    return await work({ DISPLAY: `:${number}`, XAUTHORITY: authority });
  } finally {
    server.child.stdin?.end();
  }
}

/**
 * @param {string} folder to be taken away in the end
 * @param {string} authority a file in it
 */
function startServer(folder, authority) {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset', '-auth', authority];
  // In a group of its own: Ctrl+C in the terminal is for the program, which may want to close its windows in peace.
  const child = spawn('sh', ['-c', keeper, 'readout-display', folder, ...args], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  child.unref();
  let complaint = '';
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  child.stdin?.on('error', () => {});
  const number = new Promise((resolve, reject) => {
    let text = '';
    const refuse = () => {
      const last = complaint.trim().split('\n').pop();
      reject(
        new SetupFailure(
          `a virtual display could not be started${last ? `: ${last}` : '.'}`,
          'See that Xvfb runs here and that /tmp may be written, or start from a desktop session.',
        ),
      );
    };
    child.on('error', refuse);
    const answer = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
    answer.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(text.trim());
    });
    answer.on('end', refuse);
  });
  return { child, number };
}

/**
 * An X authority file with one cookie that serves any display.
 *
 * @param {Buffer} secret 16 bytes
 */
export function cookie(secret) {
  const field = (/** @type {string | Buffer} */ value) => {
    const bytes = Buffer.from(value);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(bytes.length);
    return Buffer.concat([length, bytes]);
  };
  const anyHost = Buffer.from([0xff, 0xff]);
  return Buffer.concat([anyHost, field(''), field(''), field('MIT-MAGIC-COOKIE-1'), field(secret)]);
}
