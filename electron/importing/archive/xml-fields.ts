import { readHtml } from '../html/html-events.ts';

/** The text of each element of a small XML document by its name without prefix; the first of each counts first. */
export function xmlFields(xml: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  const open: { readonly name: string; readonly parts: string[] }[] = [];
  readHtml(
    xml,
    {
      open: (name) => open.push({ name: localName(name), parts: [] }),
      close: () => {
        const closed = open.pop();
        const text = closed?.parts.join('').replace(/\s+/g, ' ').trim() ?? '';
        if (closed && text !== '') fields.set(closed.name, [...(fields.get(closed.name) ?? []), text].slice(0, 50));
      },
      text: (words) => open.at(-1)?.parts.push(words),
    },
    true,
  );
  return fields;
}

/** The name of an element without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
