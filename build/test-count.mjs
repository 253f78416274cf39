/** The lines that end a test run, made from the runner's own report. */

/**
 * @typedef {object} Report vitest's JSON report, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} [numTodoTests]
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one for each file
 */

/**
 * Counts a report. A file that failed before it came to a test counts as one failure, and so does a run that failed with
 * no failure to show for it.
 *
 * @param {Report | null} report null where the runner wrote none
 * @param {number} status the runner's exit status
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(report, status) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  };
}

/**
 * What a run ends with: the last line always has the same form, since other programs read it.
 *
 * @param {{ passed: number, failed: number, skipped: number }} count
 */
export function closingLines({ passed, failed, skipped }) {
  return `${skipped > 0 ? `${skipped} skipped\n` : ''}${passed} passed, ${failed} failed`;
}
