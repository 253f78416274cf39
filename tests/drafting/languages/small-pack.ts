import type { DateRule } from '../../../electron/drafting/dates/value.ts';
import { type Calendar, dayAt, lowerAt, monthAt, yearAt } from '../../../electron/drafting/languages/calendar.ts';
import { en } from '../../../electron/drafting/languages/en/index.ts';
import type { LanguagePack } from '../../../electron/drafting/languages/pack.ts';
import { wordMap, wordSet } from '../../../electron/drafting/languages/words.ts';

/** The shape of a pack's table without one word of it: no set has a member, no pattern matches, no question is answered yes. */
function emptied<Table>(table: Table): Table {
  const empty = (value: unknown): unknown => {
    if (value instanceof Set) return new Set();
    if (value instanceof Map) return new Map();
    if (value instanceof RegExp) return /^(?!)/;
    if (Array.isArray(value)) return [];
    if (typeof value === 'function') return () => false;
    if (typeof value === 'string') return '';
    if (typeof value === 'boolean') return false;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, empty(inner)]));
  };
  return empty(table) as Table;
}

const nothing = emptied(en);
const same = (word: string) => word;

const calendar: Calendar = {
  months: wordMap('março=3 maio=5', Number),
  weekdays: new Map(),
  numberWords: new Map(),
  dayNumber: /^(\d{1,2})$/,
  capitalCalendar: false,
};

/** `3 de março de 2025` */
const dayMonthYear: DateRule = (tokens, at) => {
  const [day, month, year] = [dayAt(calendar, tokens, at), monthAt(calendar, tokens, at + 2), yearAt(tokens, at + 4)];
  const tied = lowerAt(tokens, at + 1) === 'de' && lowerAt(tokens, at + 3) === 'de';
  if (day === undefined || month === undefined || year === undefined || !tied) return undefined;
  return { to: at + 5, value: { kind: 'day', year, month, day } };
};

/** Portuguese in two dozen words: as much as one small article takes. */
export const pt: LanguagePack = {
  ...nothing,
  ...calendar,
  tag: 'pt',
  functionWords: wordSet('a o as os de em na no uma e'),
  determiners: wordSet('a o as os uma'),
  prepositions: wordSet('de em na no'),
  articles: wordSet('a o as os'),
  linkers: wordSet('de'),
  ofWords: wordSet('de'),
  and: wordSet('e'),
  offices: wordSet('ministra'),
  roleEnds: wordSet('disse prometeu'),
  speech: new Map([['disse', 'neutral']]),
  triggers: [{ words: ['prometeu'], status: 'pledged', complement: 'infinitive', actor: 'subject' }],
  dates: [dayMonthYear],
  writing: { ...nothing.writing, numberEndings: ['º'], plural: /s$/iu },
  forms: { ...nothing.forms, singular: same, uncontracted: same, officeForms: (office) => [office] },
  clauses: {
    ...nothing.clauses,
    infinitiveMark: undefined,
    dropsSubject: true,
    future: 'ending',
    isInfinitive: (lower) => /[aei]r$/.test(lower) && lower.length > 3,
    articles: wordSet('a o as os'),
    of: wordSet('de'),
  },
};
