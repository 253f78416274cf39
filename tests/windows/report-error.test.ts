import { expect, test } from 'vitest';
import { describeError } from '../../electron/windows/report-error.ts';
import { makeTrace } from '../../electron/windows/trace.ts';

test('an error is told by its kind and place, never by its words', () => {
  const secret = 'the delegation will walk out\n    at (the second line)';
  const told = describeError(Object.assign(new RangeError(secret), { code: 'ERR_X' }));
  expect(told).toMatch(/^RangeError ERR_X\n\s+at /);
  expect(told).not.toContain('delegation');
  expect(told).not.toContain('the second line');
  expect(describeError(secret)).toBe('a string was thrown');
});

test('a milestone is told once, as a line of JSON', () => {
  const lines: string[] = [];
  let now = 1_000.4;
  const trace = makeTrace(
    900,
    (line) => lines.push(line),
    () => now,
  );
  trace('process');
  now = 1_500;
  trace('shown');
  trace('shown');
  expect(lines).toEqual(['{"event":"process","ms":100}\n', '{"event":"shown","ms":600}\n']);
});
