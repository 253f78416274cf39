import { type ColourNames, type HighlightColour, highlightColours } from '../contract/annotations.ts';
import type { ReadableDb, WritableDb } from './handles.ts';
import { allRows, change } from './statements.ts';

/** What a person calls the colours; one that has its usual name is not among them. */
export function colourNamesOf(db: ReadableDb): ColourNames {
  const rows = allRows<{ colour: string; name: string }>(db, 'SELECT colour, name FROM colour_name');
  const names = new Map(rows.map(({ colour, name }) => [colour, name]));
  return Object.fromEntries(
    highlightColours.flatMap((colour) => (names.has(colour) ? [[colour, names.get(colour)]] : [])),
  );
}

/** Gives a colour a name; an empty one goes back to the usual name. */
export function writeColourName(db: WritableDb, colour: HighlightColour, name: string): void {
  if (name === '') {
    change(db, 'DELETE FROM colour_name WHERE colour = ?', [colour]);
  } else {
    change(
      db,
      'INSERT INTO colour_name (colour, name) VALUES (?, ?) ON CONFLICT (colour) DO UPDATE SET name = excluded.name',
      [colour, name],
    );
  }
}
