import { briefTexts } from './brief.ts';
import { dateTexts } from './dates.ts';
import { deskTexts } from './desk.ts';
import { handTexts } from './hand.ts';
import { noteTexts } from './notes.ts';
import { placeTexts } from './places.ts';
import { readTexts } from './read.ts';
import { versionTexts } from './versions.ts';

/** The texts of the first screen, and of what a hand can do there at once. */
export const first = {
  brief: briefTexts,
  dates: dateTexts,
  desk: deskTexts,
  hand: handTexts,
  notes: noteTexts,
  places: placeTexts,
  read: readTexts,
  versions: versionTexts,
};
