import { lineOf } from '../briefing/briefing-line.ts';
import { type DueFact, groupsOf, newBoard, partiesOf, putOnBoard } from '../briefing/coming-up.ts';
import { wordDate } from '../briefing/dates.ts';
import { localDay } from '../briefing/local-day.ts';
import { whenOf } from '../briefing/sections.ts';
import type { CallInput } from '../contract/calls.ts';
import type { ComingUp, DueFilter, DueLine } from '../contract/coming-up.ts';
import { articleName } from '../storage/article-name.ts';
import { type DueCursor, duesAfter } from '../storage/dues.ts';
import { factExists, getFact } from '../storage/fact-rows.ts';
import { breathe } from './breathe.ts';
import type { LibraryContext } from './context.ts';

/** Rows that are read, or facts that are worded, before all else is let through: a few milliseconds' worth. */
const atOnce = 1_000;
const wordedAtOnce = 50;

/** All that is due over the library, read in pieces between which all else is answered. */
export async function comingUp(desk: LibraryContext, { most, ...filter }: CallInput<'comingUp'>): Promise<ComingUp> {
  const board = await dueBoard(desk, filter);
  const groups: ComingUp['groups'][number][] = [];
  for (const { group, dues } of groupsOf(board)) {
    groups.push({ group, total: dues.length, lines: await wordDues(desk, dues.slice(0, most)) });
  }
  return { groups, parties: partiesOf(board), done: board.done };
}

/** Everything due, sorted, as ids. */
export async function dueBoard({ db, clock }: LibraryContext, filter: DueFilter) {
  const today = localDay(clock());
  const board = newBoard();
  let after: DueCursor | undefined;
  do {
    const { dues, next } = duesAfter(db, after, atOnce);
    putOnBoard(board, dues, today, filter);
    after = next;
    if (after !== undefined) await breathe();
  } while (after !== undefined);
  return board;
}

async function wordDues(desk: LibraryContext, dues: readonly DueFact[]): Promise<DueLine[]> {
  const lines: DueLine[] = [];
  for (const [index, due] of dues.entries()) {
    if (index % wordedAtOnce === wordedAtOnce - 1) await breathe();
    const line = wordDue(desk, due.factId);
    if (line !== undefined) lines.push(line);
  }
  return lines;
}

/** Undefined for what went away while the rest was read. */
function wordDue({ db, clock, language }: LibraryContext, factId: string): DueLine | undefined {
  if (!factExists(db, factId)) return undefined;
  const fact = getFact(db, factId);
  const article = articleName(db, fact.articleId);
  const when = whenOf(fact.body);
  if (article === undefined || when === undefined) return undefined;
  const context = { text: '', people: [], day: localDay(clock()), language };
  const { text, detail, certainty = 'stated', firmness, progress } = lineOf(fact, 'agreed', context);
  return {
    factId,
    articleId: fact.articleId,
    articleTitle: article.title,
    articleDate: article.date,
    text,
    detail,
    when: wordDate(when, language, 'short'),
    certainty,
    firmness,
    progress,
    ownProgress: fact.progress,
    paragraphs: fact.unverified ? [] : fact.paragraphs,
  };
}
