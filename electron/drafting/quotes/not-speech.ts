import type { Reading } from '../reading/reading.ts';
import type { Quotation } from './quotations.ts';

/** Whether what stands in marks is somebody's words, and not a title, a nickname, a term or a distanced word. */
export function isSpeech(reading: Reading, quotation: Quotation): boolean {
  const { tokens, pack } = reading;
  const words = tokens.slice(quotation.from, quotation.to).filter((token) => token.kind === 'word');
  const count = words.length;
  if (count === 0) return false;
  const text = reading.text.slice(quotation.spans[0]?.start, quotation.spans[0]?.end);
  const direct = quotation.attribution?.direct ?? false;
  const finished = /[.,!?…]$/u.test(text);
  if (!(direct && finished)) {
    if (isIntroducedAsName(reading, quotation)) return false;
    if (
      isTitleCased(
        reading,
        words.map(({ text: word }) => word),
      ) &&
      !finished
    )
      return false;
    if (isNickname(reading, quotation, count)) return false;
  }
  if (quotation.attribution === undefined) return count >= 6 || (finished && count >= 4);
  if (!direct) return count >= 3 || (finished && count >= 2);
  return (
    count >= 2 ||
    finished ||
    /: (?:called|calls|described|termed|branded|denounced|dismissed|hailed|calificó|tildó|tachó|describió)/.test(
      quotation.attribution.reason,
    ) ||
    pack.speech.has(tokens[quotation.from - 2]?.lower ?? '') ||
    /^(?:as|como|it|was|de)$/.test(tokens[quotation.from - 2]?.lower ?? '')
  );
}

function isIntroducedAsName({ tokens, pack }: Reading, quotation: Quotation): boolean {
  // The token before the words is the opening mark.
  for (let back = 2; back <= 4; back += 1) {
    const token = tokens[quotation.from - back];
    if (!token || token.kind === 'mark') return false;
    if (pack.notQuoted.has(token.lower)) return true;
    if (!pack.determiners.has(token.lower) && !/^(?:as|como|new|first|his|her|de|is)$/.test(token.lower)) return false;
  }
  return false;
}

function isTitleCased({ pack }: Reading, words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const main = words.filter((word) => !pack.stopWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word));
  return main.length >= 2 && main.every((word) => /^\p{Lu}/u.test(word));
}

/** `José “Pepe” Mujica` */
function isNickname({ tokens }: Reading, quotation: Quotation, count: number): boolean {
  return (
    count <= 2 &&
    tokens[quotation.from]?.capital === true &&
    tokens[quotation.from - 2]?.capital === true &&
    tokens[quotation.to + 1]?.capital === true
  );
}
