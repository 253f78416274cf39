import { detectAll } from 'tinyld';
import type { LanguageTag } from '../contract/text.ts';
import { newsWords, smallWords, tellingShapes } from './language-words.ts';
import { scriptOf } from './scripts.ts';

/** Enough to tell a language, and a bound on the work for a book. */
const sampleLength = 4000;
/** From so many words on a text has small words; the library is asked of nothing shorter in Latin script. */
const enoughWords = 12;
/** Of fewer words than this only a language that is drafted is told; a name or an acronym looks like many others. */
const fewWords = 4;
/** Languages that the words alone decide; the library often takes others for them. */
const drafted: ReadonlySet<LanguageTag> = new Set(['en', 'es']);

/**
 * The language of a text as a BCP 47 tag, or `und` where it cannot be told. The script comes first. In Latin script the
 * language whose small words are frequent is taken; a headline is told by words of the news and by endings too. For
 * the rest the library decides, and only when it is plainly surer of one language than of the next.
 */
export function detectLanguage(text: string): LanguageTag {
  const sample = text.slice(0, sampleLength).toWellFormed();
  const { script, language } = scriptOf(sample);
  if (script === 'none') return 'und';
  if (script === 'other') return language ?? byLibrary(sample, isLatin) ?? 'und';
  const words = sample.toLowerCase().match(/\p{L}[\p{L}\p{M}]*(?:['’]s(?!\p{L}))?/gu) ?? [];
  const told = byWords(words);
  if (told !== undefined && drafted.has(told)) return told;
  const further = words.length >= enoughWords ? byLibrary(sample, (tag) => drafted.has(tag)) : undefined;
  return further ?? (words.length >= fewWords ? told : undefined) ?? 'und';
}

const listed: ReadonlyMap<string, readonly LanguageTag[]> = index(smallWords);
const inNews: ReadonlyMap<string, readonly LanguageTag[]> = index(newsWords);

function index(table: Readonly<Record<string, readonly string[]>>): Map<string, LanguageTag[]> {
  const found = new Map<string, LanguageTag[]>();
  for (const [tag, list] of Object.entries(table))
    for (const word of new Set(list)) found.set(word, [...(found.get(word) ?? []), tag]);
  return found;
}

/** What the words speak for: a small word that few languages have counts more than one that many have. */
function byWords(words: readonly string[]): LanguageTag | undefined {
  const evidence = new Map<LanguageTag, number>();
  const add = (tag: LanguageTag, weight: number) => evidence.set(tag, (evidence.get(tag) ?? 0) + weight);
  for (const word of words) {
    const tags = listed.get(word) ?? [];
    for (const tag of tags) add(tag, 1 / Math.sqrt(tags.length));
    if (tags.length > 0) continue;
    const news = inNews.get(word) ?? [];
    for (const tag of news) add(tag, 0.8 / Math.sqrt(news.length));
    if (news.length > 0 || word.length < 4) continue;
    for (const [tag, shape] of Object.entries(tellingShapes)) if (shape.test(word)) add(tag, 0.3);
  }
  const [best, next] = [...evidence].sort((a, b) => b[1] - a[1]);
  if (!best) return undefined;
  const [tag, weight] = best;
  const frequent = weight >= Math.max(0.55, 0.14 * words.length);
  return frequent && weight > 1.12 * (next?.[1] ?? 0) ? tag : undefined;
}

const isLatin = (tag: LanguageTag) => tag in smallWords;

function byLibrary(sample: string, isOut: (tag: LanguageTag) => boolean): LanguageTag | undefined {
  const [best, next] = detectAll(sample).filter(({ lang }) => !isOut(lang));
  const sure = best && best.accuracy >= 0.08 && best.accuracy > 1.15 * (next?.accuracy ?? 0);
  return sure ? best.lang : undefined;
}
