/** How many paragraph numbers a mark names before it only counts the rest. */
const named = 3;

/**
 * The small mark at the end of a line: `¶4`, `¶12–13`, `¶3, 5, 6 +4`.
 *
 * @param paragraphs numbers from 1, ascending
 */
export function paragraphMark(paragraphs: readonly number[]): string {
  const runs: { first: number; last: number }[] = [];
  for (const number of paragraphs) {
    const run = runs.at(-1);
    if (run !== undefined && number === run.last + 1) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const shown = runs.slice(0, named);
  const words = shown.map(({ first, last }) =>
    first === last ? `${first}` : `${first}${last > first + 1 ? '–' : ', '}${last}`,
  );
  const left = runs.slice(named).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return `¶${words.join(', ')}${left > 0 ? ` +${left}` : ''}`;
}
