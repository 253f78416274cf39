import { ReadoutError } from '../../contract/results.ts';
import type { Archive } from '../archive/read-archive.ts';
import { localName } from '../archive/xml-fields.ts';
import { readHtml } from '../html/html-events.ts';

/** A book's description of itself. */
export interface BookPackage {
  readonly packageXml: string;
  /** The parts that hold its chapters, in the order of reading. */
  readonly chapters: readonly string[];
}

const mostChapters = 5000;

/**
 * Where a book keeps its chapters.
 *
 * @throws ReadoutError `damaged-file`, with the name
 */
export function readPackage(name: string, archive: Archive): BookPackage {
  const container = archive.part('META-INF/container.xml')?.toString('utf8') ?? '';
  let path: string | undefined;
  eachElement(container, (element, attributes) => {
    if (element === 'rootfile') path ??= attributes.get('full-path');
  });
  const packageXml = path === undefined ? undefined : archive.part(path)?.toString('utf8');
  if (path === undefined || packageXml === undefined) throw new ReadoutError('damaged-file', name);
  const files = new Map<string, string>();
  const order: string[] = [];
  eachElement(packageXml, (element, attributes) => {
    const id = attributes.get('id');
    const href = attributes.get('href');
    // The table of contents repeats the headings.
    const contents = /(?:^|\s)nav(?:\s|$)/.test(attributes.get('properties') ?? '');
    if (element === 'item' && id !== undefined && href !== undefined && !contents) files.set(id, href);
    const wanted = attributes.get('idref');
    if (element === 'itemref' && wanted !== undefined && attributes.get('linear') !== 'no') order.push(wanted);
  });
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const chapters = order.slice(0, mostChapters).flatMap((id) => {
    const href = files.get(id);
    return href === undefined ? [] : [withinArchive(folder, href)];
  });
  return { packageXml, chapters };
}

function eachElement(xml: string, tell: (name: string, attributes: ReadonlyMap<string, string>) => void): void {
  readHtml(
    xml,
    { open: (name, attributes) => tell(localName(name), attributes), close: () => {}, text: () => {} },
    true,
  );
}

/** The path of a part that is named from a folder, with its escapes read. */
function withinArchive(folder: string, href: string): string {
  const plain = href.split('#')[0] ?? '';
  let path = plain;
  try {
    path = decodeURIComponent(plain);
  } catch {
    // Not escaped, then, but a name with a percent sign.
  }
  const parts: string[] = [];
  for (const part of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}
