import * as electron from 'electron';
import type { ClipboardBriefing } from '../contract/exports.ts';

/** The clipboard of older runtimes, which takes both forms as properties. */
interface OldClipboard {
  write(forms: { readonly html: string; readonly text: string }): void;
}

/** Puts a briefing on the system's clipboard, rich and plain; whoever pastes takes the form that suits. */
export async function copyToClipboard({ html, text }: ClipboardBriefing): Promise<void> {
  if (typeof electron.ClipboardItem === 'function') {
    await electron.clipboard.write([new electron.ClipboardItem({ 'text/html': html, 'text/plain': text })]);
    return;
  }
  const old: unknown = electron.clipboard;
  if (isOld(old)) old.write({ html, text });
}

function isOld(clipboard: unknown): clipboard is OldClipboard {
  return typeof clipboard === 'object' && clipboard !== null && 'write' in clipboard;
}

/** As much of a clipboard as it takes to empty what is merely selected; newer runtimes have a clipboard of its own for it. */
export interface SelectionHolder {
  clear(kind?: 'selection'): void;
  readonly selection?: { clear(): void };
}

/**
 * Empties what Linux keeps of the last words that were selected anywhere, for the middle button to paste: they may be a
 * private note's, and stay there for every program when the notes are locked or hidden. What was copied is the user's own.
 */
export function forgetSelection(clipboard: SelectionHolder, platform: NodeJS.Platform): void {
  if (platform !== 'linux') return;
  if (clipboard.selection === undefined) clipboard.clear('selection');
  else clipboard.selection.clear();
}
