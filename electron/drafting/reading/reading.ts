import { sentencesOf } from '../../article/sentences.ts';
import type { ArticleText } from '../../contract/articles.ts';
import type { BlockRole, Span } from '../../contract/text.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { firstFrom } from './search.ts';
import { type Token, tokenise } from './tokens.ts';

/** A sentence with its tokens; `start` and `end` count characters, `from` and `to` tokens of the reading. */
export interface Sentence extends Span {
  readonly index: number;
  /** Place of its paragraph in the article's list. */
  readonly block: number;
  readonly role: BlockRole;
  readonly from: number;
  readonly to: number;
}

/** An article cut into sentences and tokens: what every later stage reads. */
export interface Reading {
  readonly article: ArticleText;
  readonly text: string;
  readonly pack: LanguagePack;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** The sentence of each token. */
  readonly sentenceOf: Int32Array;
}

export function readArticle(article: ArticleText, pack: LanguagePack): Reading {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let block = 0;
  for (const span of sentencesOf(article, pack.tag)) {
    while ((article.blocks[block]?.end ?? span.end) <= span.start) block += 1;
    const from = tokens.length;
    for (const token of tokenise(article.text, span.start, span.end, pack.writing)) tokens.push(token);
    const role = article.blocks[block]?.role ?? 'body';
    sentences.push({ ...span, index: sentences.length, block, role, from, to: tokens.length });
  }
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.from, sentence.to);
  return { article, text: article.text, pack, tokens, sentences, sentenceOf };
}

/** Whether a paragraph of this role is read for facts of its own. */
export function isRead(role: BlockRole): boolean {
  return role === 'body' || role === 'listItem' || role === 'quotation' || role === 'standfirst';
}

/** Whether a paragraph of this role can stand above a dateline that belongs to the report behind it. */
export function standsApart(role: BlockRole): boolean {
  return role === 'standfirst' || role === 'listItem';
}

/** The first token at or after an offset; `tokens.length` where there is none. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  return firstFrom(tokens, ({ start }) => start < offset);
}

/** The characters from one token to before another. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}
