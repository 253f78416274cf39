import type { KeyboardEvent } from 'react';
import type { BriefingLine } from '../../electron/briefing/briefing-line.ts';
import { lineText } from '../../electron/briefing/line-text.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import { showSource } from '../desk/reveal.ts';
import { startNote } from '../notes/composer.ts';
import { findWordsOf } from '../versions/entry-focus.ts';
import { startEditing } from './editing.ts';
import { dismissName, hideFact, judgeFact, moveFact, removeFact } from './fact-actions.ts';
import { dialogsOf, openHandDialog } from './hand-dialog.ts';

/** The keys of a line while it, or one of its buttons, has the focus. */
export function lineKeys(
  event: KeyboardEvent<HTMLElement>,
  line: BriefingLine,
  together: readonly string[],
  explain: () => void,
): void {
  if (event.ctrlKey || event.metaKey || event.target instanceof HTMLSelectElement) return;
  if (act(event, line, together, explain)) event.preventDefault();
}

function act(
  event: KeyboardEvent<HTMLElement>,
  line: BriefingLine,
  together: readonly string[],
  explain: () => void,
): boolean {
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
      if (line.unverified) findWordsOf(fact.id);
      else showSource(fact.id);
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
      return correct(event.key, fact, explain);
  }
}

/** The keys by which a drafted line is judged and corrected. */
function correct(key: string, fact: Fact, explain: () => void): boolean {
  const drafted = fact.origin === 'engine';
  const dialog = key === 'w' ? 'who' : key === 'm' ? 'merge' : undefined;
  if (key === 'c' && drafted) void judgeFact(fact.id, fact.verdict === 'confirmed' ? null : 'confirmed');
  else if (key === 'x' && drafted) takeOut(fact, 'rejected');
  else if (key === 'i' && drafted) explain();
  else if (key === 'd' && (fact.body.kind === 'commitment' || fact.body.kind === 'event')) editDate(fact.id, fact.body);
  else if (dialog !== undefined && dialogsOf(fact).includes(dialog)) void openHandDialog(dialog, fact.id);
  else return false;
  return true;
}

/**
 * Hides a drafted line, removes one that was added by hand, rejects one that is wrong or whose name is none, and hands the
 * focus on to a line that stays.
 */
export function takeOut({ id, origin, body }: Fact, how: 'hidden' | 'rejected' | 'dismissed' = 'hidden'): void {
  const line = document.querySelector<HTMLElement>(`.briefing [data-fact="${CSS.escape(id)}"]`);
  if (line !== null && !visitLine(line, 1)) visitLine(line, -1);
  if (how === 'rejected') void judgeFact(id, 'rejected');
  else if (how === 'dismissed') void dismissName(id, lineText(body));
  else void (origin === 'hand' ? removeFact(id) : hideFact(id, true));
}

/** Moves the focus to the line before or after, over the sections' borders; false where there is none. */
function visitLine(from: HTMLElement, step: -1 | 1): boolean {
  const lines = [...(from.closest('.briefing')?.querySelectorAll<HTMLElement>('[data-fact]') ?? [])];
  const next = lines[lines.indexOf(from) + step];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

/** Opens a line's form at its date. */
export function editDate(factId: string, body: Fact['body']): void {
  void startEditing({ kind: 'edit', factId, body, field: 'dueIso' });
}
