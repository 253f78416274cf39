import type { LanguagePack } from '../pack.ts';
import { clauses } from './clauses.ts';
import * as names from './names.ts';
import * as tables from './tables.ts';
import { triggers } from './triggers.ts';
import { speech } from './verbs.ts';
import * as words from './words.ts';

export const en: LanguagePack = { tag: 'en', ...names, ...words, ...tables, speech, triggers, clauses };
