/** Languages that the interface speaks. */
export const interfaceLanguages = ['en', 'es'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * The interface language that serves a system locale.
 *
 * @param locale BCP 47 tag, such as `es-MX`; anything unknown is served in English
 */
export function interfaceLanguage(locale: string): InterfaceLanguage {
  return locale.toLowerCase().split(/[-_]/)[0] === 'es' ? 'es' : 'en';
}
