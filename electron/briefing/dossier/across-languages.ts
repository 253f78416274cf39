import { nameKey } from '../../article/name-key.ts';
import type { Commitment } from '../../contract/facts.ts';
import { daysOf } from './same-days.ts';
import type { WhoIsMeant } from './who-is-meant.ts';

/** What speaks for it that two undertakings in two languages are one. */
export interface Evidence {
  /** Names of parties that both have, as the first writes them. */
  readonly parties: readonly string[];
  /** Whether both name the same day, month or year. */
  readonly date: boolean;
  readonly figures: readonly string[];
  /** Words that begin alike in both languages, names of places among them, as the first writes them. */
  readonly words: readonly string[];
}

/** Letters by which a word of one language is known in another one. */
const cognate = 6;
/** What a date, a figure and a word weigh, and what is enough beside a party that both have. */
const ofDay = 2;
const ofMonth = 1;
const ofFigure = 2;
const mostOfWords = 3;
const enough = 4;

/**
 * What speaks for it that an undertaking in one language is that in another; undefined where it is not enough, or where
 * anything speaks against it: without a common party, with two dates or with other figures they are never one.
 */
export function evidenceAcross(one: Commitment, other: Commitment, meant: WhoIsMeant): Evidence | undefined {
  if ((one.status === 'requested') !== (other.status === 'requested')) return undefined;
  const theirs = new Set(other.parties.map(meant));
  const parties = one.parties.filter((party) => theirs.has(meant(party)));
  // A party of one that the other does not have may be somebody else's undertaking.
  if (parties.length === 0 || parties.length < Math.min(one.parties.length, other.parties.length)) return undefined;
  const [here, there] = [daysOf(one.due), daysOf(other.due)];
  const date = here !== undefined && here.from === there?.from && here.to === there.to;
  if (here !== undefined && there !== undefined && !date) return undefined;
  const [mine, their] = [figuresIn(one), figuresIn(other)];
  const figures = [...mine].filter((figure) => their.has(figure));
  if (mine.size > 0 && their.size > 0 && figures.length === 0) return undefined;
  const stems = new Set([...longWords(other.text)].map((word) => nameKey(word).slice(0, cognate)));
  const ofParties = new Set([...one.parties, ...other.parties].flatMap((party) => [...longWords(party)].map(nameKey)));
  const words = [...longWords(one.text)].filter(
    (word) => !ofParties.has(nameKey(word)) && stems.has(nameKey(word).slice(0, cognate)),
  );
  const weight =
    (date ? (here?.from === here?.to ? ofDay : ofMonth) : 0) +
    figures.length * ofFigure +
    Math.min(words.length, mostOfWords);
  const kinds = [date, figures.length > 0, words.length > 0].filter(Boolean).length;
  return kinds > 1 && weight >= enough ? { parties, date, figures, words } : undefined;
}

/** Numbers of a text, without those of its date; a year alone tells too little. */
function figuresIn({ text, due }: Commitment): ReadonlySet<string> {
  const ofDate = new Set(due?.wording.match(/\d+/g));
  const found = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return new Set(
    found.filter((number) => !ofDate.has(number) && !/^(?:19|20)\d\d$/.test(number)).map((n) => n.replace(/[.,]/g, '')),
  );
}

/** Words of a text that can be known in another language, each once: the long ones, and names. */
function longWords(text: string): ReadonlySet<string> {
  return new Set(text.match(/\p{L}{6,}|\p{Lu}\p{L}{3,}/gu));
}
