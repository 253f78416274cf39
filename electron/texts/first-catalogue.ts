import { first as english } from './en/first.ts';
import { type InterfaceLanguage, interfaceLanguage } from './languages.ts';

/** The texts of the first screen, by area: as many as the desk starts with. */
export type FirstTexts = typeof english;

const known = new Map<InterfaceLanguage, FirstTexts>([['en', english]]);

/** Lets the first screen speak a language. */
export function learnFirst(language: InterfaceLanguage, texts: FirstTexts): void {
  known.set(language, texts);
}

/** The texts of the first screen in the language that serves a locale; in English where that one was not learnt. */
export function firstTextsFor(locale: string): FirstTexts {
  return known.get(interfaceLanguage(locale)) ?? english;
}
