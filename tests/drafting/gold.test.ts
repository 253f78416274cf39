import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleFromPlainText } from '../../electron/article/from-text.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { emptyScores, type Gold, measures, type Scores, score } from './score.ts';

const folder = join(import.meta.dirname, '../fixtures/drafting');

/** The figure last reached, by language and class; a change may not go under it. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
  readFileSync(join(folder, 'floors.json'), 'utf8'),
);

function scoreAll(): Record<string, Scores> {
  const scores: Record<string, Scores> = { en: emptyScores(), es: emptyScores() };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, name.replace(/txt$/u, 'json')), 'utf8'));
    const article = articleFromPlainText(readFileSync(join(folder, name), 'utf8'));
    const into = scores[gold.language];
    if (!into) throw new Error(`no language ${gold.language}`);
    const briefing = draftBriefing(article, gold.base === undefined ? {} : { date: gold.base });
    expect(briefing.head.language, name).toBe(gold.language);
    if (gold.place !== undefined) expect(briefing.head.place, name).toBe(gold.place);
    if (gold.date !== undefined) expect(briefing.head.date, name).toBe(gold.date);
    score(gold, briefing, into);
  }
  return scores;
}

describe('articles with gold by hand', () => {
  const scores = scoreAll();
  for (const [language, classes] of Object.entries(floors)) {
    for (const [name, floor] of Object.entries(classes)) {
      it(`${language}: ${name} reach ${floor}`, () => {
        const tally = scores[language]?.[name];
        if (!tally) throw new Error(`no tally for ${name}`);
        const { f1, recall } = measures(tally);
        const figure = ['roles', 'days', 'speakers', 'actors'].includes(name) ? recall : f1;
        expect(figure, tally.notes.join('\n')).toBeGreaterThanOrEqual(floor);
      });
    }
  }
});
