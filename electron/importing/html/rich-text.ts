import { articleFromBlocks } from '../../article/from-text.ts';
import type { ArticleText } from '../../contract/articles.ts';
import type { DroppedParts } from '../../contract/imports.ts';
import { blockReader } from './block-reader.ts';
import { dropMachinery } from './drop-machinery.ts';
import { readHtml } from './html-events.ts';
import { withHeadline } from './with-headline.ts';

/** Text that was formatted, such as from the clipboard or a message: its paragraphs, and what was left out. */
export interface RichText {
  readonly article: ArticleText;
  readonly dropped: DroppedParts;
}

/** The words of formatted text, all of them: whoever copied it has chosen already. An article without blocks if none. */
export function readRichText(html: string, xml = false): RichText {
  const blocks = blockReader();
  const { reader, dropped } = dropMachinery(blocks);
  readHtml(html, reader, xml);
  return { article: articleFromBlocks(withHeadline(blocks.blocks(), [], undefined)), dropped: dropped() };
}
