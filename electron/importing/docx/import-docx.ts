import mammoth from 'mammoth';
import { ReadoutError } from '../../contract/results.ts';
import type { Archive } from '../archive/read-archive.ts';
import { writeArchive } from '../archive/write-archive.ts';
import { xmlFields } from '../archive/xml-fields.ts';
import { documentHead, openingOf } from '../document-head.ts';
import { readRichText } from '../html/rich-text.ts';
import type { ImportedArticle } from '../imported-article.ts';

/** Parts that hold words and what they are; pictures, fonts and embedded files are never unpacked. */
const wanted = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[\w-]{1,40}\.xml(?:\.rels)?)$/;
const pictures = /^word\/(?:media|embeddings)\//;
/** A document of more words than this is none; its markup is some ten times as long as they are. */
const longestMarkup = 24 * 1024 * 1024;

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
];

/**
 * The article of a Word document: its headings, paragraphs, lists, quotations, tables and notes, without its pictures
 * and the remarks in its margin.
 *
 * @throws ReadoutError `unpacks-too-large`, `password-protected`, `damaged-file`, `empty-article`
 */
export async function importDocx(name: string, archive: Archive): Promise<ImportedArticle> {
  const parts = new Map<string, Buffer>();
  let length = 0;
  for (const part of archive.names.filter((each) => wanted.test(each))) {
    const bytes = archive.part(part) ?? Buffer.alloc(0);
    length += bytes.length;
    if (length > longestMarkup) throw new ReadoutError('unpacks-too-large', name);
    parts.set(part, bytes);
  }
  const html = await htmlOf(name, parts);
  const { article, dropped } = readRichText(html);
  if (article.blocks.length === 0) throw new ReadoutError('empty-article', name);
  const fields = xmlFields(archive.part('docProps/core.xml')?.toString('utf8') ?? '');
  const company = xmlFields(archive.part('docProps/app.xml')?.toString('utf8') ?? '').get('company');
  const images = archive.names.filter((part) => pictures.test(part)).length;
  const comments =
    parts
      .get('word/comments.xml')
      ?.toString('utf8')
      .match(/<w:comment[\s>]/g)?.length ?? 0;
  return {
    article,
    ...documentHead(openingOf(article), {
      title: fields.get('title')?.[0],
      author: fields.get('creator')?.[0],
      date: fields.get('created')?.[0] ?? fields.get('modified')?.[0],
      source: company?.[0],
    }),
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    dropped: { ...dropped, ...(images > 0 ? { images } : {}), ...(comments > 0 ? { comments } : {}) },
    attachments: [],
  };
}

async function htmlOf(name: string, parts: ReadonlyMap<string, Buffer>): Promise<string> {
  try {
    const made = await mammoth.convertToHtml(
      { buffer: writeArchive(parts) },
      {
        styleMap: styles,
        externalFileAccess: false,
        // A picture is only counted: its bytes are not there.
        convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
      },
    );
    return made.value;
  } catch (error) {
    throw new ReadoutError('damaged-file', name, { cause: error });
  }
}
