import { paragraphAt } from '../../electron/article/paragraphs.ts';
import { announce } from '../desk/announce.ts';
import { hold } from '../desk/light.ts';
import { session } from '../desk/session.ts';
import { texts } from '../desk/texts.ts';
import { marksOnScreen, viewOnScreen } from './marks-on-screen.ts';
import { describeSentence } from './sentence-descriptions.ts';

/** Number of the sentence that an element shows; null where it shows none. */
export function sentenceNumber(element: Element | null): number | null {
  if (!(element instanceof HTMLElement) || element.dataset.sentence === undefined) return null;
  return Number(element.dataset.sentence);
}

/** Makes a sentence the one that Tab comes back to, among those of its rendering. */
export function moveCursor(sentence: HTMLElement): void {
  const root = sentence.closest('.article-text');
  for (const other of root?.querySelectorAll<HTMLElement>('[data-sentence][tabindex="0"]') ?? []) other.tabIndex = -1;
  sentence.tabIndex = 0;
}

/** Puts the cursor on a sentence, lights it, and says what lies on it. */
export function visitSentence(sentence: HTMLElement): void {
  const index = sentenceNumber(sentence);
  const view = viewOnScreen(session.get());
  if (index === null || view === null) return;
  moveCursor(sentence);
  sentence.focus({ preventScroll: true });
  sentence.scrollIntoView({ block: 'nearest' });
  hold({ kind: 'sentence', index });
  const number = paragraphAt(view.revision.blocks, view.sentences[index]?.start ?? 0);
  const lies = describeSentence(index, marksOnScreen());
  announce(`${texts().read.paragraph(number)}${lies === '' ? '' : `: ${lies}`}`);
}

/** Selects from the sentence where the selection began through another one. */
export function extendSelection(from: HTMLElement, to: HTMLElement): void {
  const selection = document.getSelection();
  if (selection === null) return;
  const forward = (from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  if (selection.isCollapsed) selection.setBaseAndExtent(from, forward ? 0 : from.childNodes.length, from, 0);
  const anchor = selection.anchorNode ?? from;
  selection.setBaseAndExtent(anchor, selection.anchorOffset, to, forward ? to.childNodes.length : 0);
}
