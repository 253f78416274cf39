import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many letters of a canary are looked for: its last ones, so that one whose beginning was written over is found. */
const tail = 18;
/** How much of a coded canary tells it from all others. */
const codedLength = 20;

/** A word that no file can hold by chance, of letters that JSON, HTML and addresses all leave as they are. */
export function canary(): string {
  return `canary${randomBytes(tail / 2).toString('hex')}`;
}

/** What finds canaries in bytes. */
export interface CanarySearch {
  /** The words that stand in the bytes: in UTF-8 or UTF-16 of either order, as Base64 of those, or as hexadecimal. */
  in(bytes: Uint8Array): string[];
  /** The words that stand in any file under some folders, each with the file. */
  inFolders(...folders: readonly string[]): string[];
}

/** Makes a search for some words, all at once. */
export function searchFor(words: readonly string[]): CanarySearch {
  const plain = new Map<string, string>();
  const coded = new Map<string, string>();
  for (const word of words) {
    const end = word.slice(-tail);
    plain.set(end, word);
    plain.set(Buffer.from(end).toString('hex').slice(0, tail), word);
    for (const bytes of [Buffer.from(end), Buffer.from(end, 'utf16le'), Buffer.from(end, 'utf16le').swap16()]) {
      for (const form of base64Forms(bytes)) coded.set(form, word);
    }
  }
  const search = (bytes: Uint8Array): string[] => {
    const hits = new Set<string>();
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    const small = text.toLowerCase();
    collect(small, /[0-9a-f]{18,}/g, tail, plain, hits);
    collect(small.replaceAll('\0', ''), /[0-9a-f]{18,}/g, tail, plain, hits);
    collect(text.replaceAll('-', '+').replaceAll('_', '/'), /[A-Za-z0-9+/]{20,}/g, codedLength, coded, hits);
    return [...hits];
  };
  return {
    in: search,
    inFolders: (...folders) =>
      folders.flatMap((folder) =>
        readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
          const path = join(entry.parentPath, entry.name);
          const named = search(Buffer.from(path)).map((word) => `${word} names ${path}`);
          return entry.isFile() ? [...named, ...search(readIfThere(path)).map((word) => `${word} in ${path}`)] : named;
        }),
      ),
  };
}

/** What is the same of some bytes in Base64 wherever they begin. */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const code = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const from = Math.ceil((before * 4) / 3);
    return code.slice(from, from + codedLength);
  });
}

function collect(
  text: string,
  runs: RegExp,
  length: number,
  wanted: ReadonlyMap<string, string>,
  hits: Set<string>,
): void {
  for (const [run] of text.matchAll(runs)) {
    for (let at = 0; at + length <= run.length; at += 1) {
      const word = wanted.get(run.slice(at, at + length));
      if (word !== undefined) hits.add(word);
    }
  }
}

/** A program that runs takes files of its own away at any time. */
function readIfThere(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    return new Uint8Array();
  }
}
