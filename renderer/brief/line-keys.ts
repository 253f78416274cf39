import type { KeyboardEvent } from 'react';
import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { showSource } from '../desk/reveal.ts';
import { startNote } from '../notes/composer.ts';
import { startEditing } from './editing.ts';
import { hideFact, moveFact, removeFact } from './fact-actions.ts';

/** The keys of a line while it, or one of its buttons, has the focus. */
export function lineKeys(event: KeyboardEvent<HTMLElement>, line: BriefingLine, together: readonly string[]): void {
  if (event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
  if (act(event, line, together)) event.preventDefault();
}

function act(event: KeyboardEvent<HTMLElement>, line: BriefingLine, together: readonly string[]): boolean {
  const { fact } = line;
  if (event.altKey) {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step === null || !line.movable) return false;
    void moveFact(fact.id, together, step);
    return true;
  }
  switch (event.key) {
    case 'j':
    case 'ArrowDown':
      return visitLine(event.currentTarget, 1);
    case 'k':
    case 'ArrowUp':
      return visitLine(event.currentTarget, -1);
    case 's':
      showSource(fact.id);
      return true;
    case 'e':
      void startEditing({ kind: 'edit', factId: fact.id, body: fact.body });
      return true;
    case 'n':
      startNote({ kind: 'fact', factId: fact.id });
      return true;
    case 'h':
      void (fact.origin === 'hand' ? removeFact(fact.id) : hideFact(fact.id, true));
      visitLine(event.currentTarget, 1);
      return true;
    default:
      return false;
  }
}

/** Moves the focus to the line before or after, over the sections' borders. */
function visitLine(from: HTMLElement, step: -1 | 1): boolean {
  const lines = [...(from.closest('.briefing')?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])];
  const next = lines[lines.indexOf(from) + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return true;
}
