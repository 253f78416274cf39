import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { freshFolder, projectRoot } from './folders.ts';
import { electronBinary, isRoot } from './runtime.ts';

/** The user and group that own nothing. */
const nobody = 65534;
const drop = ['--reuid', String(nobody), '--regid', String(nobody), '--clear-groups', '--inh-caps=-all', '--'];

/** How to start the program as somebody who is not root. */
export interface OrdinaryStart {
  readonly command: string;
  /** Words before those of the program's own. */
  readonly words: readonly string[];
  /** A folder that this user may write to. */
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
}

function nobodyReads(path: string): boolean {
  return spawnSync('setpriv', [...drop, 'test', '-r', path]).status === 0;
}

/** A copy of a folder that everybody may read, where the folder itself is out of reach. */
function withinReach(folder: string, probe: string, copies: string, leaveOut: readonly string[] = []): string {
  if (nobodyReads(join(folder, probe))) return folder;
  const copy = join(copies, probe.replaceAll('/', '-'));
  cpSync(folder, copy, {
    recursive: true,
    dereference: false,
    filter: (path) => !leaveOut.some((name) => path === join(folder, name)),
  });
  chmodSync(copy, 0o755);
  return copy;
}

/**
 * Prepares a start without root's rights: as the user who runs the tests, or as nobody where that is root. `null` where
 * root's rights cannot be laid down.
 */
export function ordinaryStart(): OrdinaryStart | null {
  const home = freshFolder();
  const binary = electronBinary();
  if (!isRoot) return { command: binary, words: [projectRoot], home, env: { ...process.env, HOME: home } };
  if (spawnSync('setpriv', [...drop, 'true']).status !== 0) return null;
  const copies = join(home, 'copies');
  mkdirSync(copies);
  chmodSync(home, 0o755);
  const runtime = withinReach(dirname(binary), 'electron', copies);
  const program = withinReach(projectRoot, 'out/main.js', copies, ['node_modules', '.git', 'release']);
  if (program !== projectRoot) {
    const needed = join('node_modules', 'better-sqlite3');
    cpSync(join(projectRoot, needed), join(program, needed), { recursive: true, dereference: true });
  }
  const own = join(home, 'nobody');
  mkdirSync(own);
  chownSync(own, nobody, nobody);
  const words = [...drop, join(runtime, 'electron'), program];
  return { command: 'setpriv', words, home: own, env: { ...process.env, HOME: own, ...displayFor(own) } };
}

/** Leave to use the display, where that is kept in a file of root's. */
function displayFor(home: string): NodeJS.ProcessEnv {
  const { XAUTHORITY: authority } = process.env;
  if (authority === undefined || !existsSync(authority)) return {};
  const copy = join(home, 'display');
  copyFileSync(authority, copy);
  chownSync(copy, nobody, nobody);
  return { XAUTHORITY: copy };
}
