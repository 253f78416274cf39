/** Between these a program breaks lines by itself, in characters; what is longer was not broken. */
const narrowest = 45;
const widest = 100;
/** Fewer lines than these tell nothing. */
const fewest = 4;
/** Of all breaks at a full line so many must go on with a small letter, and so many lines must be full. */
const goesOn = 0.4;
const fullShare = 0.5;

const endsSentence = /[.!?:…]["”»’)\]]*$/u;
const small = /^["“«‘(]?\p{Ll}/u;
const opens = /^["“«‘¿¡([]*[\p{Lu}\p{N}]/u;
const bullet = /^(?:[-*•–—·]|\(?\d{1,2}[.)])\s/u;
const signature = /^(?:--|—)$/;

/** How wide the lines of a text were made by whatever wrapped it; undefined where nothing did. */
export function wrapWidth(lines: readonly string[]): number | undefined {
  const written = lines.filter((line) => line !== '');
  if (written.length < fewest) return undefined;
  const lengths = written.map(({ length }) => length).sort((one, other) => one - other);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  if (width < narrowest || width > widest) return undefined;
  let full = 0;
  let breaks = 0;
  let onward = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? '';
    if (line === '' || next === '') return;
    breaks += 1;
    if (!isFull(line, next, width)) return;
    full += 1;
    if (small.test(next)) onward += 1;
  });
  return full >= fewest - 1 && full >= breaks * fullShare && onward >= full * goesOn ? width : undefined;
}

/** True where the next line's first word had no room on this one. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(' ', 1);
  return line.length + 1 + word.length > width;
}

/**
 * Lines without a blank one between them as paragraphs: a line that was full goes on in the next one, and so does one
 * that breaks off within a sentence. An item of a list, and a line of dashes over a signature, begin anew.
 *
 * @param width as `wrapWidth` tells it
 */
export function unwrapped(lines: readonly string[], width: number): string[] {
  const paragraphs: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const goes = before !== undefined && goesOnIn(before, line, width);
    if (goes) paragraphs.push(`${paragraphs.pop() ?? ''} ${line}`);
    else paragraphs.push(line);
  });
  return paragraphs;
}

function goesOnIn(line: string, next: string, width: number): boolean {
  if (bullet.test(next) || signature.test(line) || signature.test(next)) return false;
  return isFull(line, next, width) || small.test(next);
}

/**
 * A stretch of lines between two blank ones of a wrapped text, parted where a line ends short, at the end of a sentence:
 * what follows is a paragraph of its own.
 *
 * @param width as `wrapWidth` tells it
 */
export function partedStretch(lines: readonly string[], width: number): string[] {
  const parts: string[][] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const begins = before === undefined || endsPart(before, line, width);
    if (begins) parts.push([line]);
    else parts.at(-1)?.push(line);
  });
  return parts.map((part) => part.join('\n'));
}

function endsPart(line: string, next: string, width: number): boolean {
  if (signature.test(line) || bullet.test(next)) return true;
  return !isFull(line, next, width) && endsSentence.test(line) && opens.test(next);
}

/** Lines as long as no program breaks them, each a sentence's end: paragraphs, though no blank line parts them. */
export function areParagraphs(lines: readonly string[]): boolean {
  return (
    lines.length > 1 &&
    lines.every((line) => endsSentence.test(line) && opens.test(line)) &&
    lines.filter(({ length }) => length > widest).length * 2 > lines.length
  );
}
