import type { Firmness } from '../../contract/facts.ts';
import type { LanguageTag } from '../../contract/text.ts';
import type { DateRule } from '../dates/value.ts';
import type { AskingWords } from './asking.ts';
import type { Calendar } from './calendar.ts';
import type { ClauseWords } from './clauses.ts';
import type { DoerWords } from './doers.ts';
import type { FigureWords } from './figures.ts';
import type { WordForms } from './forms.ts';
import type { FutureWords } from './future.ts';
import type { Grammar } from './grammar.ts';
import type { NameWords } from './name-words.ts';
import type { Nations } from './nations.ts';
import type { SubjectWords } from './subjects.ts';
import type { Tables } from './tables.ts';
import type { TalkWords } from './talk.ts';
import type { Tense } from './tense.ts';
import type { VoiceWords } from './voice.ts';
import type { Writing } from './writing.ts';

export type Gender = 'f' | 'm';

/** A pronoun or a noun phrase that stands for people already named. */
export interface Stand {
  readonly number: 'one' | 'many';
  readonly gender?: Gender | undefined;
}

/** How a verb of speech treats what was said: told as fact, held as a view, asked of somebody, or an undertaking. */
export type SpeechKind = 'neutral' | 'stance' | 'request' | 'promise';

/** What follows a trigger of an undertaking. */
export type Complement = 'infinitive' | 'noun' | 'clause';

/** Words that announce an undertaking, lower case, in the forms that stand in texts. */
export interface Trigger {
  readonly words: readonly string[];
  readonly status: Firmness;
  readonly complement: Complement;
  /** Where those who undertake stand: before the words, nowhere (an impersonal phrase), or they are whoever speaks (a first person). */
  readonly actor: 'subject' | 'none' | 'speaker';
}

/** Everything the engine knows about a language. Tables only; the rules that read them are in the other folders. */
export interface LanguagePack extends Tables, Grammar, Calendar {
  /** The language, without a region: en. */
  readonly tag: LanguageTag;
  /** Closed-class words and openers of sentences: capitalised, they still begin no name. */
  readonly functionWords: ReadonlySet<string>;
  /** Capitalised words that name neither people, nor organisations, nor places. */
  readonly notNames: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly honorifics: ReadonlyMap<string, Gender | undefined>;
  /** Nouns that head a role: president, minister, spokeswoman. */
  readonly offices: ReadonlySet<string>;
  /** Further role nouns by their ending. */
  readonly officeEnding: RegExp;
  /** Words with such an ending that are no role. */
  readonly notOffices: ReadonlySet<string>;
  /** Adjectives before a role noun: vice, former, chief. */
  readonly officeModifiers: ReadonlySet<string>;
  readonly organisationHeads: ReadonlySet<string>;
  readonly organisationTails: ReadonlySet<string>;
  readonly placeHeads: ReadonlySet<string>;
  /** Lower-case nouns that after an adjective of nationality stand for the state: government, authorities. */
  readonly stateNouns: ReadonlySet<string>;
  /** Lower-case nouns that make a party of an undertaking by themselves: company, ministers. */
  readonly partyNouns: ReadonlySet<string>;
  /** Between the words of one name: of, for; de, del. */
  readonly linkers: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly speech: ReadonlyMap<string, SpeechKind>;
  /** Words after which a quotation is a name, a nickname or distanced: dubbed, so-called, film. */
  readonly notQuoted: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Stand>;
  /** Nouns that stand for the holder of an office already named: `the premier`, `la mandataria`; the offices they stand for. */
  readonly standIns: ReadonlyMap<string, readonly string[]>;
  readonly negations: ReadonlySet<string>;
  readonly triggers: readonly Trigger[];
  readonly asking: AskingWords;
  readonly clauses: ClauseWords;
  readonly future: FutureWords;
  readonly writing: Writing;
  readonly nameWords: NameWords;
  readonly nations: Nations;
  readonly figures: FigureWords;
  readonly doers: DoerWords;
  readonly forms: WordForms;
  /** The ways of writing a date, in the order in which they are tried. */
  readonly dates: readonly DateRule[];
  readonly tense: Tense;
  readonly voice: VoiceWords;
  readonly subjects: SubjectWords;
  readonly talk: TalkWords;
  readonly eventNouns: ReadonlySet<string>;
  /** Nouns for a deed that somebody can announce: closure, launch, reapertura. */
  readonly deedNouns: ReadonlySet<string>;
  /** Verbs and nouns that deny what the clause behind them says: denied, claim, desmintió. */
  readonly denials: ReadonlySet<string>;
  /** Words too common to compare two sentences by. */
  readonly stopWords: ReadonlySet<string>;
}
