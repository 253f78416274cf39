import { en } from './en.ts';
import { learnFirst } from './first-catalogue.ts';
import { type InterfaceLanguage, interfaceLanguage } from './languages.ts';

/** Every text of the interface, by area. English sets the shape; every other language must have all of it. */
export type Texts = typeof en;

const known = new Map<InterfaceLanguage, Texts>([['en', en]]);

/**
 * Lets the interface speak a language beside English. Whoever draws or words something does so before: the program
 * knows all of them, a window only the one that it shows.
 */
export function learn(language: InterfaceLanguage, texts: Texts): void {
  known.set(language, texts);
  learnFirst(language, texts);
}

/** The texts in the language that serves a locale; in English where that one was not learnt. */
export function textsFor(locale: string): Texts {
  return known.get(interfaceLanguage(locale)) ?? en;
}
