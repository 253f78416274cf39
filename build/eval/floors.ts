import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicSet } from '../../tests/drafting/scoring/load-set.ts';
import { type ClassName, classes, figureOf, type Scores } from '../../tests/drafting/scoring/tally.ts';

/** The figure last reached, by language and class. */
export type Floors = Readonly<Record<string, Readonly<Record<string, number>>>>;

const file = join(publicSet, 'floors.json');

export function readFloors(): Floors {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The classes whose figure is under what was reached before. */
export function under(
  scores: Scores,
  floors: Readonly<Record<string, number>> = {},
): { name: ClassName; figure: number; floor: number }[] {
  return classes.flatMap((name) => {
    const figure = figureOf(name, scores[name]);
    const floor = floors[name] ?? 0;
    return figure < floor ? [{ name, figure, floor }] : [];
  });
}

/** The floors lifted to what is reached now, to three places; none is ever lowered. */
export function raised(floors: Floors, reached: Readonly<Record<string, Scores>>): Floors {
  return Object.fromEntries(
    Object.entries(reached).map(([language, scores]) => [
      language,
      Object.fromEntries(
        classes.map((name) => {
          const figure = Math.floor(figureOf(name, scores[name]) * 1000) / 1000;
          return [name, Math.max(figure, floors[language]?.[name] ?? 0)];
        }),
      ),
    ]),
  );
}

export function writeFloors(floors: Floors): void {
  const lines = Object.entries(floors).map(
    ([language, figures]) =>
      `  ${JSON.stringify(language)}: {\n${Object.entries(figures)
        .map(([name, figure]) => `    ${JSON.stringify(name)}: ${figure}`)
        .join(',\n')}\n  }`,
  );
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}
