import { learnSpanish } from '../electron/texts/spanish.ts';

// What the program does as it starts: every test may ask for either language.
learnSpanish();
