import fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseQuote } from '../../electron/article/quote-integrity.ts';
import { isVerbatim, quotedWords, repeatedQuotes } from '../../electron/briefing/quote-marks.ts';
import type { Fact } from '../../electron/contract/facts.ts';
import { draftBriefing } from '../../electron/drafting/draft-briefing.ts';
import { textsFor } from '../../electron/texts/catalogue.ts';
import { inQuotationMarks } from '../../electron/texts/quotation-marks.ts';
import { quoteBreak } from '../../electron/texts/quote-break.ts';
import { loadSet, publicSet } from '../drafting/scoring/load-set.ts';

/** Every drafted quotation of the public set, as a line of a briefing, with the text that it comes from. */
const quotes = loadSet(publicSet).flatMap(({ name, gold, input }) =>
  draftBriefing(input, gold.base === undefined ? {} : { date: gold.base }).facts.flatMap(
    (
      { spans, confidence, reason, drafter, ...body },
      index,
    ): { fact: Fact & { body: { kind: 'quote' } }; text: string }[] =>
      body.kind === 'quote'
        ? [
            {
              text: input.text,
              fact: {
                id: `${name} ${index}`,
                articleId: name,
                revisionId: name,
                body,
                evidence: { spans, confidence, reason, drafter },
                paragraphs: [],
                origin: 'engine',
                changedByHand: false,
                hidden: false,
              },
            },
          ]
        : [],
  ),
);
const changed = (fact: Fact & { body: { kind: 'quote' } }, text: string): Fact => ({
  ...fact,
  body: { ...fact.body, text },
  changedByHand: true,
});

it('every drafted quotation stands inside marks, with the words of its spans', () => {
  expect(quotes.length).toBeGreaterThan(90);
  for (const { fact, text } of quotes) {
    expect(isVerbatim(fact, text), fact.id).toBe(true);
    for (const part of quotedWords(fact, text).split('” … “'))
      expect(normaliseQuote(text)).toContain(normaliseQuote(part));
  }
});

it('the marks of a break are those of the language that sets the outer ones', () => {
  const broken = `We won${quoteBreak}Go home`;
  for (const language of ['en', 'es']) {
    for (const quoted of [inQuotationMarks(broken, language), textsFor(language).commands.quoted(broken)]) {
      const [open, close] = [quoted.charAt(0), quoted.at(-1)];
      expect(quoted).toBe(`${open}We won${close} … ${open}Go home${close}`);
    }
  }
});

it('a quotation of which one word is changed, dropped, doubled or moved loses its marks', () => {
  const change = fc.constantFrom('change', 'drop', 'double', 'swap', 'case', 'stop');
  fc.assert(
    fc.property(fc.constantFrom(...quotes), fc.nat(), change, ({ fact, text }, pick, how) => {
      const words = fact.body.text.split(' ');
      const at = pick % words.length;
      const word = words[at] ?? '';
      if (how === 'change') words[at] = `${word}x`;
      else if (how === 'drop') words.splice(at, 1);
      else if (how === 'double') words.splice(at, 0, word);
      else if (how === 'swap') words.splice(at, 2, words[at + 1] ?? '', word);
      else if (how === 'case') words[at] = word === word.toUpperCase() ? word.toLowerCase() : word.toUpperCase();
      else words[at] = `${word};`;
      const mutated = words.join(' ');
      fc.pre(normaliseQuote(mutated) !== normaliseQuote(fact.body.text));
      // Where the speech has several parts, dropping all of one leaves the other, which is the source's still.
      fc.pre(
        !fact.evidence.spans.some(
          ({ start, end }) => normaliseQuote(text.slice(start, end)) === normaliseQuote(mutated),
        ),
      );
      expect(isVerbatim(changed(fact, mutated), text), mutated).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

it('the shape of marks and of spaces alone takes no quotation its marks', () => {
  fc.assert(
    fc.property(fc.constantFrom(...quotes), fc.constantFrom('”', '"', '»', "'"), ({ fact, text }, mark) => {
      const shaped = `${mark}${fact.body.text.replaceAll(' ', '  ').replaceAll('’', "'")}${mark}`;
      expect(isVerbatim(changed(fact, shaped), text)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

it('a quotation without a source, or that is no quotation, never stands inside marks', () => {
  for (const { fact, text } of quotes) {
    expect(isVerbatim({ ...fact, evidence: { ...fact.evidence, spans: [] } }, text)).toBe(false);
    expect(isVerbatim({ ...fact, body: { kind: 'keyPoint', text: fact.body.text } }, text)).toBe(false);
  }
});

it('a quotation that a longer one holds, or an equal one before it, is said to be repeated', () => {
  const lines = ['We won.', 'won', 'we WON', 'He won', '', '', 'won again', 'On we'].map((text, index): Fact => {
    const [{ fact } = { fact: undefined }] = quotes;
    if (!fact) throw new Error('no quotation');
    return { ...changed(fact, text), id: String(index) };
  });
  expect([...repeatedQuotes(lines)]).toEqual(['1', '2', '5']);
});
