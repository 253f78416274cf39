import type { Span } from '../../electron/contract/text.ts';
import type { TextMap } from './text-map.ts';

/*
 * Marks are painted over the article with the CSS Custom Highlight API: the article's own elements stay untouched,
 * however many marks lie on them. Every rendering of the article is painted alike.
 */

const maps = new Set<TextMap>();
const painted = new Map<string, { readonly spans: readonly Span[]; readonly priority: number }>();

/** Takes a rendering of the article that has come onto the screen; call what is returned when it goes. */
export function addTextMap(map: TextMap): () => void {
  maps.add(map);
  paintAll();
  return () => {
    maps.delete(map);
    paintAll();
  };
}

/** The renderings that are on the screen. */
export function textMaps(): readonly TextMap[] {
  return [...maps];
}

/** The rendering that an element stands in. */
export function textMapAround(node: Node | null): TextMap | null {
  return [...maps].find((map) => map.root.contains(node)) ?? null;
}

/** Paints spans under a name that the style sheets know; of two on one place the higher priority wins. */
export function paint(name: string, spans: readonly Span[], priority = 0): void {
  const before = painted.get(name);
  if (before?.priority === priority && areAlike(before.spans, spans)) return;
  painted.set(name, { spans, priority });
  paintOne(name);
}

/** Paints the exact words that the fact in the light rests on. */
export function paintLitWords(spans: readonly Span[]): void {
  if (spans.length === 0 && (painted.get('lit-words')?.spans.length ?? 0) === 0) return;
  paint('lit-words', spans, 10);
}

function paintAll(): void {
  for (const name of painted.keys()) paintOne(name);
}

function paintOne(name: string): void {
  const entry = painted.get(name);
  if (entry === undefined) return;
  const ranges = [...maps].flatMap((map) => entry.spans.map(map.paintedRangeOf)).filter((range) => range !== null);
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = entry.priority;
  CSS.highlights.set(name, highlight);
}

function areAlike(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end)
  );
}
