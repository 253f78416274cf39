import { colourName } from '../desk/colour-names.ts';
import { factsOfSentence } from '../desk/light.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { textMaps } from './highlights.ts';
import { type MarkedPassage, marksBySentence, marksTouching } from './marked-passages.ts';
import { marksOnScreen, viewOnScreen } from './marks-on-screen.ts';

/** What lies on a sentence, in words: its marks, its notes and the lines that rest on it. */
export function describeSentence(index: number, marks: readonly MarkedPassage[]): string {
  const sentence = viewOnScreen(session.get())?.sentences[index];
  if (sentence === undefined) return '';
  const words = texts().read;
  const touching = marksTouching(marks, sentence);
  const named = touching.flatMap(({ colour, unsure }) => (colour === undefined || unsure ? [] : [colourName(colour)]));
  const names = [...new Set(named)];
  const noted = touching.filter((mark) => mark.hasText).length;
  const facts = factsOfSentence(index).length;
  return [
    ...(names.length > 0 ? [words.sentenceMarks(names.join(', '))] : []),
    ...(touching.some((mark) => mark.unsure) ? [words.sentenceUnsure] : []),
    ...(noted > 0 ? [words.sentenceNotes(noted)] : []),
    ...(facts > 0 ? [words.sentenceFacts(facts)] : []),
  ].join('; ');
}

/** Painted marks are not in the accessibility tree, so each sentence's description names what lies on it. */
export function describeSentences(): void {
  const maps = textMaps();
  // Nor are sentences looked for where none is on the screen, as in the first picture of a start.
  if (maps.length === 0) return;
  const marks = marksBySentence(marksOnScreen(), viewOnScreen(session.get())?.sentences ?? []);
  for (const { sentences } of maps) {
    for (const [index, element] of sentences) {
      const said = describeSentence(index, marks.get(index) ?? []);
      if (said === '') element.removeAttribute('aria-description');
      else if (element.getAttribute('aria-description') !== said) element.setAttribute('aria-description', said);
    }
  }
}
