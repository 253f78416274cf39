import type { ColourNames } from '../contract/annotations.ts';
import type { CallInput } from '../contract/calls.ts';
import { colourNamesOf, writeColourName } from '../storage/colour-names.ts';
import { recordStep } from '../storage/undo.ts';
import type { LibraryContext } from './context.ts';

/** What a person calls the colours. */
export function colourNames({ db }: LibraryContext): ColourNames {
  return colourNamesOf(db);
}

/** Gives a colour a name of one's own, or its usual one back. */
export function nameColour(desk: LibraryContext, { colour, name }: CallInput<'nameColour'>): ColourNames {
  recordStep(desk.db, desk.texts.commands.steps.nameColour, () => writeColourName(desk.db, colour, name), {
    key: `colour ${colour}`,
    at: desk.clock(),
  });
  desk.changed('all');
  return colourNamesOf(desk.db);
}
