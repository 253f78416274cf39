/** Something that cannot be done, told to a person: what, what to do about it, and where the details are. */
export class SetupFailure extends Error {
  /**
   * @param {string} what a plain sentence
   * @param {string} remedy a plain sentence: what the reader can do
   * @param {{ log?: string, cause?: unknown }} [details] `log`: path of the full output
   */
  constructor(what, remedy, { log, cause } = {}) {
    super(what, { cause });
    this.name = 'SetupFailure';
    this.remedy = remedy;
    this.log = log;
  }
}

/**
 * A failure as the lines that end a run.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function tell(error) {
  if (!(error instanceof SetupFailure)) {
    return `readout: something unexpected went wrong in the set-up.\n${error instanceof Error ? error.stack : String(error)}`;
  }
  const lines = [`readout: ${error.message}`, `  ${error.remedy}`];
  if (error.log) lines.push(`  The full output is in ${error.log}`);
  return lines.join('\n');
}
