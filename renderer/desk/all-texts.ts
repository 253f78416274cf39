import { type Texts, textsFor } from '../../electron/texts/catalogue.ts';
import { interfaceLocale, useInterfaceLocale } from './texts.ts';

/** Every text, for code that is loaded after the first screen: whoever is loaded with it would bring them all along. */
export function allTexts(): Texts {
  return textsFor(interfaceLocale());
}

/** The same, for components. */
export function useAllTexts(): Texts {
  return textsFor(useInterfaceLocale());
}
