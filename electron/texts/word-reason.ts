import { reasonWording as es } from './es/reasons.ts';
import type { InterfaceLanguage } from './languages.ts';

/** How a language words the reasons for which the drafter, which speaks English, takes a line. */
export interface ReasonWording {
  /** By the drafter's phrase. */
  readonly phrases: { readonly [phrase: string]: string };
  /** Phrases with words of the source in the middle; `words` are what stands before and after these instead. */
  readonly frames: readonly {
    readonly before: string;
    readonly after: string;
    readonly words: readonly [string, string];
  }[];
}

const wordings: { readonly [Language in InterfaceLanguage]: ReasonWording | null } = { en: null, es };

/**
 * Words a fact's reason in a language of the interface. Words of the source, and phrases that the language does not
 * know, stay as they are. Kept apart from the catalogue, so that only what shows a reason loads the table.
 *
 * @param reason as the drafter gives it: phrases between `; `, each of which may name words of the source behind `: `
 */
export function wordReason(reason: string, language: InterfaceLanguage): string {
  const wording = wordings[language];
  if (wording === null) return reason;
  return reason
    .split('; ')
    .map((part) => wordPart(part, wording))
    .join('; ');
}

function wordPart(part: string, wording: ReasonWording): string {
  const whole = phraseOf(part, wording);
  if (whole !== undefined) return whole;
  const colon = part.indexOf(': ');
  const head = colon < 0 ? undefined : phraseOf(part.slice(0, colon), wording);
  return head === undefined ? wordFrame(part, wording) : `${head}: ${wordFrame(part.slice(colon + 2), wording)}`;
}

function phraseOf(phrase: string, { phrases }: ReasonWording): string | undefined {
  return Object.hasOwn(phrases, phrase) ? phrases[phrase] : undefined;
}

function wordFrame(text: string, { frames }: ReasonWording): string {
  for (const { before, after, words } of frames) {
    const length = text.length - before.length - after.length;
    if (length < 1 || !text.startsWith(before) || !text.endsWith(after)) continue;
    return `${words[0]}${text.slice(before.length, before.length + length)}${words[1]}`;
  }
  return text;
}
