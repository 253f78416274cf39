import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, it } from 'vitest';

const electron = join(import.meta.dirname, '../../electron');

const loads = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gmu;
/** A number that says which engine drafted a line; it loads nothing. */
const version = 'drafting/engine-version.ts';

/** What a file loads as soon as it is loaded itself. */
function loadedBy(file: string): string[] {
  return [...readFileSync(join(electron, file), 'utf8').matchAll(loads)].map(([, from = '']) =>
    relative(electron, join(electron, file, '..', from)).replaceAll('\\', '/'),
  );
}

it('the drafting engine with its tables is loaded by its thread, and else only when it is needed', () => {
  const files = readdirSync(electron, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  const outside = files.filter((file) => file.endsWith('.ts') && !file.startsWith('drafting/'));
  const eager = outside.filter((file) =>
    loadedBy(file).some((loaded) => loaded.startsWith('drafting/') && loaded !== version),
  );
  expect(eager).toEqual(['drafting-worker.ts']);
  expect(loadedBy(version)).toEqual([]);
});
