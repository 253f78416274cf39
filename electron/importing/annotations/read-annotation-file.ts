import { z } from 'zod';
import type { AnnotationRefusal } from '../../contract/exchange.ts';
import { ReadoutError } from '../../contract/results.ts';
import { decodeText } from '../decode-text.ts';
import { cleanText } from './clean-text.ts';
import {
  type AnnotationFile,
  deepest,
  type IncomingAnnotation,
  largestAnnotationFile,
  mostAnnotations,
} from './incoming.ts';
import { readAnnotation } from './read-annotation.ts';

const list = z.array(z.unknown());
const words = z.string().max(2_000).optional().catch(undefined);
/** A set or a page of annotations, a collection with its first page in it, a graph of them, or one alone. */
const holder = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  items: list.optional(),
  '@graph': list.optional(),
  first: z.object({ items: list }).optional().catch(undefined),
  label: words,
  title: words,
  about: z.object({ 'dc:title': words }).optional().catch(undefined),
  generator: z
    .union([z.string(), z.object({ id: z.string() })])
    .optional()
    .catch(undefined),
});

/**
 * Reads a file of annotations, W3C Web Annotations or a Readium set. Nothing in it is trusted: what is too much or no
 * such file is refused whole, an annotation that is not one is refused by itself, and markup becomes words.
 *
 * @param name the file's name, for refusals
 * @throws ReadoutError `too-large`, `not-text`, `not-annotations`, `too-many-annotations`
 */
export function readAnnotationFile(name: string, bytes: Uint8Array): AnnotationFile {
  if (bytes.length > largestAnnotationFile) throw new ReadoutError('too-large', name);
  const decoded = decodeText(bytes);
  if (!decoded) throw new ReadoutError('not-text', name);
  const { items, title, ours } = parts(parsed(name, decoded.text), name);
  if (items.length > mostAnnotations) throw new ReadoutError('too-many-annotations', `${name}: ${items.length}`);
  const incoming: IncomingAnnotation[] = [];
  const refused: { readonly place: number; readonly reason: AnnotationRefusal }[] = [];
  const seen = new Set<string>();
  items.forEach((item, at) => {
    const read = readAnnotation(item, at + 1, ours);
    if (!read.ok) refused.push({ place: at + 1, reason: read.reason });
    else if (read.annotation.id !== undefined && seen.has(read.annotation.id)) {
      refused.push({ place: at + 1, reason: 'twice' });
    } else {
      if (read.annotation.id !== undefined) seen.add(read.annotation.id);
      incoming.push(read.annotation);
    }
  });
  return { title, total: items.length, incoming, refused };
}

function parsed(name: string, text: string): unknown {
  if (depthOf(text) > deepest) throw new ReadoutError('not-annotations', name);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ReadoutError('not-annotations', name, { cause: error });
  }
}

/** How deep a JSON text goes, without reading it. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === 0x5c) at += 1;
      else if (unit === 0x22) inString = false;
    } else if (unit === 0x22) inString = true;
    else if (unit === 0x5b || unit === 0x7b) most = Math.max(most, ++depth);
    else if (unit === 0x5d || unit === 0x7d) depth -= 1;
  }
  return most;
}

function parts(value: unknown, name: string) {
  if (Array.isArray(value)) return { items: list.parse(value), title: undefined, ours: false };
  const read = holder.safeParse(value);
  if (!read.success) throw new ReadoutError('not-annotations', name);
  const { type, items, first, label, title, about, generator } = read.data;
  const alone = [type].flat().includes('Annotation') ? [value] : undefined;
  const found = items ?? first?.items ?? read.data['@graph'] ?? alone;
  if (found === undefined) throw new ReadoutError('not-annotations', name);
  const said = about?.['dc:title'] ?? title ?? label;
  const maker = typeof generator === 'string' ? generator : (generator?.id ?? '');
  return {
    items: found,
    title: said === undefined ? undefined : cleanText(said).replace(/\s+/g, ' ').trim().slice(0, 300) || undefined,
    ours: maker.startsWith('urn:readout:'),
  };
}
