import { useLayoutEffect, useRef } from 'react';
import { highlightColours } from '../../electron/contract/annotations.ts';
import { useColourNames } from '../desk/colour-names.ts';
import { useSession } from '../desk/session.ts';
import { useStore } from '../desk/store.ts';
import { useTexts } from '../desk/texts.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { lineChoices } from './line-choices.ts';
import { markPassage, marksAt, noteOnParagraph, noteOnPassage, unmarkPassage } from './mark-actions.ts';
import { markBar } from './mark-bar.ts';

/** The tools beside a selected passage: five colours, a private note, a line of the briefing. */
export function MarkTools() {
  const words = useTexts();
  const colours = useColourNames();
  const span = useStore(markBar, (state) => state.span);
  const box = useStore(markBar, (state) => state.box);
  // Drawn anew when marks come and go, for the one that takes a highlight away.
  useSession((state) => state.notes);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place(bar.current, box), [box]);
  if (span === null) return null;
  const isMarked = marksAt(span).some((mark) => mark.colour !== undefined);
  return (
    <div
      ref={bar}
      role="toolbar"
      className="mark-tools"
      aria-label={words.read.toolbar}
      // A press on a tool must not take the selection away.
      onMouseDown={(event) => event.preventDefault()}
    >
      {highlightColours.map((colour, index) => (
        <button
          key={colour}
          type="button"
          className={`mark-tool mark-tool-${colour}`}
          aria-label={words.read.highlight(colours[colour])}
          title={`${words.read.highlight(colours[colour])} (${index + 1})`}
          onClick={() => void markPassage(span, colour)}
        >
          {colours[colour]}
        </button>
      ))}
      {isMarked && (
        <IconButton
          icon="eraser"
          label={words.read.removeHighlight}
          keyHint="U"
          onClick={() => void unmarkPassage(span)}
        />
      )}
      <IconButton icon="lock" label={words.read.addNote} keyHint="N" onClick={() => noteOnPassage(span)} />
      <IconButton
        icon="paragraph"
        label={words.read.noteOnParagraph}
        keyHint="P"
        onClick={() => noteOnParagraph(span)}
      />
      <Menu icon="line" label={words.read.addFact} entries={() => lineChoices(span)} />
    </div>
  );
}

/** Puts the tools over the passage, or under it where there is no room above, always inside the window. */
function place(bar: HTMLElement | null, box: DOMRect | null): void {
  if (bar === null || box === null) return;
  const { width, height } = bar.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left + box.width / 2 - width / 2, innerWidth - width - 8));
  const above = box.top - height - 8;
  const top = above >= 52 ? above : Math.min(box.bottom + 8, innerHeight - height - 8);
  bar.style.setProperty('left', `${left}px`);
  bar.style.setProperty('top', `${top}px`);
}
