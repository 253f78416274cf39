import type { LanguagePack } from '../pack.ts';
import { asking } from './asking.ts';
import { clauses } from './clauses.ts';
import { dates } from './dates.ts';
import { doers } from './doers.ts';
import { figures } from './figures.ts';
import { forms } from './forms.ts';
import { future } from './future.ts';
import * as grammar from './grammar.ts';
import { nameWords } from './name-words.ts';
import * as names from './names.ts';
import { nations } from './nations.ts';
import { subjects } from './subjects.ts';
import * as tables from './tables.ts';
import { talk } from './talk.ts';
import { tense } from './tense.ts';
import { triggers } from './triggers.ts';
import { speech } from './verbs.ts';
import { voice } from './voice.ts';
import * as words from './words.ts';
import { writing } from './writing.ts';

export const en: LanguagePack = {
  tag: 'en',
  ...names,
  ...words,
  ...tables,
  ...grammar,
  speech,
  triggers,
  asking,
  clauses,
  writing,
  nameWords,
  nations,
  figures,
  future,
  doers,
  forms,
  subjects,
  talk,
  dates,
  tense,
  voice,
};
