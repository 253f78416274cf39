const mark = /^(?:[•‣▪◦·●■*–—-]|\(?(?:\d{1,2}|[a-z])[.)])\s+\S/u;
const number = /^\(?(\d{1,2}|[a-z])[.)]/;
const endsLead = /[.:;!?…]["”»’)]*$/u;

/**
 * The paragraphs of a stretch of lines in which a list stands, one for each item; a line without a mark goes on with the
 * item before it. Undefined where no list stands there: two items make one, and numbers must count up from the first.
 *
 * @param lines without empty ones
 */
export function listLines(lines: readonly string[]): string[] | undefined {
  const first = lines.findIndex((line) => mark.test(line));
  if (first < 0 || (first > 0 && !endsLead.test(lines[first - 1] ?? ''))) return undefined;
  const kind = kindOf(lines[first] ?? '');
  const paragraphs = first > 0 ? [lines.slice(0, first).join('\n')] : [];
  let items = 0;
  for (const line of lines.slice(first)) {
    if (mark.test(line) && kindOf(line) === kind && (kind !== 'number' || follows(line, items))) {
      paragraphs.push(line);
      items += 1;
    } else paragraphs.push(`${paragraphs.pop() ?? ''}\n${line}`);
  }
  return items > 1 ? paragraphs : undefined;
}

function kindOf(line: string): string {
  return number.test(line) ? 'number' : (line[0] ?? '');
}

/** `1.` opens, `2.` follows; letters count likewise. */
function follows(line: string, before: number): boolean {
  const count = number.exec(line)?.[1] ?? '';
  return /^\d/.test(count) ? Number(count) === before + 1 : count.charCodeAt(0) - 96 === before + 1;
}
