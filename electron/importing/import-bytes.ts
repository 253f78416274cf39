import { articleFromBlocks, articleFromPlainText } from '../article/from-text.ts';
import type { ArticleText } from '../contract/articles.ts';
import { ReadoutError } from '../contract/results.ts';
import { decodeText, type TextEncodingName } from './decode-text.ts';
import { fileKind } from './file-kind.ts';
import { FrontMatterError, type ImportedHead, readFrontMatter, splitFrontMatter } from './front-matter.ts';
import { largestFile } from './largest-file.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** A file come in, before it is drafted or stored. */
export interface ImportedArticle {
  readonly article: ArticleText;
  /** What the file says of itself. */
  readonly head: ImportedHead;
  readonly mediaType: 'text/plain' | 'text/markdown';
  readonly encoding: TextEncodingName;
}

/**
 * An article from a file's bytes: plain text, or Markdown with YAML front matter.
 *
 * @param name the file's name, for its ending and for the sentences of refusals
 * @throws ReadoutError `too-large`, `unsupported-format`, `not-text`, `bad-front-matter`, `empty-article`
 */
export function importBytes(name: string, bytes: Uint8Array): ImportedArticle {
  if (bytes.length > largestFile) throw new ReadoutError('too-large', name);
  const kind = fileKind(name, bytes);
  if (kind === 'unsupported') throw new ReadoutError('unsupported-format', name);
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
    mediaType: markdown ? 'text/markdown' : 'text/plain',
    encoding: decoded.encoding,
  };
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
