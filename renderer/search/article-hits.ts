import { placesOfAny } from '../../electron/article/search-words.ts';
import type { SoughtWords } from '../../electron/contract/search.ts';
import type { Span } from '../../electron/contract/text.ts';
import { allTexts } from '../desk/all-texts.ts';
import { announce } from '../desk/announce.ts';
import { glideTo } from '../desk/glide.ts';
import { session } from '../desk/session.ts';
import { paint, textMaps } from '../read/highlights.ts';
import { articleHits, noHits } from './hit-store.ts';

/** For so many frames the article that was just opened is waited for. */
const mostFrames = 180;

/** Marks the words in the open article, and goes to the hit at a place, or the first. */
export function showHits(sought: readonly SoughtWords[], place?: Span): void {
  const { article } = session.get();
  if (article === null) return;
  const spans = placesOfAny(article.revision.text, sought);
  const at = Math.max(0, place === undefined ? 0 : spans.findIndex(({ start }) => start === place.start));
  articleHits.set({ revisionId: article.revision.id, spans, at });
  repaint();
  if (spans.length > 0) waitForText(0);
}

/** Goes to the next hit, or the one before; after the last comes the first. */
export function stepHit(step: 1 | -1): void {
  const { spans, at } = articleHits.get();
  if (spans.length === 0) return;
  articleHits.set({ at: (at + step + spans.length) % spans.length });
  repaint();
  scrollToHit();
  sayHit();
}

/** Takes the marks of the hits away. */
export function clearHits(): void {
  if (articleHits.get().revisionId === null) return;
  articleHits.set(noHits);
  repaint();
}

function repaint(): void {
  const { spans, at } = articleHits.get();
  const inHand = spans[at];
  paint('search-hits', spans, 20);
  paint('search-hit', inHand === undefined ? [] : [inHand], 21);
}

function sayHit(): void {
  const { spans, at } = articleHits.get();
  const { article } = session.get();
  const span = spans[at];
  if (span === undefined || article === null) return;
  const { text } = article.revision;
  const start = text.lastIndexOf('\n', span.start) + 1;
  const around =
    text.slice(Math.max(start, span.start - 60), Math.min(text.length, span.end + 60)).split('\n')[0] ?? '';
  announce(allTexts().search.hitsAloud(at + 1, spans.length, around));
}

/** The article may still be on its way to the screen. */
function waitForText(frame: number): void {
  if (frame > mostFrames || articleHits.get().revisionId === null) return;
  if (scrollToHit()) sayHit();
  else requestAnimationFrame(() => waitForText(frame + 1));
}

/** True where the hit in hand is on the screen now. */
function scrollToHit(): boolean {
  const { spans, at } = articleHits.get();
  const span = spans[at];
  if (span === undefined) return true;
  let isShown = false;
  for (const map of textMaps()) {
    const range = map.rangeOf(span);
    const element = range?.startContainer.parentElement;
    if (element === undefined || element === null || !element.checkVisibility()) continue;
    glideTo(element);
    isShown = true;
  }
  return isShown;
}
