import { memo, useLayoutEffect, useRef } from 'react';
import type { Revision } from '../../electron/contract/articles.ts';
import type { Block, Span } from '../../electron/contract/text.ts';
import { relight } from '../desk/light.ts';
import { firstSentenceAfter } from '../desk/links.ts';
import { useTexts } from '../desk/texts.ts';
import { addTextMap } from './highlights.ts';
import { paragraphParts } from './paragraph-parts.ts';
import { describeSentences } from './sentence-descriptions.ts';
import { useSentenceKeys } from './sentence-keys.ts';
import { readTextMap } from './text-map.ts';
import { useTextPointer } from './text-pointer.ts';

interface Props {
  readonly revision: Revision;
  readonly sentences: readonly Span[];
  /** How many paragraphs are drawn, from the first; all unless told. */
  readonly count?: number;
}

/**
 * The article's text with its paragraph numbers, each sentence an element of its own. It is rendered once for a revision
 * and never again: light, marks and cursor are set on it from outside.
 */
export const ArticleText = memo(RenderedText, isAlike);

function isAlike(before: Props, after: Props): boolean {
  return before.revision.id === after.revision.id && before.count === after.count;
}

function RenderedText({ revision, sentences, count = revision.blocks.length }: Props) {
  const root = useRef<HTMLDivElement>(null);
  useSentenceKeys(root);
  useTextPointer(root);
  // The text on the screen is this revision's: read it off anew whenever another one is rendered.
  useLayoutEffect(() => {
    if (root.current === null || revision.id === '' || count === 0) return;
    const gone = addTextMap(readTextMap(root.current));
    describeSentences();
    relight();
    return gone;
  }, [revision.id, count]);
  return (
    <div ref={root} className="article-text" lang={revision.language === 'und' ? undefined : revision.language}>
      {revision.blocks.slice(0, count).map((block, index) => (
        <Paragraph key={block.start} block={block} number={index + 1} text={revision.text} sentences={sentences} />
      ))}
    </div>
  );
}

interface ParagraphProps {
  readonly block: Block;
  readonly number: number;
  readonly text: string;
  readonly sentences: readonly Span[];
}

function Paragraph({ block, number, text, sentences }: ParagraphProps) {
  const words = useTexts().read;
  const first = firstSentenceAfter(sentences, block.start);
  const Tag = block.role === 'headline' ? 'h2' : block.role === 'subheading' ? 'h3' : 'p';
  return (
    <Tag
      className={`paragraph paragraph-${block.role}`}
      data-paragraph={number}
      data-label={words.paragraph(number)}
      dir="auto"
    >
      <span className="paragraph-body" data-start={block.start}>
        {paragraphParts(block, sentences, first).map((part) =>
          part.sentence === undefined ? (
            text.slice(part.start, part.end)
          ) : (
            <span
              key={part.start}
              className="sentence"
              data-sentence={part.sentence}
              tabIndex={part.sentence === 0 ? 0 : -1}
            >
              {text.slice(part.start, part.end)}
            </span>
          ),
        )}
      </span>
    </Tag>
  );
}
