import type { Reading, Sentence } from '../reading/reading.ts';

/** Whose words the paragraphs are that somebody speaks; a paragraph with nothing to name its speaker is there without a name. */
export type Voices = ReadonlyMap<number, string | undefined>;

/** What is known of those who speak in the first person: by paragraph, and who has signed the article. */
interface Heard {
  readonly voices?: Voices | undefined;
  readonly writer?: string | undefined;
}

/** How far before a verb its pronoun may stand. */
const reach = 4;

/** `prometo`, `he pedido`: whether the phrase at a token is a first person by itself. */
export function speaksItself({ tokens, pack }: Reading, at: number): boolean {
  return pack.voice.selfForms.has(tokens[at]?.lower ?? '');
}

/** `A: I’ve agreed to meet them`, `—He prometido volver`: whoever speaks, where a verb is a first person's; empty where nothing names them. */
export function voiceAt(
  reading: Reading,
  { block, from }: Sentence,
  at: number,
  { voices, writer }: Heard,
): string[] | undefined {
  const voice = voices?.has(block) ? voices.get(block) : writer;
  const named = voice === undefined ? [] : [voice];
  if (speaksItself(reading, at)) return named;
  if (!voices?.has(block)) return undefined;
  const { tokens, pack } = reading;
  for (let back = at; back >= Math.max(from, at - reach); back -= 1) {
    const [first = ''] = (tokens[back]?.lower ?? '').split('’');
    if (pack.clauses.firstPerson.has(first)) return named;
    if (tokens[back]?.kind === 'mark' || pack.clauses.that.has(first)) return undefined;
  }
  return undefined;
}

/** `asked | us | to pay`, `| nos | pidió que pagáramos`: whoever speaks, as the one who is asked. */
export function voiceAsked(reading: Reading, { block }: Sentence, at: number, { voices }: Heard): string[] {
  const voice = voices?.get(block);
  return voice !== undefined && reading.pack.voice.toSelf.has(reading.tokens[at]?.lower ?? '') ? [voice] : [];
}
