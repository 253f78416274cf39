import { placesOfAny, type SearchTerm, searchedForm, standsIn } from '../article/search-words.ts';
import { beginningOf, snippetOf } from '../article/snippet.ts';
import type { ArticleHit, LineHit, NoteHit, Snippet } from '../contract/search.ts';
import { type LineWords, lineWords } from '../storage/article-words.ts';
import { articlesTagged, type FoundWords, foundHead, foundWords } from '../storage/found-words.ts';
import type { ReadableDb } from '../storage/handles.ts';
import { dueDays } from './due-days.ts';
import { namesIn } from './fact-names.ts';
import type { FoundArticle } from './find-articles.ts';
import { type Question, termsToMark } from './question.ts';

type Shown = Pick<ArticleHit, 'snippet' | 'of' | 'factId'>;

/** Whether a line may hold some terms, told by what is kept of it. */
function holding(terms: readonly SearchTerm[]): (kept: string) => boolean {
  const words = terms.flatMap((term) => term.words);
  return (kept) => {
    const form = searchedForm(kept);
    return words.every((word) => form.includes(word));
  };
}

/** What of an article shows best why it was found. */
function shownOf(db: ReadableDb, found: FoundWords, question: Question): Shown {
  const terms = termsToMark(question);
  const form = terms.length === 0 ? '' : searchedForm(found.text);
  const inText = terms.length === 0 ? undefined : snippetOf(found.text, terms, form);
  if (inText !== undefined && (terms.length === 1 || standsIn(found.text, terms, form)))
    return { snippet: inText, of: 'text' };
  // What the title says already needs no line to say why.
  const isTold = terms.length === 0 || standsIn(found.title, terms);
  for (const { factId, words } of isTold ? [] : lineWords(db, found.articleId, holding(terms))) {
    const snippet = standsIn(words, terms) ? snippetOf(words, terms) : undefined;
    if (snippet !== undefined) return { snippet, of: 'line', factId };
  }
  if (inText !== undefined) return { snippet: inText, of: 'text' };
  const inSource = snippetOf(found.source, [...terms, ...question.from]);
  if (inSource !== undefined) return { snippet: inSource, of: 'source' };
  return { snippet: beginningOf(found.text), of: 'beginning' };
}

/** Articles as hits, in their order; those that have gone since they were indexed are left out. */
export function articleHits(db: ReadableDb, articles: readonly FoundArticle[], question: Question): ArticleHit[] {
  const ids = articles.map(({ articleId }) => articleId);
  return Array.from(foundWords(db, ids), (found) => articleHit(db, found, question));
}

function articleHit(db: ReadableDb, found: FoundWords, question: Question): ArticleHit {
  const { articleId, title, date } = found;
  return {
    kind: 'article',
    articleId,
    title,
    date: date ?? undefined,
    titleMarks: placesOfAny(title, question.words),
    ...shownOf(db, found, question),
  };
}

/** Articles that have the tags that are asked for themselves. */
export function ownTags(db: ReadableDb, { tags }: Question): string[] {
  return tags.length === 0 ? [] : articlesTagged(db, (tag) => standsIn(tag, tags));
}

function isDue({ body, done }: LineWords, { due }: Question, today: string): boolean {
  if (due === undefined) return true;
  const days = dueDays(body);
  if (days === undefined) return false;
  return due === 'overdue' ? days.until < today && !done : days.from >= due.from && days.from < due.until;
}

function names(line: LineWords, who: readonly SearchTerm[]): boolean {
  return who.length === 0 || standsIn(namesIn(line.body).join('\n'), who);
}

/** The lines of an article that a question finds, at most so many. */
export function lineHits(
  db: ReadableDb,
  articleId: string,
  question: Question,
  today: string,
  most: number,
): LineHit[] {
  const head = foundHead(db, articleId);
  if (head === undefined) return [];
  const found: LineHit[] = [];
  for (const line of lineWords(db, articleId, holding(question.words))) {
    if (found.length >= most) break;
    const { words, who } = question;
    if (!standsIn(line.words, words) || !names(line, who) || !isDue(line, question, today)) continue;
    const snippet = snippetOf(line.words, termsToMark(question)) ?? beginningOf(line.words);
    const { title, date } = head;
    found.push({
      kind: 'line',
      factId: line.factId,
      of: line.body.kind,
      articleId,
      title,
      date: date ?? undefined,
      snippet,
    });
  }
  return found;
}

/** What a note that was found says, in plain words. */
export interface NoteToShow extends Pick<NoteHit, 'noteId' | 'articleId' | 'visibility'> {
  readonly words: string;
}

/** A note as a hit; undefined where its article is gone. */
export function noteHit(db: ReadableDb, note: NoteToShow, question: Question): NoteHit | undefined {
  const head = foundHead(db, note.articleId);
  if (head === undefined) return undefined;
  const { noteId, articleId, visibility, words } = note;
  const snippet: Snippet = snippetOf(words, question.words) ?? beginningOf(words);
  return { kind: 'note', noteId, articleId, visibility, title: head.title, date: head.date ?? undefined, snippet };
}
