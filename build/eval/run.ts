import { parseArgs } from 'node:util';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { type Finds, findsOf } from '../../tests/drafting/scoring/finds.ts';
import { loadSet, publicSet, type Sample } from '../../tests/drafting/scoring/load-set.ts';
import { scoreArticle } from '../../tests/drafting/scoring/score-article.ts';
import { addScores, classes, emptyScores, type Scores } from '../../tests/drafting/scoring/tally.ts';
import { raised, readFloors, under, writeFloors } from './floors.ts';
import { libraries } from './libraries/all.ts';
import { sum } from './sum.ts';
import { type Column, table } from './table.ts';

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    list: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});

function scoreSet(samples: readonly Sample[], find: (sample: Sample) => Finds): Scores {
  const scores = emptyScores();
  for (const sample of samples)
    addScores(scores, scoreArticle(sample.gold, find(sample), sample.input.text), sample.name);
  return scores;
}

const ours = ({ gold, input }: Sample) =>
  findsOf(draftBriefing(input, gold.base === undefined ? {} : { date: gold.base }));

const samples = loadSet(values.set ?? publicSet);
const floors = values.set === undefined ? readFloors() : {};
const languages = [...new Set(samples.map(({ gold }) => gold.language))].sort();
const all: Record<string, Scores> = {};
let missed = 0;

for (const language of languages) {
  const own = samples.filter(({ gold }) => gold.language === language);
  const scores = scoreSet(own, ours);
  all[language] = scores;
  const columns: Column[] = values.alone
    ? []
    : libraries.map(({ name, does, find }) => ({ name, does, scores: scoreSet(own, find) }));
  console.log(`\n${language}: ${own.length} articles\n`);
  console.log(table(scores, columns, floors[language]));
  if (values.list)
    for (const name of classes) for (const note of scores[name].notes) console.log(`${language} ${name} | ${note}`);
  for (const { name, figure, floor } of under(scores, floors[language])) {
    missed += 1;
    console.error(`readout: ${language} ${name} fell to ${figure.toFixed(3)}; ${floor} was reached before`);
  }
}
if (languages.length > 1) {
  console.log(`\nall: ${samples.length} articles\n`);
  console.log(table(sum(Object.values(all)), [], undefined));
}
if (samples.length === 0) console.error('readout: no article with its gold beside it');
if (values.raise && values.set === undefined) writeFloors(raised(floors, all));
process.exitCode = missed > 0 || samples.length === 0 ? 1 : 0;
