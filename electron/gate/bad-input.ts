/** As much of a schema's complaint as can be passed on. */
interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
}

/** How many complaints are named; a hostile input can cause thousands. */
const named = 3;

/** Says where an input is wrong and how, without repeating any of it. */
export function describeIssues(issues: readonly Issue[]): string {
  return issues
    .slice(0, named)
    .map(({ path, code }) => `${path.map(String).join('.') || 'input'}: ${code ?? 'invalid'}`)
    .join(', ');
}
