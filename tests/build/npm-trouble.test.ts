import { expect, test } from 'vitest';
import { servesAsNode } from '../../build/setup/dependencies.mjs';
import { npmCode, npmRemedy } from '../../build/setup/npm-trouble.mjs';

test('npm’s own code is found in the output of its versions', () => {
  expect(npmCode('npm warn x\nnpm error code ENOTFOUND\nnpm error network')).toBe('ENOTFOUND');
  expect(npmCode('npm ERR! code EUSAGE\nnpm ERR!')).toBe('EUSAGE');
  expect(npmCode('Segmentation fault')).toBe('');
});

test('each trouble has a remedy that fits', () => {
  expect(npmRemedy('ENOTFOUND')).toMatch(/network/);
  expect(npmRemedy('ENOSPC')).toMatch(/disk is full/);
  expect(npmRemedy('EUSAGE')).toMatch(/package-lock/);
  expect(npmRemedy('')).toMatch(/output/);
});

test.each([
  ['v20.20.2', false],
  ['v22.11.0', false],
  ['v22.12.0', true],
  ['v24.0.0', true],
  ['26.1.0', true],
])('Node %s serves: %s', (version, serves) => {
  expect(servesAsNode(version)).toBe(serves);
});
