import type { ExportedAnnotation } from '../contract/exported-annotations.ts';
import type { ExportDocument } from '../contract/exports.ts';
import { sharedColours } from './annotation-colours.ts';
import { annotationUrn, articleUrn, exportedText, generator, isoTime } from './annotation-parts.ts';

/** The model's own terms, and ours for what it has none for; a program that does not know ours passes them over. */
const context = ['http://www.w3.org/ns/anno.jsonld', { readout: 'urn:readout:terms:' }];

/**
 * The printable annotations of an article in the W3C Web Annotation Data Model, as JSON-LD. Positions count Unicode code
 * points.
 *
 * @param now milliseconds since 1970
 */
export function toW3c(document: ExportDocument, now: number): { readonly text: string; readonly leftOut: number } {
  const { briefing, annotations } = document;
  let leftOut = 0;
  const items = annotations.map((exported) => {
    const { text, linksLeftOut } = exportedText(exported, document);
    leftOut += linksLeftOut + (exported.annotation.earlier?.length ?? 0);
    return itemOf(exported, text, document);
  });
  const id = `${articleUrn(document)}:annotations`;
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label: briefing.title,
    generator: { id: generator, type: 'Software', name: 'Readout' },
    generated: isoTime(now),
    'readout:marking': briefing.marking,
    total: items.length,
    first: { id: `${id}:1`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return { text: `${JSON.stringify(collection, null, 2)}\n`, leftOut };
}

function itemOf(exported: ExportedAnnotation, text: string, document: ExportDocument) {
  const { annotation, language } = exported;
  const { colour, tags, createdAt, modifiedAt } = annotation;
  const bodies = [
    ...(text === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', value: text, format: 'text/markdown', language }]),
    ...tags.map((tag) => ({ type: 'TextualBody', purpose: 'tagging', value: tag, format: 'text/plain' })),
  ];
  return {
    id: annotationUrn(exported),
    type: 'Annotation',
    created: isoTime(createdAt),
    modified: isoTime(modifiedAt),
    motivation: motivationOf(exported, text),
    ...(colour === undefined ? {} : { stylesheet: stylesheetOf(colour) }),
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: targetOf(exported, document),
  };
}

function motivationOf({ annotation: { colour, tags } }: ExportedAnnotation, text: string): readonly string[] {
  const motivations = [
    ...(colour === undefined ? [] : ['highlighting']),
    ...(text === '' ? [] : ['commenting']),
    ...(tags.length === 0 ? [] : ['tagging']),
  ];
  return motivations.length === 0 ? ['bookmarking'] : motivations;
}

function stylesheetOf(colour: keyof typeof sharedColours) {
  return { type: 'CssStylesheet', value: `.readout-${colour} { background-color: ${sharedColours[colour]}; }` };
}

function targetOf({ annotation, version, quote, position }: ExportedAnnotation, document: ExportDocument) {
  const { target, colour } = annotation;
  const selector = [...(quote ? [quote] : []), ...(position ? [{ type: 'TextPositionSelector', ...position }] : [])];
  return {
    type: 'SpecificResource',
    source: document.address ?? articleUrn(document),
    ...(selector.length === 0 ? {} : { selector }),
    state: { type: 'TimeState', sourceDate: isoTime(version.createdAt), 'readout:text': `sha256:${version.hash}` },
    ...(colour === undefined ? {} : { styleClass: `readout-${colour}` }),
    'readout:about': target.kind,
    ...(target.kind === 'fact' ? { 'readout:line': target.factId } : {}),
  };
}
