/** What the set-up says while it works: on standard error only, since standard output belongs to the program. */

/** @param {string} sentence */
export function say(sentence) {
  process.stderr.write(`readout: ${sentence}\n`);
}

/**
 * Shows the share done of something long: one line that is rewritten on a terminal, a line for each quarter elsewhere.
 *
 * @param {string} what
 * @param {{ isTTY?: boolean, write(text: string): unknown }} [out]
 * @returns {(share: number) => void} to be called with 0 to 1; 1 ends the line
 */
export function percent(what, out = process.stderr) {
  let last = -1;
  return (share) => {
    const whole = Math.min(100, Math.floor(share * 100));
    const step = out.isTTY ? whole : Math.floor(whole / 25) * 25;
    if (step <= last) return;
    last = step;
    if (out.isTTY) out.write(`\rreadout: ${what} ${step} %${step === 100 ? '\n' : ''}`);
    else if (step > 0) out.write(`readout: ${what} ${step} %\n`);
  };
}
