import { type InterfaceLanguage, interfaceLanguage } from './languages.ts';
import { quoteBreakAs } from './quote-break.ts';

const marked: { readonly [Language in InterfaceLanguage]: (words: string) => string } = {
  en: (words) => `“${words}”`,
  es: (words) => `«${quoteBreakAs(words, '»', '«')}»`,
};

/**
 * A quotation's words in the marks of the language that they are said in. Known for every language at all times, since
 * an article need not be in the interface's.
 */
export function inQuotationMarks(words: string, language: string): string {
  return marked[interfaceLanguage(language)](words);
}
