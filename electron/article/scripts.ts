import type { LanguageTag } from '../contract/text.ts';

/** A writing system and the languages that are told apart in it; the first stands for a script that one language has. */
interface Script {
  readonly pattern: RegExp;
  /** Undefined where several languages share the script. */
  readonly language?: LanguageTag;
}

/** Kana before Han: Japanese has both. */
const scripts: readonly Script[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, language: 'ja' },
  { pattern: /\p{Script=Han}/gu, language: 'zh' },
  { pattern: /\p{Script=Hangul}/gu, language: 'ko' },
  { pattern: /\p{Script=Hebrew}/gu, language: 'he' },
  { pattern: /\p{Script=Greek}/gu, language: 'el' },
  { pattern: /\p{Script=Thai}/gu, language: 'th' },
  { pattern: /\p{Script=Armenian}/gu, language: 'hy' },
  { pattern: /\p{Script=Georgian}/gu, language: 'ka' },
  { pattern: /\p{Script=Arabic}/gu },
  { pattern: /\p{Script=Cyrillic}/gu },
  { pattern: /\p{Script=Devanagari}/gu },
];

const letters = /\p{L}/gu;
const latin = /\p{Script=Latin}/gu;

/** What the letters of a text say of its language. */
export interface ScriptFound {
  /** `none` where a text has no letters. */
  readonly script: 'latin' | 'other' | 'none';
  /** Where the script settles it. */
  readonly language?: LanguageTag | undefined;
}

/** The script of most letters of a text. */
export function scriptOf(text: string): ScriptFound {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const all = count(letters);
  if (all === 0) return { script: 'none' };
  if (count(latin) * 2 >= all) return { script: 'latin' };
  const ranked = scripts.map((script) => ({ ...script, share: count(script.pattern) / all }));
  const kana = ranked[0];
  // A Japanese text may have few kana, a Chinese one has none.
  if (kana && kana.share > 0.05) return { script: 'other', language: 'ja' };
  const [most] = ranked.sort((a, b) => b.share - a.share);
  return { script: 'other', language: most && most.share > 0 ? most.language : undefined };
}
