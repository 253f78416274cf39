import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { matchesPattern } from './match-pattern.ts';

const magic = /[*?[{]/u;

/**
 * The files and folders that a path stands for where it is a pattern: `*` and `?` within a name, `**` for any depth,
 * `[abc]`, `{a,b}`. Shells expand most patterns themselves; quoted ones, and all on Windows, arrive as they were typed. A
 * path that is there, or that is no pattern, stands for itself; what begins with a dot is only found by a dot.
 *
 * @param path absolute
 * @returns absolute paths in order; none where a pattern finds nothing
 */
export async function expandGlob(path: string): Promise<string[]> {
  if (!magic.test(path) || existsSync(path)) return [path];
  const { root } = parse(path);
  const segments = path
    .slice(root.length)
    .split(/[/\\]/u)
    .filter((segment) => segment !== '');
  const found = new Set<string>();
  await descend(root, segments, found);
  return [...found].sort();
}

async function descend(folder: string, segments: readonly string[], found: Set<string>): Promise<void> {
  const [segment, ...rest] = segments;
  if (segment === undefined) {
    found.add(folder);
    return;
  }
  const literal = join(folder, segment);
  if (!magic.test(segment) || existsSync(literal)) {
    if (existsSync(literal)) await descend(literal, rest, found);
    return;
  }
  const isDeep = segment === '**';
  // A pattern that ends in `**` means every file below.
  if (isDeep && rest.length > 0) await descend(folder, rest, found);
  for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
    const inner = join(folder, entry.name);
    if (isDeep) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) await descend(inner, segments, found);
      else if (rest.length === 0) found.add(inner);
    } else if (matchesPattern(entry.name, segment)) await descend(inner, rest, found);
  }
}
