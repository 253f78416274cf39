export const classes = [
  'people',
  'roles',
  'organisations',
  'places',
  'dates',
  'days',
  'quotes',
  'speakers',
  'commitments',
  'actors',
  'firmness',
  'due',
] as const;
export type ClassName = (typeof classes)[number];

/** Classes that are asked of what another class found right: a role of a person, a day of a date. */
export const dependent: ReadonlySet<ClassName> = new Set(['roles', 'days', 'speakers', 'actors', 'firmness', 'due']);

/** Hits, false finds and misses of one class. Of a dependent class, one that is said wrongly is both. */
export interface Tally {
  hit: number;
  wrong: number;
  missed: number;
  readonly notes: string[];
}

export type Scores = Record<ClassName, Tally>;

export function emptyScores(): Scores {
  const tally = (): Tally => ({ hit: 0, wrong: 0, missed: 0, notes: [] });
  return {
    people: tally(),
    roles: tally(),
    organisations: tally(),
    places: tally(),
    dates: tally(),
    days: tally(),
    quotes: tally(),
    speakers: tally(),
    commitments: tally(),
    actors: tally(),
    firmness: tally(),
    due: tally(),
  };
}

export interface Measures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export function measures({ hit, wrong, missed }: Tally): Measures {
  const precision = hit + wrong === 0 ? 1 : hit / (hit + wrong);
  const recall = hit + missed === 0 ? 1 : hit / (hit + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The one figure of a class: F1; of a dependent class the share that is right. */
export function figureOf(name: ClassName, tally: Tally): number {
  const { f1, recall } = measures(tally);
  return dependent.has(name) ? recall : f1;
}

export function miss(tally: Tally, note: string): void {
  tally.missed += 1;
  tally.notes.push(`missed: ${note}`);
}

export function falseFind(tally: Tally, note: string): void {
  tally.wrong += 1;
  tally.notes.push(`false: ${note}`);
}

/** Counts an answer about something that was found: right, wrong, or none at all. */
export function answer(tally: Tally, right: boolean, said: boolean, note: string): void {
  if (right) tally.hit += 1;
  else {
    tally.missed += 1;
    if (said) tally.wrong += 1;
    tally.notes.push(`${said ? 'wrong' : 'not said'}: ${note}`);
  }
}

/** Adds one article's scores to a sum. */
export function addScores(into: Scores, from: Scores, name: string): void {
  for (const each of classes) {
    into[each].hit += from[each].hit;
    into[each].wrong += from[each].wrong;
    into[each].missed += from[each].missed;
    into[each].notes.push(...from[each].notes.map((note) => `${name}: ${note}`));
  }
}
