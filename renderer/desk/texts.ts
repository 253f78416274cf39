import { type Texts, textsFor } from '../../electron/texts/catalogue.ts';
import { session, useSession } from './session.ts';

/** The interface's language: the desk's once it has answered, the window's until then. */
function languageOf(language: string | undefined): string {
  return language ?? navigator.language;
}

/** The texts, for code outside components. */
export function texts(): Texts {
  return textsFor(interfaceLocale());
}

/** The locale in which dates and lists are worded. */
export function interfaceLocale(): string {
  return languageOf(session.get().desk?.language);
}

/** The texts, for components. */
export function useTexts(): Texts {
  return textsFor(languageOf(useSession((state) => state.desk?.language)));
}
