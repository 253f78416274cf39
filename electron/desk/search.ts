import { localDay } from '../briefing/local-day.ts';
import { plainNote } from '../briefing/note-text/plain-note.ts';
import { readNote } from '../briefing/note-text/read-note.ts';
import type { CallInput } from '../contract/calls.ts';
import { hitsAtOnce, type NoteHit, type SearchAnswer, type SearchState } from '../contract/search.ts';
import { type Found, findArticlesNow, findLineArticles } from '../searching/find-articles.ts';
import { findNames } from '../searching/find-names.ts';
import { type FoundNotes, findNotes, taggedArticles } from '../searching/find-notes.ts';
import { articleHits, lineHits, type NoteToShow, noteHit, ownTags } from '../searching/hits.ts';
import type { Circumstances } from '../searching/match.ts';
import { isEmpty, type Question, readQuestion, termsToMark } from '../searching/question.ts';
import { foundNote } from '../storage/found-words.ts';
import { breathe } from './breathe.ts';
import type { DeskContext } from './context.ts';
import type { LibrarySearch } from './library-search.ts';

/** How many of each kind the box that finds everything shows. */
const few = 5;
/** Of so many articles the lines are looked through, and so many lines of one are shown. */
const articlesOfLines = 12;
const linesOfOne = 2;

const nothing: Found = { articles: [], count: 0, ranking: 'all' };

interface Asked {
  readonly desk: DeskContext;
  readonly search: LibrarySearch;
  readonly question: Question;
  readonly around: Circumstances;
}

function asked(desk: DeskContext, search: LibrarySearch, words: string): Asked {
  const question = readQuestion(words, true, desk.texts.search.operators);
  const memory = privateIndex(desk, search);
  const alsoTagged = [...(memory === undefined ? [] : taggedArticles(memory, question)), ...ownTags(desk.db, question)];
  return { desk, search, question, around: { today: localDay(desk.clock()), alsoTagged } };
}

/** The index of the private notes; undefined while they are locked, or kept off the screen. */
function privateIndex({ screen }: DeskContext, search: LibrarySearch) {
  return screen.hidden ? undefined : search.privateNotes.index();
}

/** Private notes before printable ones: they are one's own. */
function notesFor({ desk, search, question }: Asked, most: number): { notes: NoteHit[]; noteCount: number } {
  const memory = privateIndex(desk, search);
  const none: FoundNotes = { notes: [], count: 0 };
  const own = memory === undefined ? none : findNotes(memory, question, most);
  const printable = search.read((index) => findNotes(index, question, most)) ?? none;
  const shown: NoteToShow[] = [];
  for (const { noteId } of own.notes) {
    const note = search.privateNotes.note(noteId);
    if (note !== undefined)
      shown.push({ noteId, articleId: note.articleId, visibility: 'private', words: plain(note.text) });
  }
  for (const { noteId } of printable.notes) {
    const note = foundNote(desk.db, noteId);
    if (note !== undefined)
      shown.push({ noteId, articleId: note.articleId, visibility: 'printable', words: plain(note.text) });
  }
  const notes = shown.flatMap((note) => noteHit(desk.db, note, question) ?? []).slice(0, most);
  return { notes, noteCount: own.count + printable.count };
}

function plain(text: string): string {
  return plainNote(readNote(text));
}

function answerOf(
  { desk, search, question }: Asked,
  found: Found,
): Pick<SearchAnswer, 'articles' | 'count' | 'ranking' | 'sought' | 'state'> {
  return {
    articles: articleHits(desk.db, found.articles, question),
    ...(found.count === undefined ? {} : { count: found.count }),
    ranking: found.ranking,
    sought: termsToMark(question),
    state: search.state(),
  };
}

function empty(state: SearchState): SearchAnswer {
  return { articles: [], count: 0, ranking: 'all', lines: [], names: [], notes: [], noteCount: 0, sought: [], state };
}

/** Waits its turn, and answers null where a later question has come meanwhile. */
async function inTurn(
  desk: DeskContext,
  { words, turn }: CallInput<'search'>,
  answer: (asked: Asked) => SearchAnswer | Promise<SearchAnswer | null>,
): Promise<SearchAnswer | null> {
  const { search: host } = desk;
  if (host === undefined) return empty({ complete: false, done: 0, total: 0 });
  const isOvertaken = host.ask(turn);
  const search = await host.search();
  // Keystrokes that came in while this thread was busy are all here then, and only the last of them is worked on.
  await breathe();
  if (isOvertaken()) return null;
  const all = asked(desk, search, words);
  if (isEmpty(all.question)) return empty(search.state());
  const made = await answer(all);
  return isOvertaken() ? null : made;
}

/** What is found at once, as one types: articles with the notes. */
export function search(desk: DeskContext, input: CallInput<'search'>): Promise<SearchAnswer | null> {
  return inTurn(desk, input, (all) => {
    const { offset } = input;
    const slice = { offset, limit: hitsAtOnce };
    const found = all.search.read((index) => findArticlesNow(index, all.question, slice, all.around)) ?? nothing;
    const notes = offset === 0 ? notesFor(all, few) : { notes: [], noteCount: 0 };
    return { ...answerOf(all, found), lines: [], names: [], ...notes };
  });
}

/** The same, ranked among all and counted to the end. */
export function searchAll(desk: DeskContext, input: CallInput<'searchAll'>): Promise<SearchAnswer | null> {
  return inTurn(desk, input, async (all) => {
    const { offset } = input;
    const slice = { offset, limit: hitsAtOnce };
    const found = await all.search.rank({ question: all.question, slice, around: all.around });
    if (found === null) return null;
    const notes = offset === 0 ? notesFor(all, few) : { notes: [], noteCount: 0 };
    return { ...answerOf(all, found), lines: [], names: [], ...notes };
  });
}

/** As `search`, with lines, people and organisations too, a few of each. */
export function searchEverything(
  desk: DeskContext,
  input: CallInput<'searchEverything'>,
): Promise<SearchAnswer | null> {
  return inTurn(desk, input, (all) => {
    const { question, around } = all;
    const slice = { offset: 0, limit: few };
    const found = all.search.read((index) => findArticlesNow(index, question, slice, around)) ?? nothing;
    const names = all.search.read((index) => findNames(index, question, few)) ?? [];
    const ofLines = all.search.read((index) => findLineArticles(index, question, articlesOfLines, around)) ?? [];
    const lines = ofLines
      .flatMap(({ articleId }) => lineHits(desk.db, articleId, question, around.today, linesOfOne))
      .slice(0, few);
    return { ...answerOf(all, found), names, lines, ...notesFor(all, few) };
  });
}
