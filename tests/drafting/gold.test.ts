import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { findsOf } from './scoring/finds.ts';
import { loadSet, publicSet } from './scoring/load-set.ts';
import { scoreArticle } from './scoring/score-article.ts';
import { addScores, classes, emptyScores, figureOf, type Scores } from './scoring/tally.ts';

/** The figure last reached, by language and class; a change may not go under it. `npm run eval -- --raise` lifts it. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(join(publicSet, 'floors.json'), 'utf8'),
);

type Kept = { readonly articles: readonly string[] } & Readonly<Record<'en' | 'es', Readonly<Record<string, number>>>>;

/** The same for the first articles by themselves: a larger set must not hide that one of them fell. */
const kept = (name: string): Kept => JSON.parse(readFileSync(join(publicSet, name), 'utf8'));

function scoreAll(articles?: readonly string[]): Record<string, Scores> {
  const scores: Record<string, Scores> = { en: emptyScores(), es: emptyScores() };
  for (const { name, gold, input } of loadSet(publicSet)) {
    if (articles && !articles.includes(name)) continue;
    const into = scores[gold.language];
    if (!into) throw new Error(`no language ${gold.language}`);
    const briefing = draftBriefing(input, gold.base === undefined ? {} : { date: gold.base });
    expect(briefing.head.language, name).toBe(gold.language);
    if (gold.place !== undefined) expect(briefing.head.place, name).toBe(gold.place);
    if (gold.date !== undefined) expect(briefing.head.date, name).toBe(gold.date);
    addScores(into, scoreArticle(gold, findsOf(briefing), input.text), name);
  }
  return scores;
}

describe('articles with gold by hand', () => {
  const scores = scoreAll();
  for (const [language, tallies] of Object.entries(scores)) {
    for (const name of classes) {
      const floor = floors[language]?.[name];
      it(`${language}: ${name} reach ${floor}`, () => {
        expect(floor, 'a floor for every class').toBeTypeOf('number');
        expect(figureOf(name, tallies[name]), tallies[name].notes.join('\n')).toBeGreaterThanOrEqual(floor ?? 1);
      });
    }
  }
});

describe.each([
  ['thirty', kept('floors-first-thirty.json')],
  ['eighty-five', kept('floors-first-eighty-five.json')],
  ['hundred and nine', kept('floors-first-hundred-and-nine.json')],
  ['hundred and twenty-one', kept('floors-first-hundred-and-twenty-one.json')],
] as const)('the first %s articles by themselves', (_, first) => {
  const scores = scoreAll(first.articles);
  it.each(['en', 'es'] as const)('%s: no class falls under what was reached on them', (language) => {
    const fallen = classes.filter((name) => {
      const tally = scores[language]?.[name];
      return tally === undefined || figureOf(name, tally) < (first[language][name] ?? 1);
    });
    expect(fallen).toEqual([]);
  });
});
