import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = (name: string) => join(root, 'node_modules/.bin', name);

describe('the table of rooms', () => {
  test('is what the written projects and lint rules say', () => {
    const listing = 'import("./build/rooms.mjs").then((m) => process.stdout.write(JSON.stringify(m.files())))';
    const files: Record<string, string> = JSON.parse(
      execFileSync(process.execPath, ['-e', listing], { cwd: root, encoding: 'utf8' }),
    );
    expect(Object.keys(files).length).toBeGreaterThan(10);
    for (const [path, content] of Object.entries(files)) {
      expect(readFileSync(join(root, 'build', path), 'utf8'), `run npm run rooms: ${path}`).toBe(content);
    }
  });

  test('has arrows that run one way', () => {
    const rooms: Record<string, { rooms: string[] }> = JSON.parse(readFileSync(join(root, 'build/rooms.json'), 'utf8'));
    const order = Object.keys(rooms);
    for (const [name, room] of Object.entries(rooms)) {
      for (const below of room.rooms)
        expect(order.indexOf(below), `${name} -> ${below}`).toBeLessThan(order.indexOf(name));
    }
  });
});

describe('a wrong import', () => {
  let folder = '';

  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'readout-rooms-'));
    execFileSync('git', ['init', '-q', folder]);
    cpSync(join(root, '.biome.json'), join(folder, '.biome.json'));
    for (const path of ['lint-rooms.json', 'tsconfig']) {
      cpSync(join(root, 'build', path), join(folder, 'build', path), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lint = () =>
    spawnSync(bin('biome'), ['lint', '--max-diagnostics=50', '.'], { cwd: folder, encoding: 'utf8' }).stderr;

  test.each([
    ['electron/article/a.ts', "'node:fs'", 'does not know this package'],
    ['electron/briefing/a.ts', "'electron'", 'does not know this package'],
    ['electron/drafting/a.ts', "'better-sqlite3'", 'does not know this package'],
    ['electron/drafting/languages/en/a.ts', "'../../../privacy/b.ts'", 'may import only'],
    ['electron/printing/a.ts', "'../privacy/b.ts'", 'may import only'],
    ['electron/printing/a.ts', "'../contract/private-notes.ts'", 'never learns of private notes'],
    ['electron/briefing/a.ts', "'../contract/private-notes.ts'", 'never learns of private notes'],
    ['electron/exporting/a.ts', "'../contract/private-notes.ts'", 'never learns of private notes'],
    ['electron/importing/annotations/a.ts', "'../../contract/private-notes.ts'", 'never learns of private notes'],
    ['electron/storage/a.ts', "'../desk/b.ts'", 'may import only'],
    ['electron/desk/a.ts', "'node:https'", 'opens no connection'],
    ['electron/desk/a.ts', "'https'", 'opens no connection'],
    ['electron/main.ts', "'node:net'", 'opens no connection'],
    ['renderer/brief/a.ts', "'../../electron/storage/b.ts'", 'knows only the contract'],
    ['renderer/print/a.ts', "'../../electron/storage/b.ts'", 'knows only the contract'],
    ['renderer/print/a.ts', "'../../electron/contract/private-notes.ts'", 'never learns of private notes'],
  ])('%s importing %s is refused by lint', (path, name, message) => {
    write(path, `import * as thing from ${name};\nexport const things = [thing];\n`);
    expect(lint()).toContain(message);
  });

  test.each(['electron/main.ts', 'electron/windows/a.ts', 'electron/printing/a.ts'])(
    '%s importing the net of electron is refused by lint',
    (path) => {
      write(path, "import { net } from 'electron';\nexport const things = [net];\n");
      expect(lint()).toContain('opens no connection');
    },
  );

  test('fetch is refused by lint', () => {
    write('electron/desk/a.ts', "export const page = fetch('app://readout');\n");
    expect(lint()).toContain('noRestrictedGlobals');
  });

  test('an import against the arrows is refused by the compiler', () => {
    write('electron/contract/a.ts', 'export const a = 1;\n');
    write('electron/article/b.ts', "export { a } from '../contract/a.ts';\n");
    // Forced: what a build made a moment ago counts as fresh by the clock, and the clock may be set back.
    const compile = (room: string) => {
      const config = `build/tsconfig/${room}.json`;
      const { stdout, stderr } = spawnSync(bin('tsc'), ['-b', '--force', config], { cwd: folder, encoding: 'utf8' });
      return stdout + stderr;
    };
    expect(compile('article')).toBe('');
    write('electron/contract/a.ts', "export { b } from '../article/b.ts';\n");
    write('electron/article/b.ts', 'export const b = 1;\n');
    expect(compile('contract')).toContain('TS6307');
  });

  test('a pure room that reaches for Node is refused by the compiler', () => {
    write('electron/contract/a.ts', 'export const a = process.pid;\n');
    const compiled = spawnSync(bin('tsc'), ['-b', 'build/tsconfig/contract.json'], { cwd: folder, encoding: 'utf8' });
    expect(compiled.stdout).toContain("'process'");
  });
});
