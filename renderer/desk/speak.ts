import { interfaceLanguage } from '../../electron/texts/languages.ts';

/** Fetches the words of a language, where the window has none of it: English it always has. */
export async function speak(locale: string): Promise<void> {
  if (interfaceLanguage(locale) === 'es') (await import('../../electron/texts/spanish.ts')).learnSpanish();
}
