import type { KeyboardEvent } from 'react';

/** The keys of lines that have the focus: J and K or the arrows to the next and the one before, S or Enter to the source. */
export function lineSteps(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || !(target instanceof HTMLElement)) return;
  if (target instanceof HTMLSelectElement || target instanceof HTMLInputElement) return;
  const line = target.closest<HTMLElement>('[data-line]');
  if (line === null) return;
  const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
  if (step !== undefined) {
    const lines = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-line]')];
    const next = lines[lines.indexOf(line) + step];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
    event.preventDefault();
  } else if ((event.key === 's' || event.key === 'Enter') && target === line && !(line instanceof HTMLButtonElement)) {
    line.querySelector<HTMLElement>('.cite')?.click();
    event.preventDefault();
  }
}
