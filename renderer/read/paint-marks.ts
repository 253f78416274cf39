import { highlightColours } from '../../electron/contract/annotations.ts';
import { paint } from './highlights.ts';
import { marksOnScreen, type OnScreen } from './marks-on-screen.ts';
import { describeSentences } from './sentence-descriptions.ts';

/** Paints the marks and notes of the text on the screen over every rendering of it, each colour and kind on its own. */
export function paintMarks(state: OnScreen): void {
  const all = marksOnScreen(state);
  const marks = all.filter((mark) => !mark.unsure);
  for (const [priority, colour] of highlightColours.entries()) {
    const spans = marks.filter((mark) => mark.colour === colour).map((mark) => mark.span);
    paint(`mark-${colour}`, spans, priority);
  }
  for (const visibility of ['private', 'printable'] as const) {
    const noted = marks.filter((mark) => mark.hasText && mark.visibility === visibility);
    paint(
      `noted-${visibility}`,
      noted.map((mark) => mark.span),
      6,
    );
  }
  paint(
    'mark-unsure',
    all.filter((mark) => mark.unsure).map((mark) => mark.span),
    7,
  );
  describeSentences();
}
