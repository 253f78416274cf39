/** What a start is measured by. */
export type Milestone = 'process' | 'window' | 'shown';

/** Tells that a milestone of the start is reached; the first time counts. */
export type Trace = (milestone: Milestone) => void;

/**
 * Writes one line of JSON per milestone.
 *
 * @param created milliseconds since 1970 at which the process was created
 */
export function makeTrace(created: number, write: (line: string) => void, now: () => number = Date.now): Trace {
  const seen = new Set<Milestone>();
  return (event) => {
    if (seen.has(event)) return;
    seen.add(event);
    write(`${JSON.stringify({ event, ms: Math.round(now() - created) })}\n`);
  };
}

/** A trace that nobody asked for. */
export const noTrace: Trace = () => undefined;
