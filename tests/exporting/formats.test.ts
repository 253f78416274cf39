import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parseHTML } from 'linkedom';
import mammoth from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as wordsOf } from 'mdast-util-to-string';
import ical from 'node-ical';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type ExportDocument, type ExportFormat, exportFormats } from '../../electron/contract/exports.ts';
import type { FullItem } from '../../electron/contract/full-briefing.ts';
import { exportFile } from '../../electron/exporting/export-file.ts';
import { documentOf } from './make-document.ts';
import { zipParts } from './zip-parts.ts';

const now = Date.UTC(2025, 2, 15, 9);
const document = documentOf();
const textOf = async (format: ExportFormat, from = document) =>
  new TextDecoder().decode((await exportFile(from, format, now)).bytes);

/** Every line that a reader must find in a document. */
const itemsOf = ({ briefing }: ExportDocument) => briefing.sections.flatMap(({ items }) => items);
const lines = itemsOf(document).map(({ text }) => text.replace(/\s+/g, ' '));

test('the article gives lines to export', () => {
  expect(lines.length).toBeGreaterThan(8);
  expect(document.dated.length).toBeGreaterThan(2);
  expect(document.briefing.cited.length).toBeGreaterThan(3);
  const sections = document.briefing.sections.map(({ section }) => section);
  expect(sections).toEqual(expect.arrayContaining(['agreed', 'figures', 'names', 'notes']));
});

describe('Markdown, read by a parser', () => {
  test('front matter carries the head and the marking', async () => {
    const [, front] = (await textOf('md')).split('---\n');
    expect(parseYaml(front ?? '')).toMatchObject({
      title: document.briefing.title,
      marking: 'TLP:AMBER+STRICT',
      date: '2025-03-14',
      language: 'en',
    });
  });

  test('every line is words, and nothing of the article becomes markup', async () => {
    const tree = fromMarkdown((await textOf('md')).split('---\n').slice(2).join('---\n'));
    const kinds = new Set<string>();
    const walk = (node: { type: string; children?: readonly object[] }) => {
      kinds.add(node.type);
      for (const child of node.children ?? []) walk(child as { type: string });
    };
    walk(tree);
    for (const kind of ['html', 'link', 'image', 'code', 'inlineCode', 'blockquote', 'thematicBreak'])
      expect(kinds, kind).not.toContain(kind);
    const words = wordsOf(tree).replace(/\s+/g, ' ');
    for (const line of lines) expect(words).toContain(line);
    const headings = tree.children.filter((node) => node.type === 'heading').map((node) => wordsOf(node));
    expect(headings).toEqual(expect.arrayContaining(['Bottom line', 'What was agreed', 'Who’s who', 'Sources']));
  });
});

describe('a web page, read by a parser', () => {
  test('holds every line as text, loads and runs nothing', async () => {
    const html = await textOf('html');
    const { document: page } = parseHTML(html);
    const words = page.body.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const line of lines) expect(words).toContain(line);
    expect(page.querySelectorAll('script, img, link, iframe, object, b, i').length).toBe(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(page.querySelector('meta[name=marking]')?.getAttribute('content')).toBe('TLP:AMBER+STRICT');
    expect(page.querySelectorAll('.marking').length).toBe(2);
    expect(page.title).toBe(document.briefing.title);
  });

  test('each mark leads to its sentence', async () => {
    const { document: page } = parseHTML(await textOf('html'));
    const marks = [...page.querySelectorAll('a.mark')];
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) expect(page.querySelector(mark.getAttribute('href') ?? '')).not.toBeNull();
    expect([...page.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('#'))).toBe(true);
  });
});

describe('a Word document, read by a library', () => {
  test('has headings, a table of what was agreed, and every line', async () => {
    const { bytes } = await exportFile(document, 'docx', now);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const { document: page } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
    const words = page.body.textContent?.replace(/\s+/g, ' ') ?? '';
    for (const line of lines) expect(words).toContain(line);
    // Its first row alone is a head, which a reader hears again on each page.
    for (const table of page.querySelectorAll('table')) expect(table.querySelectorAll('thead tr').length).toBe(1);
    expect([...page.querySelectorAll('h1')].map((heading) => heading.textContent)).toContain('What was agreed');
    const agreed = itemsOf(document).filter((item) => item.section === 'agreed');
    expect(page.querySelector('table')?.querySelectorAll('tr').length).toBe(agreed.length + 1);
    expect(page.querySelectorAll('li').length).toBeGreaterThan(3);
  });

  test('what a reader must know before relying on a line stands in its row too', async () => {
    const doubtful = (item: FullItem): FullItem => ({ ...item, unverified: true, check: true, paragraphs: [] });
    const sections = document.briefing.sections.map(({ section, items }) => ({ section, items: items.map(doubtful) }));
    const { bytes } = await exportFile({ ...document, briefing: { ...document.briefing, sections } }, 'docx', now);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const { document: page } = parseHTML(`<!doctype html><html><body>${value}</body></html>`);
    const rows = [...page.querySelectorAll('table tr')].slice(1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row.textContent).toMatch(/unverified, check$/);
    expect(page.body.textContent).toContain('unverified: the source no longer says it');
  });

  test('what is read from the right is set so', async () => {
    const { bytes } = await exportFile(
      documentOf('وزراء مصر\n\nCAIRO, May 2, 2025 - Egypt agreed to build a port by 2026.'),
      'docx',
      now,
    );
    const xml = zipParts(bytes).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/>(?:(?!<\/w:p>).)*<w:bidi\/>(?:(?!<\/w:p>).)*<w:rtl\/>/);
    expect(xml.match(/<w:bidi\/>/g)).toHaveLength(1);
  });

  test('survives what XML cannot hold', async () => {
    const odd = documentOf(
      'A title with \u0007 bell\n\nLIMA, May 2, 2025 - Peru agreed to \ud800 build \u000b a port by 2026.',
    );
    const { bytes } = await exportFile(odd, 'docx', now);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    expect(value).toContain('a port');
  });
});

describe('a calendar, read by a library', () => {
  const events = async (from = document) =>
    Object.values(ical.sync.parseICS(await textOf('ics', from))).flatMap((one) =>
      one?.type === 'VEVENT' ? [one] : [],
    );
  const day = (date: Date) => `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;

  test('a day is a day, a month a month, and the end is exclusive', async () => {
    const all = await events();
    const dates = all.map((event) => [day(event.start), day(event.end ?? event.start)]);
    expect(dates).toContainEqual(['2026-6-2', '2026-6-3']);
    expect(dates).toContainEqual(['2026-9-1', '2026-10-1']);
    expect(all.every((event) => event.datetype === 'date')).toBe(true);
  });

  test('what was agreed and stands among the dates as well is one event', async () => {
    const [line] = document.dated.filter(({ iso, certainty, firmness }) => iso && certainty !== 'vague' && firmness);
    if (line === undefined) throw new Error('no undertaking has a day');
    const again = { ...line, id: 'again', firmness: undefined };
    const other = { ...again, id: 'other', text: 'Something else on that day' };
    const ids = (await events({ ...document, dated: [again, line, other] })).map((event) => event.uid);
    expect(ids).toEqual([`${line.id}@readout`, 'other@readout']);
  });

  test('importing twice gives one event: the ids are the facts’ own', async () => {
    const ids = (await events()).map((event) => event.uid);
    expect(new Set(ids).size).toBe(ids.length);
    expect((await events()).map((event) => event.uid)).toEqual(ids);
    for (const id of ids) expect(document.facts.some((fact) => `${fact.id}@readout` === id)).toBe(true);
  });

  test('vague dates are left out and counted', async () => {
    const { leftOut } = await exportFile(document, 'ics', now);
    const vague = document.dated.filter(({ iso, certainty }) => iso === undefined || certainty === 'vague').length;
    expect(vague).toBeGreaterThan(0);
    expect(leftOut).toBe(vague);
    const told = document.dated.filter(({ iso, certainty }) => iso !== undefined && certainty !== 'vague');
    expect(told.length).toBe(document.dated.length - vague);
    const things = new Set(told.map(({ iso, text }) => `${iso} ${text}`));
    expect((await events()).length).toBe(things.size);
  });

  test('is the same, byte for byte, for the same briefing and the same moment', async () => {
    expect(await textOf('ics')).toBe(await textOf('ics'));
    expect(await textOf('ics')).toMatch(/\r\nX-READOUT-MARKING:TLP:AMBER\+STRICT\r\n/);
    for (const line of (await textOf('ics')).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe('the citation, read by a library', () => {
  const read = (input: string, type: string) => {
    const [item] = plugins.input.chain(input, { forceType: type, generateGraph: false });
    return item;
  };

  // The reader of RIS takes the year alone, though the day stands beside it.
  test.each([
    ['bib', '@bibtex/text', [2025, 3, 14]],
    ['ris', '@ris/file', [2025]],
  ] as const)('%s gives the article back', async (format, type, date) => {
    const item = read(await textOf(format), type);
    expect(String(item?.title).replace(/<[^>]*>/g, '')).toContain('ferry');
    expect(item).toMatchObject({ 'container-title': 'Agency & Co', issued: { 'date-parts': [date] } });
  });

  test('RIS has the whole date, and a line for each field', async () => {
    expect(await textOf('ris')).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- .*\r\n)*DA {2}- 2025\/03\/14\/\r\n/);
  });

  test('CSL-JSON is what it says', async () => {
    expect(JSON.parse(await textOf('csl'))).toEqual([
      expect.objectContaining({
        type: 'article-newspaper',
        title: document.briefing.title,
        issued: { 'date-parts': [[2025, 3, 14]] },
        note: 'TLP:AMBER+STRICT',
        custom: { marking: 'TLP:AMBER+STRICT' },
      }),
    ]);
  });
});

test('the address that the article came from is part of its citation, and no part of it ends a field', async () => {
  const from = { ...document, address: 'https://example.org/a_b?c=%20{1}' };
  expect(JSON.parse(await textOf('csl', from))).toMatchObject([{ URL: 'https://example.org/a_b?c=%20{1}' }]);
  for (const [format, type] of [
    ['bib', '@bibtex/text'],
    ['ris', '@ris/file'],
  ] as const) {
    const [item] = plugins.input.chain(await textOf(format, from), { forceType: type, generateGraph: false });
    expect(item?.URL, format).toMatch(/^https:\/\/example\.org\/a_b\?c=%20(\{1\}|%7B1%7D)$/);
  }
});

test.each(['md', 'html', 'docx'] as const)('%s says how many lines are hidden in the briefing', async (format) => {
  const hidden = (count: number) => ({ ...document, briefing: { ...document.briefing, hidden: count } });
  const words = async (from: ExportDocument) => {
    if (format !== 'docx') return textOf(format, from);
    const { bytes } = await exportFile(from, format, now);
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  };
  expect(await words(hidden(3))).toContain('3 lines that are hidden in the briefing do not stand here');
  expect(await words(hidden(0))).not.toContain('hidden in the briefing');
});

test('JSON: every span slices its words out of the text', async () => {
  const data = JSON.parse(await textOf('json'));
  expect(data).toMatchObject({ offsetUnit: 'utf16', marking: 'TLP:AMBER+STRICT' });
  expect(data.facts.length).toBe(document.facts.length);
  for (const fact of data.facts.filter((one: { kind: string }) => one.kind === 'person'))
    expect(data.article.text.slice(fact.spans[0].start, fact.spans[0].end)).not.toBe('');
  expect(data.notes).toEqual([
    {
      id: 'note-1',
      text: 'Ask about the accounts <i>first</i>.',
      markdown: 'Ask about the _accounts_ \\<i>first\\</i>.',
      paragraphs: [],
    },
  ]);
});

test('a label of the Traffic Light Protocol is set as the standard asks, on paper and on screen, with what else restricts', async () => {
  const marked = { ...document, briefing: { ...document.briefing, marking: 'TLP:AMBER; Finance only' } };
  const { document: page } = parseHTML(await textOf('html', marked));
  for (const place of ['header', 'footer']) {
    const line = page.querySelector(`${place} .marking`);
    expect(line?.textContent).toBe('TLP:AMBER Finance only');
    expect(line?.getAttribute('style')).toMatch(/text-align:right.*font-size:12pt/);
    expect(line?.querySelector('span')?.getAttribute('style')).toContain('background:#000000;color:#ffc000');
  }
  const word = [...zipParts((await exportFile(marked, 'docx', now)).bytes)];
  for (const part of ['header', 'footer']) {
    const xml = word.find(([name]) => name.startsWith(`word/${part}`))?.[1] ?? '';
    expect(xml, part).toMatch(/<w:jc w:val="right"\/>/);
    expect(xml, part).toMatch(/<w:color w:val="FFC000"\/>.*<w:sz w:val="24"\/>.*w:fill="000000".*TLP:AMBER/);
    expect(xml, part).toContain('Finance only');
  }
});

test.each(exportFormats)('%s carries the marking in a field of its own', async (format) => {
  const named: { readonly [Format in ExportFormat]: RegExp } = {
    md: /^marking: TLP:AMBER\+STRICT$/m,
    html: /<meta name="marking" content="TLP:AMBER\+STRICT">/,
    json: /^ {2}"marking": "TLP:AMBER\+STRICT",$/m,
    docx: /name="marking">\s*<vt:lpwstr>TLP:AMBER\+STRICT</,
    ics: /^X-READOUT-MARKING:TLP:AMBER\+STRICT\r$/m,
    csl: /"custom": \{\s*"marking": "TLP:AMBER\+STRICT"/,
    ris: /^N1 {2}- marking: TLP:AMBER\+STRICT\r$/m,
    bib: /^ {2}marking = \{TLP:AMBER\+STRICT\}$/m,
    w3c: /^ {2}"readout:marking": "TLP:AMBER\+STRICT",$/m,
    readium: /^ {4}"dc:rights": "TLP:AMBER\+STRICT"$/m,
    'notes-md': /^marking: TLP:AMBER\+STRICT$/m,
  };
  const { bytes } = await exportFile(document, format, now);
  const text = format === 'docx' ? zipParts(bytes).get('docProps/custom.xml') : new TextDecoder().decode(bytes);
  expect(text).toMatch(named[format]);
});
