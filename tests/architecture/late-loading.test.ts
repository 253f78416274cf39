import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const electron = join(import.meta.dirname, '../../electron');

const loads = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gmu;
const onlyTypes = /^(?:import|export)\s*\{\s*(?:type\s[^,}]*,?\s*)+\}/u;

/** A number that says which engine drafted a line; it loads nothing. */
const version = 'drafting/engine-version.ts';

/** What a file loads as soon as it is loaded itself. */
function loadedBy(file: string): string[] {
  return [...readFileSync(join(electron, file), 'utf8').matchAll(loads)]
    .filter(([statement]) => !onlyTypes.test(statement))
    .map(([, from = '']) =>
      from.startsWith('.') ? relative(electron, join(electron, file, '..', from)).replaceAll('\\', '/') : from,
    );
}

/** All that is loaded with a file. */
function loadedWith(file: string): ReadonlySet<string> {
  const all = new Set([file]);
  for (const each of all) if (each.endsWith('.ts')) for (const loaded of loadedBy(each)) all.add(loaded);
  return all;
}

it('the drafting engine with its tables is loaded by its threads, and else only when it is needed', () => {
  const files = readdirSync(electron, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const outside = files.filter((file) => file.endsWith('.ts') && !file.startsWith('drafting/'));
  const eager = outside.filter((file) =>
    loadedBy(file).some((loaded) => loaded.startsWith('drafting/') && loaded !== version),
  );
  expect(eager).toEqual(['drafting-worker.ts', 'reading-worker.ts']);
  expect(loadedBy(version)).toEqual([]);
});

it('the schemas of the calls are not loaded before the first screen', () => {
  const first = ['program.ts', 'windows/start-desk.ts', 'windows/library-tasks.ts'].map(loadedWith);
  expect(first.every((all) => all.size > 20)).toBe(true);
  expect(first.flatMap((all) => [...all].filter((loaded) => loaded === 'zod'))).toEqual([]);
  expect([...loadedWith('gate/answer.ts')]).toContain('zod');
});

it('the readers of formats are loaded with the first file of each', () => {
  const packages = [...loadedWith('importing/import-bytes.ts')].filter((loaded) => !loaded.endsWith('.ts'));
  expect(packages).toEqual([]);
  expect([...loadedWith('importing/html/import-page-file.ts')]).toContain('linkedom');
  expect([...loadedWith('importing/html/import-page-file.ts')]).not.toContain('mammoth');
});
