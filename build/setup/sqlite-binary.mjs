/**
 * The native half of better-sqlite3. Its prebuilt binaries speak Node-API 10 and need nothing done; an Electron that stops
 * at Node-API 9 crashes on them, so for that one it is built from source, once for all clones. The build loads in Node too.
 */
import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages, which } from './apt.mjs';
import { ask, runLogged } from './child.mjs';
import { SetupFailure } from './failure.mjs';
import { hashFile } from './manifest.mjs';
import { cacheFolder, modules, shortHash } from './paths.mjs';
import { say } from './progress.mjs';
import { standIn } from './stand-in.mjs';

const home = join(modules, 'better-sqlite3');
/** Where better-sqlite3 looks before it looks at its prebuilt binaries. */
const place = join(home, 'build', 'Release', 'better_sqlite3.node');

/** Opt out of what only newer Node-APIs have; the version number is the one that stands for "experimental". */
const flags =
  '-UNAPI_VERSION -DNAPI_VERSION=2147483647 -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT -include node-api-shim.h';

const shimHeader = fileURLToPath(new URL('node-api-shim.h', import.meta.url));

/**
 * What node-gyp wants to know of a Node besides its headers. Ours, and no more than a Node-API module asks for, so that
 * the build does not depend on which Node's headers a machine happens to have.
 */
const commonGypi = `{
  'target_defaults': {
    'default_configuration': 'Release',
    'configurations': {
      'Release': { 'cflags': ['-O3', '-fno-omit-frame-pointer'], 'defines': ['NDEBUG'] },
      'Debug': { 'cflags': ['-g', '-O0'] },
    },
    'cflags': ['-fPIC', '-pthread', '-Wall'],
    'cflags_cc': ['-fno-rtti', '-fno-exceptions'],
    'ldflags': ['-pthread'],
  },
}
`;

/**
 * The environment of the build. A person's npm settings, which npm hands to all it starts, must not reach node-gyp: there
 * they weigh more than its arguments, and a `nodedir` among them would bring another Node's headers in.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function buildEnvironment(env, node) {
  const own = Object.entries(env).filter(([name]) => !/^npm_(?:config|package_config)_/i.test(name));
  return { ...Object.fromEntries(own), CXXFLAGS: flags, PATH: `${dirname(node)}:${env.PATH}`, MAKEFLAGS: '-j2' };
}

const versionOf = async (/** @type {string} */ name) =>
  JSON.parse(await readFile(join(modules, name, 'package.json'), 'utf8')).version;

/** Where the build for this system is cached: one file, and its checksum beside it. */
async function cached() {
  // The C library is part of the name, since homes are shared between systems.
  const shim = await readFile(shimHeader, 'utf8');
  const made = shortHash(flags, commonGypi, shim, await versionOf('node-api-headers'), libcVersion());
  const name = `better-sqlite3-${await versionOf('better-sqlite3')}-${process.platform}-${process.arch}-napi${standIn.nodeApi}-${made}`;
  return join(cacheFolder(), name, 'better_sqlite3.node');
}

function libcVersion() {
  const report = /** @type {{ excludeNetwork?: boolean, getReport(): object } | undefined} */ (process.report);
  if (!report) return '';
  // Else it looks up the names of all that this machine is connected to.
  report.excludeNetwork = true;
  const { header } = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (report.getReport());
  return header?.glibcVersionRuntime ?? '';
}

/** @param {string} file */
async function isIntact(file) {
  try {
    return (await readFile(`${file}.sha256`, 'utf8')) === (await hashFile(file));
  } catch {
    return false;
  }
}

/**
 * Whether nothing is left to do for a runtime.
 *
 * @param {import('./runtime.mjs').Runtime} runtime
 */
export async function sqliteInPlace(runtime) {
  if (runtime.kind === 'official') return !existsSync(place);
  try {
    return (
      (await readFile(`${place}.sha256`, 'utf8')) === (await readFile(`${await cached()}.sha256`, 'utf8')) &&
      (await isIntact(place))
    );
  } catch {
    return false;
  }
}

/**
 * Sees to the right binary in node_modules.
 *
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} node a Node 22.12 or later
 * @throws {SetupFailure}
 */
export async function ensureSqlite(runtime, node) {
  if (runtime.kind === 'official') {
    await rm(join(home, 'build'), { recursive: true, force: true });
    return;
  }
  const file = await cached();
  if (!(await isIntact(file))) await build(file, runtime, node);
  await mkdir(dirname(place), { recursive: true });
  // Copied beside and renamed: a program may have the old one open.
  await copyFile(file, `${place}.new`);
  await rename(`${place}.new`, place);
  await copyFile(`${file}.sha256`, `${place}.sha256`);
}

/**
 * @param {string} file the cached build to make
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} node
 */
async function build(file, runtime, node) {
  await ensureTools();
  say('building better-sqlite3 from source for this runtime; this takes about a minute, once');
  const work = join(cacheFolder(), `build-${process.pid}`);
  try {
    await layOut(work);
    const gyp = join(modules, 'node-gyp', 'bin', 'node-gyp.js');
    const args = [gyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${join(work, 'headers')}`];
    const env = buildEnvironment(process.env, node);
    const { code, log } = await runLogged('better-sqlite3', node, args, { cwd: join(work, 'better-sqlite3'), env });
    const built = join(work, 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');
    if (code !== 0 || !existsSync(built)) {
      throw new SetupFailure(
        'better-sqlite3 could not be built.',
        'It needs Python 3, make and a C++20 compiler; the end of its output says what is wrong.',
        { log },
      );
    }
    await prove(built, runtime, node, log);
    await mkdir(dirname(file), { recursive: true });
    await rename(built, file);
    await writeFile(`${file}.sha256`, await hashFile(file));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Sees to Python, make and a compiler. */
async function ensureTools() {
  const wanted = [];
  if (!which('python3')) wanted.push(['python3']);
  if (!which('make')) wanted.push(['make']);
  if (!which('g++') && !process.env.CXX) wanted.push(['g++']);
  await ensurePackages(wanted, 'better-sqlite3 must be built from source for this runtime');
}

/**
 * A copy of the sources, so that two clones, or two runs in one, do not build in each other's way.
 *
 * @param {string} work
 */
async function layOut(work) {
  await rm(work, { recursive: true, force: true });
  const source = join(work, 'better-sqlite3');
  await cp(home, source, { recursive: true, filter: (path) => !path.startsWith(join(home, 'build')) });
  await mkdir(join(work, 'node_modules'));
  await symlink(join(modules, 'node-addon-api'), join(work, 'node_modules', 'node-addon-api'));
  const headers = join(work, 'headers', 'include', 'node');
  await cp(join(modules, 'node-api-headers', 'include'), headers, { recursive: true });
  await copyFile(shimHeader, join(headers, 'node-api-shim.h'));
  await writeFile(join(headers, 'common.gypi'), commonGypi);
}

/**
 * Uses the build, in Node and in the runtime: one that only seems to be right would crash later.
 *
 * @param {string} built
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} node
 * @param {string} log
 */
async function prove(built, runtime, node, log) {
  const args = ['--expose-gc', fileURLToPath(new URL('prove-sqlite.cjs', import.meta.url)), home, built];
  const inNode = await ask(node, args);
  const inRuntime = await ask(runtime.binary, args, { ...process.env, ELECTRON_RUN_AS_NODE: '1' });
  if (inNode !== '42' || inRuntime !== '42') {
    const where = inNode === '42' ? 'Electron' : 'Node';
    throw new SetupFailure(
      `better-sqlite3 was built, but does not load in ${where}.`,
      'The output of the build may say why; a newer C++ compiler may help.',
      { log },
    );
  }
}
