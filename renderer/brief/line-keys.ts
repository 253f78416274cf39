import type { KeyboardEvent } from 'react';
import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import type { Fact } from '../../electron/contract/facts.ts';
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
      visitLine(event.currentTarget, 1);
      return true;
    case 'k':
    case 'ArrowUp':
      visitLine(event.currentTarget, -1);
      return true;
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
      takeOut(fact);
      return true;
    default:
      return false;
  }
}

/** Hides a drafted line, removes one that was added by hand, and hands the focus on to a line that stays. */
export function takeOut({ id, origin }: Fact): void {
  const line = document.querySelector<HTMLElement>(`.briefing [data-fact="${CSS.escape(id)}"]`);
  if (line !== null && !visitLine(line, 1)) visitLine(line, -1);
  void (origin === 'hand' ? removeFact(id) : hideFact(id, true));
}

/** Moves the focus to the line before or after, over the sections' borders; false where there is none. */
function visitLine(from: HTMLElement, step: -1 | 1): boolean {
  const lines = [...(from.closest('.briefing')?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])];
  const next = lines[lines.indexOf(from) + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}
