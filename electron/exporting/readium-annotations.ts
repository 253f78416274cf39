import type { ExportedAnnotation } from '../contract/exported-annotations.ts';
import type { ExportDocument } from '../contract/exports.ts';
import { sharedColours } from './annotation-colours.ts';
import { annotationUrn, articleUrn, exportedText, generator, isoTime } from './annotation-parts.ts';

const context = 'http://www.w3.org/ns/anno.jsonld';
/** Where the article would lie in a publication. */
const source = 'article.txt';

/**
 * The printable annotations of an article as a Readium AnnotationSet. The profile has one tag for an annotation, and no
 * place for what a note is about beside a passage, for versions, and for links to what is not in the file.
 *
 * @param now milliseconds since 1970
 */
export function toReadium(document: ExportDocument, now: number): { readonly text: string; readonly leftOut: number } {
  const { briefing, annotations } = document;
  let leftOut = 0;
  const items = annotations.map((exported) => {
    const { text, linksLeftOut } = exportedText(exported, document);
    const { tags, earlier = [], target } = exported.annotation;
    const isPlain = target.kind === 'passage' || target.kind === 'article';
    leftOut += linksLeftOut + earlier.length + Math.max(0, tags.length - 1) + (isPlain ? 0 : 1);
    return itemOf(exported, text);
  });
  const set = {
    '@context': context,
    id: `${articleUrn(document)}:annotations`,
    type: 'AnnotationSet',
    generator,
    generated: isoTime(now),
    title: briefing.title,
    about: {
      'dc:identifier': [...(document.address ? [document.address] : []), articleUrn(document)],
      'dc:title': briefing.title,
      'dc:format': 'text/plain',
      'dc:publisher': briefing.source,
      'dc:date': briefing.date?.slice(0, 4),
      'dc:rights': briefing.marking,
    },
    items,
  };
  return { text: `${JSON.stringify(set, null, 2)}\n`, leftOut };
}

function itemOf(exported: ExportedAnnotation, text: string) {
  const { annotation, quote, position, language } = exported;
  const { colour, tags, createdAt, modifiedAt } = annotation;
  const selector = quote
    ? [quote, ...(position ? [{ type: 'TextPositionSelector', ...position }] : [])]
    : // The profile wants a selector: the beginning stands for the whole.
      [{ type: 'ProgressionSelector', value: 0 }];
  return {
    '@context': context,
    id: annotationUrn(exported),
    type: 'Annotation',
    created: isoTime(createdAt),
    modified: isoTime(modifiedAt),
    target: { source, selector },
    body: {
      type: 'TextualBody',
      value: text,
      ...(colour === undefined ? {} : { color: sharedColours[colour], highlight: 'solid' }),
      ...(language === undefined ? {} : { language }),
      ...(tags[0] === undefined ? {} : { tag: tags[0] }),
    },
  };
}
