import { continues, netChanges, type RowChange, weightOf } from './change.ts';

/** Saves that belong together, such as those of one note while it is being typed. */
export interface Join {
  /** What is being saved again and again. */
  readonly key: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

export interface Step {
  readonly label: string;
  readonly changes: readonly RowChange[];
  /** True where its rows have nothing to do with one another, and may be written a few at a time. */
  readonly isLong?: boolean | undefined;
  readonly join?: { readonly key: string; readonly since: number; readonly until: number } | undefined;
}

/** Steps that can be taken back, and those that were, the newest last. */
export interface History {
  readonly done: Step[];
  readonly undone: Step[];
}

/** How many steps can be taken back, and what they may take in memory, in characters. */
const mostSteps = 200;
const mostWeight = 32 * 1024 * 1024;

/** A pause that ends a run of saves, and how long a run may go on, in milliseconds. */
const pause = 3000;
const longestRun = 60_000;

/** The run of saves that a save belongs to, or undefined where it begins one of its own. */
function runOf(step: Step | undefined, join: Join | undefined): Step['join'] {
  const run = step?.join;
  return run !== undefined && run.key === join?.key && join.at - run.until <= pause && join.at - run.since <= longestRun
    ? run
    : undefined;
}

function dropOldest(steps: Step[]): void {
  let weight = steps.reduce((sum, step) => sum + weightOf(step.changes), 0);
  while (steps.length > mostSteps || (steps.length > 1 && weight > mostWeight)) {
    weight -= weightOf(steps.shift()?.changes ?? []);
  }
}

/** Takes in what was just done, as a step of its own or as a part of the one before. */
export function addStep(history: History, label: string, recordedChanges: readonly RowChange[], join?: Join): void {
  const changes = netChanges(recordedChanges);
  if (changes.length === 0) {
    return;
  }
  const last = history.undone.length === 0 ? history.done.at(-1) : undefined;
  const run = runOf(last, join);
  history.undone.length = 0;
  if (last !== undefined && run !== undefined && join !== undefined && continues(last.changes, changes)) {
    const joined = netChanges([...last.changes, ...changes]);
    history.done.pop();
    if (joined.length > 0) {
      history.done.push({ label: last.label, changes: joined, join: { ...run, until: join.at } });
    }
    return;
  }
  pushStep(history, { label, changes, join: join && { key: join.key, since: join.at, until: join.at } });
}

/** Adds a step; what had been taken back cannot be made again after it. */
export function pushStep(history: History, step: Step): void {
  history.undone.length = 0;
  history.done.push(step);
  dropOldest(history.done);
}
