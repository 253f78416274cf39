import type { LanguageTag } from '../../contract/text.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import type { LanguagePack } from './pack.ts';

/** The packs of the program. */
export const packs: readonly LanguagePack[] = [en, es];

/** Of some packs the one for a language, regional variants included; undefined where there is none. */
export function packFor(language: LanguageTag, among: readonly LanguagePack[] = packs): LanguagePack | undefined {
  const base = language.toLowerCase().split('-')[0];
  return among.find((pack) => pack.tag === base);
}
