import {
  type ClassName,
  classes,
  dependent,
  figureOf,
  measures,
  type Scores,
} from '../../tests/drafting/scoring/tally.ts';
import { goals } from './goals.ts';

/** What one library reached in the classes that it does. */
export interface Column {
  readonly name: string;
  readonly does: readonly ClassName[];
  readonly scores: Scores;
}

const figure = (value: number | undefined) => (value === undefined ? '' : value.toFixed(2));

/**
 * One line for each class: how many there are to find, how many were found right, precision, recall, F1, the share of
 * answers that is right for a class that hangs on another, the figure last reached, the goal, and the libraries' figures.
 */
export function table(
  scores: Scores,
  columns: readonly Column[],
  floors: Readonly<Record<string, number>> | undefined,
): string {
  const head = [
    'class',
    'gold',
    'right',
    'false',
    'P',
    'R',
    'F1',
    'share',
    'reached',
    'goal',
    ...columns.map(({ name }) => name),
  ];
  const rows = classes.map((name) => {
    const tally = scores[name];
    const { precision, recall, f1 } = measures(tally);
    return [
      name,
      String(tally.hit + tally.missed),
      String(tally.hit),
      String(tally.wrong),
      figure(precision),
      figure(recall),
      figure(f1),
      dependent.has(name) ? figure(recall) : '',
      figure(floors?.[name]),
      figure(goals[name]),
      ...columns.map(({ does, scores: theirs }) => (does.includes(name) ? figure(figureOf(name, theirs[name])) : '')),
    ];
  });
  return aligned([head, ...rows]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
