import { createContext, useContext } from 'react';
import { type FirstTexts, firstTextsFor } from '../../electron/texts/first-catalogue.ts';
import { session, useSession } from './session.ts';

/** The interface's language: the desk's once it has answered, the window's until then. */
function languageOf(language: string | undefined): string {
  return language ?? navigator.language;
}

/** The texts of the first screen, for code outside components; what comes later has `allTexts`. */
export function texts(): FirstTexts {
  return firstTextsFor(interfaceLocale());
}

/** The locale in which dates and lists are worded. */
export function interfaceLocale(): string {
  return languageOf(session.get().desk?.language);
}

/** The same, as the window's root hears of it: a few hundred components have it from there, and none asks by itself. */
export function useLocaleOfDesk(): string {
  return languageOf(useSession((state) => state.desk?.language));
}

/** The locale as the root hands it down; null in what is drawn without a desk, as the printed page is. */
export const LocaleOfDesk = createContext<string | null>(null);

/** The locale, for components. */
export function useInterfaceLocale(): string {
  return useContext(LocaleOfDesk) ?? interfaceLocale();
}

/** The texts of the first screen, for components; what comes later has `useAllTexts`. */
export function useTexts(): FirstTexts {
  return firstTextsFor(useInterfaceLocale());
}
