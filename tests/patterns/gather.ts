import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A regular expression of the program, and the file that has it. */
export interface Found {
  readonly file: string;
  readonly pattern: RegExp;
}

const literal =
  /(?<=(?:^|[(,=:[!&|?{};>]|return|=>)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?=\s*(?:[.,;:)\]}?&|]|$))/gmu;

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));
}

/** Every regular expression that is written as a literal in a folder's sources. */
export function literalsIn(folder: string): Found[] {
  return sources(folder).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(literal)].flatMap(([, source = '', flags]) => {
      try {
        return [{ file, pattern: new RegExp(source, flags) }];
      } catch {
        return [];
      }
    }),
  );
}

/** Every regular expression that a folder's modules put together when they are loaded. */
export async function builtIn(folder: string): Promise<Found[]> {
  const found: Found[] = [];
  const Plain = globalThis.RegExp;
  let file = folder;
  globalThis.RegExp = new Proxy(Plain, {
    construct: (target, args, from) => {
      const pattern: RegExp = Reflect.construct(target, args, from);
      found.push({ file, pattern });
      return pattern;
    },
  });
  try {
    for (file of sources(folder)) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}
