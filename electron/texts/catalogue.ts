import { en } from './en.ts';
import { es } from './es.ts';

/** Every text of the interface, by area. English sets the shape; every other language must have all of it. */
export type Texts = typeof en;

const catalogues: { readonly [Language in 'en' | 'es']: Texts } = { en, es };

/** Languages that the interface speaks. */
export type InterfaceLanguage = keyof typeof catalogues;

/**
 * The interface language that serves a system locale.
 *
 * @param locale BCP 47 tag, such as `es-MX`; anything unknown is served in English
 */
export function interfaceLanguage(locale: string): InterfaceLanguage {
  return locale.toLowerCase().split(/[-_]/)[0] === 'es' ? 'es' : 'en';
}

/** The texts in the language that serves a locale. */
export function textsFor(locale: string): Texts {
  return catalogues[interfaceLanguage(locale)];
}
