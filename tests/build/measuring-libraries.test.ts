import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
/** What the drafting is measured against; it may never come along in the program. */
const measuring = ['compromise', 'chrono-node', 'wink-nlp', 'wink-eng-lite-web-model'];

/** The names of the packages that the program's own sources import. */
function imported(): Set<string> {
  const names = new Set<string>();
  for (const room of ['electron', 'renderer'])
    for (const file of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(file)) continue;
      const source = readFileSync(join(root, room, file), 'utf8');
      for (const [, name = ''] of source.matchAll(/(?:from|import)\s*\(?\s*'((?:@[^'/]+\/)?[^'./][^'/]*)/g))
        names.add(name);
    }
  return names;
}

it('the program imports none of the libraries that it is measured against', () => {
  const names = imported();
  expect(names).toContain('zod');
  for (const name of measuring) expect(names).not.toContain(name);
});

it('they are there for development only', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of measuring) {
    expect(dependencies).not.toHaveProperty(name);
    expect(devDependencies).toHaveProperty(name);
  }
});
