import type { ArticleText } from '../contract/articles.ts';
import { takeDatelineApart } from './dateline-words.ts';
import { author, day, type FoundHead, firstOf, headFrom } from './html/page-head.ts';

/** How a document begins. */
export interface Opening {
  /** Its first paragraphs. */
  readonly text: string;
  readonly headline: string | undefined;
}

/** What a document's properties say. */
export interface Properties {
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** The day on which the document was made, which need not be that of what it says. */
  readonly date: string | undefined;
  readonly source?: string | undefined;
}

/** Titles that programs give by themselves: names of files, of the program, of nothing. */
const notATitle =
  /\.(?:docx?|pdf|rtf|odt|indd|qxp|html?|tex|dvi|txt|pages|md)$|^(?:untitled|microsoft word|document\d*)\b|[\\/]{1}\w+[\\/]|^\W*$|^\S{0,3}$/i;
/** Names under which programs and machines write. */
const notAnAuthor = /^(?:user|admin|administrator|owner|unknown|root|author|python-docx|.{0,40}\.(?:com|exe))$/i;
/** Letters that a title has at least which bears something else behind it. */
const leastTitle = 12;
/** How far from the beginning a date in the text is that of the text. */
const openingReach = 1200;

/** The head of a document: its properties, where they hold, and else what its first lines say. */
export function documentHead({ text, headline }: Opening, properties: Properties): FoundHead {
  const shown = headline?.replace(/\s+/g, ' ').trim();
  const titled = (stated: string): string | undefined => {
    const title = stated.replace(/\s+/g, ' ').trim();
    if (notATitle.test(title)) return undefined;
    const stands = (words: string) => letters(text).includes(letters(words));
    if (shown === undefined || stands(title)) return title;
    // A page that was printed bears its publisher behind its title. A template's title says something else than the
    // document: what everybody reads is right.
    const [own = ''] = title.split(/ [|–—·-] /u);
    return own !== title && letters(own).length >= leastTitle && stands(own) ? own.trim() : undefined;
  };
  // The day of a file is that of printing or saving it; a date in the text is left for the drafting to find.
  const dated = takeDatelineApart(text.slice(0, openingReach)).date !== undefined;
  return headFrom({
    title: firstOf(titled, [['document', properties.title]]) ?? firstOf((words) => words, [['text', shown]]),
    author: firstOf(
      (name) => (notAnAuthor.test(name.trim()) ? undefined : author(name)),
      [['document', properties.author]],
    ),
    date: dated ? undefined : firstOf(day, [['document', properties.date]]),
    source: firstOf((name) => name.trim(), [['document', properties.source]]),
  });
}

/** How an article begins. */
export function openingOf({ text, blocks }: ArticleText): Opening {
  const headline = blocks.find(({ role }) => role === 'headline');
  return { text: text.slice(0, 3000), headline: headline && text.slice(headline.start, headline.end) };
}

/** How many paragraphs may stand over a headline: a menu, the name of a paper. */
const mostOver = 6;

/** An article whose headline is the paragraph that says its title, where another one was taken for it: what stands over it is no part of it. */
export function headedBy(article: ArticleText, title: string | undefined): ArticleText {
  const wanted = letters(title ?? '');
  const says = ({ start, end }: ArticleText['blocks'][number]) => letters(article.text.slice(start, end)) === wanted;
  const at = wanted === '' ? -1 : article.blocks.slice(0, mostOver + 1).findIndex(says);
  const isOther = article.blocks.slice(0, Math.max(0, at)).some(({ role }) => role === 'headline');
  if (!isOther) return article;
  const blocks = article.blocks.map((block, index) => {
    if (index > at) return block;
    return { ...block, role: index === at ? ('headline' as const) : ('boilerplate' as const) };
  });
  return { ...article, blocks };
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
