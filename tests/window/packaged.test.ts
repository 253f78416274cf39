import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getRawHeader, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { briefingShown, deskOf } from './desk.ts';
import { lookInto } from './devtools.ts';
import { freshFolder, projectRoot } from './folders.ts';
import { runtimeWords } from './runtime.ts';

/** The packaged program and its resources, by system. */
const places: { readonly [platform: string]: { readonly binary: string; readonly resources: string } } = {
  linux: { binary: 'linux*-unpacked/readout', resources: 'resources' },
  darwin: { binary: 'mac*/Readout.app/Contents/MacOS/Readout', resources: '../Resources' },
  win32: { binary: 'win*-unpacked/readout.exe', resources: 'resources' },
};

let binary = '';
let resources = '';
beforeAll(() => {
  const made = spawnSync(process.execPath, [join(projectRoot, 'build', 'package.mjs')], {
    cwd: projectRoot,
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(`the package could not be made: ${made.stderr}`);
  const place = places[process.platform];
  const [found] = place === undefined ? [] : globSync(place.binary, { cwd: join(projectRoot, 'release') });
  if (place === undefined || found === undefined) throw new Error('the package is not where it should be');
  binary = join(projectRoot, 'release', found);
  resources = join(dirname(binary), place.resources);
});

/** The environment with what a test adds, and without what makes tests possible. */
function environment(added: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { READOUT_ALLOW_DEBUGGING: _allowed, ELECTRON_OVERRIDE_DIST_PATH: _runtime, ...rest } = process.env;
  return { ...rest, ...added };
}

function run(words: readonly string[], added: NodeJS.ProcessEnv = {}) {
  return spawnSync(binary, [...runtimeWords, ...words], {
    env: environment(added),
    encoding: 'utf8',
    cwd: freshFolder(),
  });
}

test('the packaged program opens its window on the seeded briefing', async () => {
  const library = join(freshFolder(), 'library');
  const child = spawn(binary, [...runtimeWords, '--library', library, '--lang=en', '--remote-debugging-port=0'], {
    env: environment({ READOUT_ALLOW_DEBUGGING: '1' }),
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  const { browser, page } = await lookInto(library);
  await briefingShown(page);
  expect(await deskOf(page).title.textContent()).toContain('Mexico and the United States');
  await browser.close();
});

test('its commands work from any folder', () => {
  const library = join(freshFolder(), 'library');
  const version = run(['--version']);
  expect([version.status, version.stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  const list = run(['list', '--json', '--library', library]);
  expect([list.status, JSON.stringify(JSON.parse(list.stdout))]).toEqual([0, expect.stringContaining('Mexico')]);
  const pdf = run([
    'print',
    join(projectRoot, 'seeds', readdirSync(join(projectRoot, 'seeds'))[0] ?? ''),
    '--pdf',
    'page.pdf',
  ]);
  expect(pdf.stderr.trimEnd().split('\n').at(-1)).toMatch(/^readout: One page/);
  expect(pdf.status).toBe(0);
});

test('it cannot be steered from outside: neither debugged, nor run as Node, nor given options for Node', () => {
  const library = freshFolder();
  for (const word of [
    '--remote-debugging-port=0',
    '--remote-debugging-pipe',
    '--inspect=0',
    '--js-flags=--expose-gc',
  ]) {
    const refused = run([word, '--library', library]);
    expect([word, refused.status]).toEqual([word, 2]);
    expect(refused.stderr).toContain(word.split('=')[0]);
  }
  const asNode = run(['-e', 'process.stdout.write("ran as Node")', '--version'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(asNode.stdout).not.toContain('ran as Node');
  const optioned = run(['--version'], { NODE_OPTIONS: '--require=/no/such/file.cjs' });
  expect(optioned.status).toBe(0);
});

test('its fuses are set, read back from the binary', async () => {
  const wire = await getCurrentFuseWire(binary);
  expect(wire.version).toBe(FuseVersion.V1);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
    FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
  ];
  for (const fuse of off) expect([FuseV1Options[fuse], wire[fuse]]).toEqual([FuseV1Options[fuse], FuseState.DISABLE]);
  const on = [FuseV1Options.OnlyLoadAppFromAsar, FuseV1Options.EnableEmbeddedAsarIntegrityValidation];
  for (const fuse of on) expect([FuseV1Options[fuse], wire[fuse]]).toEqual([FuseV1Options[fuse], FuseState.ENABLE]);
});

test('it holds the built program and nothing of how it was built', () => {
  expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
  const archive = join(resources, 'app.asar');
  expect(getRawHeader(archive).headerSize).toBeGreaterThan(0);
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
  expect(files).toEqual(
    expect.arrayContaining([
      '/out/main.js',
      '/out/program.cjs',
      '/out/preload.cjs',
      '/out/renderer/index.html',
      '/out/licences.json',
      '/seeds',
    ]),
  );
  const rooms = new Set(files.map((file) => file.split('/')[1]));
  expect([...rooms].sort()).toEqual(['LICENSE', 'node_modules', 'out', 'package.json', 'seeds']);
  expect(
    files.filter((file) => /^\/node_modules\/(?!better-sqlite3|bindings|file-uri-to-path)[^/]+$/.test(file)),
  ).toEqual([]);
});
