import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { complaints } from './complaints.ts';

const tests = join(import.meta.dirname, '..');

/** Of the twenty-five in the table, those about annotations, orphans, privacy and lost work, and four that are told beside it. */
const named = [...Array.from({ length: 15 }, (_, at) => at + 1), 18, 19, 20, 21, 22, 23, 24, 25].map(String);

/** Whether a file declares a test whose title holds these words. */
function declares(file: string, title: string): boolean {
  const source = readFileSync(join(tests, file), 'utf8');
  const titles = source.matchAll(/^ *(?:test|it)\b[^'`]*(?:\[[^\]]*\][^'`]*)?\(\s*(['`])((?:\\.|(?!\1).)*)\1/gms);
  return [...titles].some(([, , said = '']) => said.includes(title));
}

test('every complaint about annotations, orphans, privacy and lost work has a test that answers it', () => {
  expect(complaints.map(({ number }) => number)).toEqual([...named, 'a', 'b', 'c', 'd']);
  for (const { number, subject, proofs } of complaints) {
    expect(subject.length, number).toBeGreaterThan(20);
    expect(proofs.length, number).toBeGreaterThan(0);
    for (const { file, title } of proofs) {
      expect(existsSync(join(tests, file)), `${number}: ${file}`).toBe(true);
      expect(declares(file, title), `${number}: ${file}: ${title}`).toBe(true);
    }
  }
});

test('a title that no test has would be found out', () => {
  expect(declares('complaints/complaints.test.ts', 'a title that no test has')).toBe(true);
  expect(declares('complaints/complaints.test.ts', ['nobody', 'has', 'it'].join(' '))).toBe(false);
});
