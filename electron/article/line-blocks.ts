import { isDatelineBlock } from './dateline-block.ts';

const label = /^(?:\p{Lu}[\p{L} ]{1,18}:\s+\S|(?:Published|Updated|Posted|Publicado|Actualizado)\b.{4,40}$)/u;
const opens = /^["“«¿(]?[\p{Lu}\p{N}]/u;
const endsSentence = /[.!?,;:…-]["”»’)]*$/u;
/** Longer than this a line is one of running text. */
const shortLine = 60;
/** Lines of a head or of a signature stay under this. */
const cardLine = 45;

/**
 * The paragraphs that a stretch between two blank lines holds: one, with its line breaks as spaces, or each line by
 * itself where the lines are a head or a signature: a byline over a date, `From: ...`, a name over an office.
 */
export function paragraphsOfLines(stretch: string): string[] {
  const lines = stretch.split('\n').filter(Boolean);
  if (lines.length < 2 || lines.length > 8) return [stretch];
  const standAlone = lines.every((line) => opens.test(line) && (!endsSentence.test(line) || isDatelineBlock(line)));
  if (!standAlone || lines.some((line) => line.length > 2 * shortLine)) return [stretch];
  const marked = lines.some((line) => isDatelineBlock(line) || (label.test(line) && line.length <= shortLine));
  const card = lines.length <= 4 && lines.every((line) => line.length <= cardLine);
  return marked || card ? lines : [stretch];
}
