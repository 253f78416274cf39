import { type RefObject, useEffect } from 'react';
import { factsOfSentence, hold } from '../desk/light.ts';
import { litAt } from '../desk/light-listeners.ts';
import { revealFact } from '../desk/reveal.ts';
import { session } from '../desk/session.ts';
import { startNote } from '../notes/composer.ts';
import { textMapAround } from './highlights.ts';
import { marksAt } from './mark-actions.ts';
import { offerTools, offerToolsForSelection, withdrawTools } from './mark-bar.ts';
import { offsetAtPoint } from './selection.ts';
import { moveCursor } from './sentence-cursor.ts';

/**
 * What the pointer does in the article: a selection brings up the tools, a press on a mark brings them up for the mark,
 * and a press on a sentence keeps it lit and brings the lines that rest on it into view.
 */
export function useTextPointer(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return;
    const released = (event: PointerEvent) => {
      // The selection is the new one only after the browser has dealt with the press.
      requestAnimationFrame(() => {
        if (document.getSelection()?.isCollapsed === false) offerToolsForSelection();
        else pressed(event);
      });
    };
    element.addEventListener('pointerup', released);
    return () => element.removeEventListener('pointerup', released);
  }, [root]);
}

function pressed(event: PointerEvent): void {
  const paragraph = paragraphPressed(event);
  if (paragraph !== null && session.get().reading === null) {
    startNote({ kind: 'paragraph', number: paragraph });
    return;
  }
  const at = litAt(event.target);
  if (at?.kind !== 'sentence') {
    withdrawTools();
    return;
  }
  if (event.target instanceof HTMLElement) moveCursor(event.target);
  hold(at);
  const first = factsOfSentence(at.index)[0];
  if (first !== undefined) revealFact(first);
  const offset = offsetAtPoint(event.clientX, event.clientY);
  const mark =
    offset === null
      ? undefined
      : marksAt({ start: offset, end: offset + 1 }).findLast((found) => found.colour !== undefined);
  const map = event.target instanceof Node ? textMapAround(event.target) : null;
  const box = mark === undefined ? undefined : map?.rangeOf(mark.span)?.getBoundingClientRect();
  if (mark === undefined || box === undefined || session.get().reading !== null) withdrawTools();
  else offerTools(mark.span, box);
}

/** The number of the paragraph whose number beside the text was pressed; null where something else was. */
function paragraphPressed({ target, clientX }: PointerEvent): number | null {
  if (!(target instanceof HTMLElement) || target.dataset.paragraph === undefined) return null;
  const body = target.querySelector('.paragraph-body')?.getBoundingClientRect();
  const isBeside = body !== undefined && (clientX < body.left || clientX > body.right);
  return isBeside ? Number(target.dataset.paragraph) : null;
}
