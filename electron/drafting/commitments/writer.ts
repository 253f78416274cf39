import type { Stage } from '../discourse/stage.ts';

/** The one person whom the line above an article names as its writer. */
export function writerOf({ view }: Stage): string | undefined {
  const found = new Set<string>();
  for (const { role, from, to } of view.reading.sentences) {
    if (role !== 'byline') continue;
    for (let at = from; at < to; at += 1) {
      const entity = view.names.at.get(at);
      if (entity?.kind === 'person') found.add(entity.name);
    }
  }
  const [name] = found;
  return found.size === 0 ? signed(view) : found.size === 1 ? name : undefined;
}

/** `| Citlali Ruvalcaba |` alone on the line: a name that nothing else in the article tells. */
function signed({ reading }: Stage['view']): string | undefined {
  const line = reading.sentences.find(({ role }) => role === 'byline');
  if (!line) return undefined;
  const first = reading.pack.bylineWords.has(reading.tokens[line.from]?.lower ?? '') ? line.from + 1 : line.from;
  const words = reading.tokens.slice(first, line.to);
  const isName =
    words.length >= 2 && words.length <= 4 && words.every(({ capital, text }) => capital && /\p{Ll}/u.test(text));
  return isName ? words.map(({ base }) => base).join(' ') : undefined;
}
