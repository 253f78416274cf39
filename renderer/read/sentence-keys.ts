import { type RefObject, useEffect } from 'react';
import { highlightColours } from '../../electron/contract/annotations.ts';
import type { Span } from '../../electron/contract/text.ts';
import { announce } from '../desk/announce.ts';
import { factsOfSentence } from '../desk/light.ts';
import { goToFact } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { textMapAround } from './highlights.ts';
import { openLineMenu } from './line-choices.ts';
import { markPassage, noteOnParagraph, noteOnPassage, shortQuote, unmarkPassage } from './mark-actions.ts';
import { offerToolsForSelection, withdrawTools } from './mark-bar.ts';
import { viewOnScreen } from './marks-on-screen.ts';
import { clearSelection, selectedPassage } from './selection.ts';
import { extendSelection, sentenceNumber, visitSentence } from './sentence-cursor.ts';

/** The keys of the article while a sentence has the focus: move, select, mark, note, make a line, go to it. */
export function useSentenceKeys(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (handle(element, event)) event.preventDefault();
    };
    element.addEventListener('keydown', pressed);
    return () => element.removeEventListener('keydown', pressed);
  }, [root]);
}

/** True where the key was ours. */
function handle(root: HTMLElement, event: KeyboardEvent): boolean {
  const current = event.target;
  const index = current instanceof HTMLElement ? sentenceNumber(current) : null;
  if (!(current instanceof HTMLElement) || index === null) return false;
  const step = steps[event.key];
  if (step !== undefined) return move(root, current, index + step, event.shiftKey);
  if (event.key === 'Home') return move(root, current, 0, false);
  if (event.key === 'End') return move(root, current, (viewOnScreen(session.get())?.sentences.length ?? 1) - 1, false);
  const span = passageInHand(index);
  if (span === null) return false;
  const colour = highlightColours[Number(event.key) - 1];
  if (colour !== undefined) void markPassage(span, colour);
  else if (event.key === 'n') noteOnPassage(span);
  else if (event.key === 'p') noteOnParagraph(span);
  else if (event.key === 'a') openLineMenu(span, current);
  else if (event.key === 'u' || event.key === 'Delete' || event.key === 'Backspace') void unmarkPassage(span);
  else if (event.key === 'f' || event.key === 'Enter') reach(index);
  else return false;
  return true;
}

const steps: { readonly [Key in string]?: number } = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };

function move(root: HTMLElement, from: HTMLElement, to: number, extend: boolean): boolean {
  const target = textMapAround(root)?.sentences.get(to);
  if (target === undefined) return true;
  if (extend) {
    extendSelection(from, target);
    visitSentence(target);
    offerToolsForSelection();
    announceSelection();
  } else {
    clearSelection();
    withdrawTools();
    visitSentence(target);
  }
  return true;
}

function announceSelection(): void {
  const text = session.get().article?.revision.text ?? '';
  const span = selectedPassage(text);
  if (span !== null) announce(texts().read.selected(shortQuote(text, span)));
}

/** What the keys act on: the selection where there is one, else the sentence. */
function passageInHand(index: number): Span | null {
  const { article, reading } = session.get();
  // Another version is only read.
  if (article === null || reading !== null) return null;
  return selectedPassage(article.revision.text) ?? article.sentences[index] ?? null;
}

function reach(index: number): void {
  const first = factsOfSentence(index)[0];
  if (first === undefined) announce(texts().read.noFacts);
  else goToFact(first);
}
