import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isInStep, unlocked } from '../../build/setup/install-state.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-linux': { version: '2.0.0', integrity: 'sha512-b', optional: true },
    'node_modules/b-windows': { version: '2.0.0', integrity: 'sha512-c', optional: true },
  },
};
const installed = {
  packages: {
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/b-linux': { version: '2.0.0', integrity: 'sha512-b' },
  },
};

describe('what is installed is in step with the lock file', () => {
  test('when all of it is there but for what is made for other platforms', () => {
    expect(isInStep(lock, installed)).toBe(true);
  });

  test('and not when nothing is installed, or an installation was interrupted', () => {
    expect(isInStep(lock, null)).toBe(false);
    expect(isInStep(lock, {})).toBe(false);
  });

  test.each([
    ['a package is missing', { packages: { 'node_modules/b-linux': { version: '2.0.0' } } }],
    ['a package has another version', { packages: { ...installed.packages, 'node_modules/a': { version: '1.0.1' } } }],
    [
      'a package has other content',
      { packages: { ...installed.packages, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' } } },
    ],
    ['a package is left over', { packages: { ...installed.packages, 'node_modules/z': { version: '1.0.0' } } }],
  ])('and not when %s', (_why, present) => {
    expect(isInStep(lock, present)).toBe(false);
  });
});

describe('the lock file', () => {
  test('names the optional packages that it lacks', () => {
    const packages = {
      'node_modules/tool': { optionalDependencies: { 'tool-here': '1', 'tool-nested': '1', 'tool-gone': '1' } },
      'node_modules/tool-here': {},
      'node_modules/tool/node_modules/tool-nested': {},
    };
    expect(unlocked({ packages })).toEqual(['tool-gone']);
  });

  test('of this project lacks none, since npm ci refuses such a file', () => {
    const ours = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'));
    expect(Object.keys(ours.packages).length).toBeGreaterThan(300);
    expect(unlocked(ours)).toEqual([]);
  });
});
