import type { Reading } from '../reading/reading.ts';

/**
 * `el Ministerio de Industria, | Energía | y Minería`: in languages that put the head-word first, the next field of work
 * behind a comma, where all of them are closed by an "and"; undefined where the comma ends the name.
 */
export function afterField({ tokens, pack }: Reading, start: number, comma: number): number | undefined {
  const head = tokens[start]?.lower ?? '';
  if (!pack.headFirst || tokens[comma]?.text !== ',' || !pack.fieldHeads.has(head)) return undefined;
  if (!pack.ofWords.has(tokens[start + 1]?.lower ?? '')) return undefined;
  let at = comma + 1;
  for (let steps = 0; steps < 12; steps += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (pack.and.has(token.lower)) return tokens[at + 1]?.capital && tokens[comma + 1]?.capital ? comma + 1 : undefined;
    const small = token.text === ',' || pack.ofWords.has(token.lower) || pack.articles.has(token.lower);
    if (!token.capital && !small) return undefined;
    at += 1;
  }
  return undefined;
}
