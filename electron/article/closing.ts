/** The heads of the sections that close a release: who issues it, and what it does not promise. */
const aboutHeading = /^(?:[Aa]bout|ABOUT|[Aa]cerca de|[Ss]obre)\s+(?:the\s+)?[\p{Lu}\d]/u;
const disclaimer =
  /^(?:forward-looking statements?|safe harbou?r|disclaimer|aviso legal|declaraciones prospectivas)\b/iu;

/** Code units that such a section may have; a longer one is a part of the text. */
const longestAbout = 1600;
const longestDisclaimer = 8000;
/** Behind any other heading the text goes on where at least this much is left of it. */
const worthReading = 2500;

interface Line {
  readonly text: string;
  /** Shaped like a heading. */
  readonly heading: boolean;
}

/**
 * Which paragraphs belong to the sections that close a release (`About Acme`, `Forward-looking statements`): short
 * ones in the second half of the text. One pass from the end and one from the start.
 */
export function closingSections(lines: readonly Line[]): boolean[] {
  const total = lines.reduce((sum, { text }) => sum + text.length, 0);
  const left: number[] = [];
  const section: number[] = [];
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const next = lines[at + 1];
    left[at] = (left[at + 1] ?? 0) + (next?.text.length ?? 0);
    section[at] = !next || next.heading ? 0 : (section[at + 1] ?? 0) + next.text.length;
  }
  let closing = false;
  return lines.map(({ text, heading }, at) => {
    const behind = left[at] ?? 0;
    if (heading && (aboutHeading.test(text) || disclaimer.test(text))) {
      const longest = disclaimer.test(text) ? longestDisclaimer : longestAbout;
      closing = (section[at] ?? 0) <= longest && (closing || behind <= total / 2 || disclaimer.test(text));
    } else if (closing && heading && behind > worthReading && (section[at] ?? 0) > 0) closing = false;
    return closing;
  });
}
