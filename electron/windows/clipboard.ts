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
