import type { Block, Span } from '../../contract/text.ts';

/** Words between quotation marks, the marks left out. */
export interface Quoted extends Span {
  /** Place of the paragraph in which it opens. */
  readonly block: number;
  /** Place of the paragraph in which it ends. */
  readonly lastBlock: number;
  /** False where no closing mark was found. */
  readonly closed: boolean;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '"': '"', '‘': '’', "'": "'" };

interface Open {
  readonly mark: string;
  readonly start: number;
  readonly block: number;
  /** Marks of the same kind opened inside it and not closed yet. */
  depth: number;
  /** Where a single mark is closed. */
  readonly closeAt: number;
}

/**
 * The quotations of an article by their marks: straight, curly and angle ones, nested ones counted with the outer, and
 * those that run over paragraphs, each of which opens anew while only the last one closes. One pass over the text.
 *
 * @param plural what ends a word in the plural, whose apostrophe closes nothing where something better follows
 */
export function quotedStretches(text: string, blocks: readonly Block[], plural: RegExp): Quoted[] {
  const found: Quoted[] = [];
  let open: Open | undefined;
  blocks.forEach((block, index) => {
    if (block.role === 'boilerplate') {
      open = undefined;
      return;
    }
    let at = block.start;
    if (open) {
      const mark = text.charAt(at);
      if (mark === open.mark || (open.mark === '“' && mark === '"') || (open.mark === '«' && mark === '»')) at += 1;
      else {
        found.push(endOfBlock(text, blocks, open, index - 1));
        open = undefined;
      }
    }
    for (; at < block.end; at += 1) {
      const character = text.charAt(at);
      if (open) {
        if (character === open.mark && closers[character] !== character && !character.includes('‘')) {
          open.depth += 1;
        } else if (closesAt(text, at, open, block)) {
          if (open.depth > 0) {
            open.depth -= 1;
            continue;
          }
          found.push({ start: open.start, end: at, block: open.block, lastBlock: index, closed: true });
          open = undefined;
        }
      } else if (character in closers && opensAt(text, at, block, plural)) {
        const single = character === '‘' || character === "'";
        // `""We won`: one mark, typed twice.
        while (character === '"' && text.charAt(at + 1) === '"' && at + 2 < block.end) at += 1;
        open = {
          mark: character,
          start: at + 1,
          block: index,
          depth: 0,
          closeAt: single ? singleCloser(text, at + 1, block.end, character, plural) : -1,
        };
      }
    }
    if (open && !continues(text, blocks[index + 1], open.mark)) {
      found.push(endOfBlock(text, blocks, open, index));
      open = undefined;
    }
  });
  return found.map((quoted) => trimmed(text, quoted)).filter((quoted) => quoted.end > quoted.start);
}

function continues(text: string, next: Block | undefined, mark: string): boolean {
  if (!next) return false;
  const first = text.charAt(next.start);
  return first === mark || (mark === '«' && first === '»') || (mark === '“' && first === '"');
}

function endOfBlock(text: string, blocks: readonly Block[], open: Open, last: number): Quoted {
  const end = blocks[last]?.end ?? text.length;
  return { start: open.start, end, block: open.block, lastBlock: last, closed: false };
}

function opensAt(text: string, at: number, block: Block, plural: RegExp): boolean {
  const mark = text.charAt(at);
  const before = at > block.start ? text.charAt(at - 1) : ' ';
  const after = at + 1 < block.end ? text.charAt(at + 1) : ' ';
  if (mark === '“' || mark === '«' || mark === '„') return true;
  // `said Roe."But`: the space before the mark is missing.
  if (mark === '"') {
    const free = /[\s([{—–\-/¿¡“‘:"]/u.test(before) || (/[.,?!]/u.test(before) && /\p{Lu}/u.test(after));
    return free && !/\s/u.test(after);
  }
  // A single mark opens a quotation only where a word begins, and only where a closing one follows.
  return (
    /[\s([—–]/u.test(before) &&
    /[\p{L}\p{N}¿¡…]/u.test(after) &&
    singleCloser(text, at + 1, block.end, mark, plural) > 0
  );
}

/** How far a quotation in single marks may run. */
const singleReach = 600;

/**
 * Where a quotation in single marks ends: at a mark beside punctuation, else before the next one that opens; an
 * apostrophe of a plural (`the drivers’ rota`) only where nothing better follows.
 */
function singleCloser(text: string, from: number, end: number, mark: string, plural: RegExp): number {
  const close = closers[mark] ?? mark;
  const near = text.slice(from, Math.min(end, from + singleReach));
  let fallback = -1;
  let owner = -1;
  let opened = 0;
  for (let at = from; at < from + near.length; at += 1) {
    const character = text.charAt(at);
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    if (character === mark && /\s/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(after)) {
      opened += 1;
      if (fallback >= 0 || owner >= 0 || opened > 2) break;
      continue;
    }
    if (character !== close || /[\p{L}\p{N}]/u.test(after)) continue;
    if (/[,.!?…]/u.test(text.charAt(at - 1)) || /[.,;:!?)]/u.test(after)) return at;
    if (!plural.test(text.charAt(at - 1))) fallback = fallback < 0 ? at : fallback;
    else owner = at;
  }
  return fallback >= 0 ? fallback : owner;
}

function closesAt(text: string, at: number, open: Open, block: Block): boolean {
  const character = text.charAt(at);
  if (open.mark === '‘' || open.mark === "'") return at === open.closeAt;
  if (open.mark === '"') {
    if (character === '”') return true;
    const before = text.charAt(at - 1);
    const after = at + 1 < block.end ? text.charAt(at + 1) : ' ';
    return character === '"' && (!/\s/u.test(before) || /[\s.,;:!?)]/u.test(after));
  }
  if (open.mark === '“') return character === '”' || (character === '"' && !/\s/u.test(text.charAt(at - 1)));
  return character === closers[open.mark];
}

function trimmed(text: string, quoted: Quoted): Quoted {
  let { start, end } = quoted;
  while (start < end && /\s/u.test(text.charAt(start))) start += 1;
  while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { ...quoted, start, end };
}
