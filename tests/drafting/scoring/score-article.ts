import type { Finds } from './finds.ts';
import type { Gold } from './gold.ts';
import { scoreNames, scorePeople } from './score-names.ts';
import { scoreCommitments, scoreDates, scoreQuotes } from './score-spans.ts';
import { Finder } from './spans.ts';
import { emptyScores, type Scores } from './tally.ts';

/** Compares what an engine found in a text with what a careful reader finds. Classes that it does not do stay empty. */
export function scoreArticle(gold: Gold, finds: Finds, text: string): Scores {
  const scores = emptyScores();
  const page = { text, find: new Finder(text) };
  scorePeople(scores, gold, finds);
  scoreNames(scores, gold, finds, 'organisations');
  scoreNames(scores, gold, finds, 'places');
  scoreDates(scores, gold, finds, page);
  scoreQuotes(scores, gold, finds, page);
  scoreCommitments(scores, gold, finds, page);
  return scores;
}
