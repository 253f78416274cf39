import { expect, test } from 'vitest';
import { closingLines, countTests } from '../../build/test-count.mjs';

const file = (status: string, tests: number) => ({ status, assertionResults: Array(tests).fill({}) });
const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, testResults: [file('passed', 5)] };

test('a clean run', () => {
  expect(closingLines(countTests(report, 0))).toBe('5 passed, 0 failed');
});

test('skipped and planned tests are counted on a line before the last', () => {
  const count = countTests({ ...report, numPendingTests: 2, numTodoTests: 1 }, 0);
  expect(closingLines(count)).toBe('3 skipped\n5 passed, 0 failed');
});

test('a file that could not be loaded is a failure', () => {
  const testResults = [...report.testResults, file('failed', 0), file('failed', 1)];
  const count = countTests({ ...report, numFailedTests: 1, testResults }, 1);
  expect(closingLines(count)).toBe('5 passed, 2 failed');
});

test('a run that failed for no test’s sake is not reported as clean', () => {
  expect(countTests(report, 1).failed).toBe(1);
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
