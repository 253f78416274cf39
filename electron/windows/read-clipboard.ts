import * as electron from 'electron';
import type { IncomingWords } from '../contract/import-calls.ts';
import { sourceInClipboardHtml } from './clipboard-source.ts';

/** The clipboard of older runtimes, which answers at once. */
interface OldClipboard {
  readHTML(): string;
  readText(): string;
  readBuffer(format: string): Buffer;
}

/** Where programs built on Chromium keep the address of the page from which something was copied. */
const chromiumSource = 'chromium/x-source-url';
/** What Windows calls rich text, with a head that may name the page. */
const windowsHtml = 'HTML Format';

/** What is on the system's clipboard, rich and plain, and where it was copied from; null where there are no words on it. */
export async function readClipboard(): Promise<IncomingWords | null> {
  const clipboard: unknown = electron.clipboard;
  const words = isOld(clipboard) ? readOld(clipboard) : await readNew();
  return words.html === null && words.text === null ? null : words;
}

function readOld(clipboard: OldClipboard): IncomingWords {
  const address =
    addressIn(clipboard.readBuffer(chromiumSource).toString('utf8')) ??
    sourceInClipboardHtml(clipboard.readBuffer(windowsHtml).toString('utf8')) ??
    null;
  return { html: wordsIn(clipboard.readHTML()), text: wordsIn(clipboard.readText()), address };
}

async function readNew(): Promise<IncomingWords> {
  const items = await electron.clipboard.read();
  const raw = (format: string) => `electron application/osclipboard;format="${format}"`;
  const read = async (type: string): Promise<string | null> => {
    for (const item of items) {
      const found = await item.getType(type).catch(() => null);
      if (found instanceof Blob) return found.text();
    }
    return null;
  };
  const address =
    addressIn((await read(raw(chromiumSource))) ?? '') ??
    sourceInClipboardHtml((await read(raw(windowsHtml))) ?? '') ??
    null;
  return { html: wordsIn(await read('text/html')), text: wordsIn(await read('text/plain')), address };
}

function wordsIn(text: string | null): string | null {
  return text?.trim() ? text : null;
}

function addressIn(text: string): string | undefined {
  // Some systems keep it in UTF-16, and with a zero behind it.
  const plain = text.replaceAll('\0', '').trim();
  return /^https?:\/\/\S+$/iu.test(plain) ? plain : undefined;
}

function isOld(clipboard: unknown): clipboard is OldClipboard {
  return typeof clipboard === 'object' && clipboard !== null && 'readHTML' in clipboard;
}
