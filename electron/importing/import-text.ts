import { articleFromBlocks, articleFromPlainText } from '../article/from-text.ts';
import type { FieldOrigin, HeadProvenance } from '../contract/imports.ts';
import { ReadoutError } from '../contract/results.ts';
import { decodeText } from './decode-text.ts';
import { FrontMatterError, readFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { ImportedArticle, ImportedHead } from './imported-article.ts';
import { largestText } from './largest-file.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/**
 * An article from a file of plain text, or of Markdown with YAML front matter.
 *
 * @throws ReadoutError `too-large`, `not-text`, `bad-front-matter`, `empty-article`
 */
export function importText(name: string, bytes: Uint8Array, kind: 'text' | 'markdown'): ImportedArticle {
  if (bytes.length > largestText) throw new ReadoutError('too-large', name);
  const decoded = decodeText(bytes);
  if (!decoded) throw new ReadoutError('not-text', name);
  const markdown = kind === 'markdown';
  const { head, body } = markdown ? withFrontMatter(name, decoded.text) : withPlainFrontMatter(decoded.text);
  const blocks = markdown ? markdownBlocks(body) : null;
  const article = blocks ? articleFromBlocks(blocks) : articleFromPlainText(body);
  if (article.blocks.length === 0) throw new ReadoutError('empty-article', name);
  return {
    article,
    head,
    provenance: allFrom(head, 'front-matter'),
    mediaType: markdown ? 'text/markdown' : 'text/plain',
    encoding: decoded.encoding,
    dropped: {},
    attachments: [],
  };
}

/** The provenance of a head whose fields were all found in one place. */
export function allFrom(head: ImportedHead, origin: FieldOrigin): HeadProvenance {
  const from = (value: string | undefined) => (value === undefined ? undefined : origin);
  const provenance = {
    title: from(head.title),
    author: from(head.author),
    date: from(head.date),
    source: from(head.source),
    address: from(head.address),
  };
  return Object.fromEntries(Object.entries(provenance).filter(([, value]) => value !== undefined));
}

interface Parted {
  readonly head: ImportedHead;
  readonly body: string;
}

function withFrontMatter(name: string, text: string): Parted {
  const { matter, body } = splitFrontMatter(text);
  try {
    return { head: matter === null ? {} : readFrontMatter(matter), body };
  } catch (error) {
    if (error instanceof FrontMatterError) {
      throw new ReadoutError('bad-front-matter', `${name}:${error.line}`, { cause: error });
    }
    throw error;
  }
}

/** In plain text two rules may be no more than rules: only what plainly is front matter counts as such. */
function withPlainFrontMatter(text: string): Parted {
  const { matter, body } = splitFrontMatter(text);
  try {
    const head = matter === null ? {} : readFrontMatter(matter);
    if (Object.values(head).some((value) => value !== undefined)) return { head, body };
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
  }
  return { head: {}, body: text };
}
